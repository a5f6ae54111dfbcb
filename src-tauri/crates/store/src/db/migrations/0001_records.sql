-- Truth: every change of every record, as the automerge library writes it. A change is never altered or removed.

-- Small settings of the vault.
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who wrote: each unlock writes under a fresh actor.
CREATE TABLE actors (
    actor    BLOB NOT NULL PRIMARY KEY,
    device   BLOB NOT NULL,
    person   TEXT NOT NULL,
    first_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each finished action; `n` is the order in which this vault learned of them.
CREATE TABLE operations (
    n         INTEGER NOT NULL PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    author    TEXT NOT NULL,
    at_ms     INTEGER NOT NULL,
    received  INTEGER NOT NULL,
    undoes    INTEGER REFERENCES operations (n),
    undone_by INTEGER REFERENCES operations (n)
) STRICT;

-- `snapshot` is a compact document that covers the changes up to and including number `snapshot_at`; it can be
-- dropped at any time. `heads`, `deleted`, `conflicts` and `readable` are derived.
CREATE TABLE records (
    n           INTEGER NOT NULL PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    schema      INTEGER NOT NULL,
    heads       BLOB NOT NULL,
    deleted     INTEGER NOT NULL,
    conflicts   INTEGER NOT NULL,
    readable    INTEGER NOT NULL,
    snapshot    BLOB,
    snapshot_at INTEGER NOT NULL
) STRICT;

CREATE INDEX records_with_conflicts ON records (n) WHERE conflicts > 0;

CREATE TABLE changes (
    n      INTEGER NOT NULL PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES records (n),
    op     INTEGER NOT NULL REFERENCES operations (n),
    hash   BLOB NOT NULL,
    bytes  BLOB NOT NULL
) STRICT;

CREATE INDEX changes_of_record ON changes (record);
CREATE INDEX changes_of_operation ON changes (op);

-- Received changes whose predecessors have not arrived yet.
CREATE TABLE pending (
    hash   BLOB NOT NULL PRIMARY KEY,
    record BLOB NOT NULL,
    bytes  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What is being typed: durable, outside history.
CREATE TABLE drafts (
    key      TEXT NOT NULL PRIMARY KEY,
    body     TEXT NOT NULL,
    saved_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who saw a masked value unmasked.
CREATE TABLE reveals (
    n      INTEGER NOT NULL PRIMARY KEY,
    record BLOB NOT NULL,
    field  TEXT NOT NULL,
    author TEXT NOT NULL,
    at_ms  INTEGER NOT NULL
) STRICT;
