-- What was erased for good. `whole`: nothing of the record is left here; otherwise it goes on in a document without its
-- history.
CREATE TABLE tombstones (
    record BLOB NOT NULL PRIMARY KEY,
    kind   TEXT NOT NULL,
    whole  INTEGER NOT NULL,
    author TEXT NOT NULL,
    at_ms  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Changes of the erased history of a record that goes on: they, and what builds on them, are refused.
CREATE TABLE erased_changes (
    hash   BLOB NOT NULL PRIMARY KEY,
    record BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Whether the operation touched what was erased since, or erased it itself: then it cannot be taken back.
ALTER TABLE operations ADD COLUMN erased INTEGER NOT NULL DEFAULT 0;

-- What an erasing still has to clear away outside its transaction; empty when all is done.
CREATE TABLE leftovers (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
