-- Index: derived from the records, rewritten in the same transaction, rebuilt by `reindex`. `record` is `records.n`.

CREATE TABLE person_index (
    record      INTEGER NOT NULL PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    name_fold   TEXT NOT NULL,
    name_key    BLOB NOT NULL,
    gender      TEXT NOT NULL,
    born        TEXT,
    personal_id TEXT NOT NULL,
    merged_into BLOB
) STRICT;

CREATE INDEX person_by_name ON person_index (name_key, record);

CREATE TABLE member_index (
    record      INTEGER NOT NULL PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    person      BLOB NOT NULL,
    card_no     TEXT NOT NULL,
    decided_on  TEXT,
    admitted_on TEXT,
    official_on TEXT,
    post        TEXT NOT NULL,
    class       TEXT NOT NULL,
    activity    TEXT NOT NULL
) STRICT;

CREATE INDEX member_by_person ON member_index (person);
CREATE INDEX member_by_standing ON member_index (activity, class, person);

CREATE TABLE meeting_index (
    record INTEGER NOT NULL PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE,
    kind   TEXT NOT NULL,
    state  TEXT NOT NULL,
    month  INTEGER NOT NULL,
    year   INTEGER NOT NULL,
    held   TEXT
) STRICT;

CREATE INDEX meeting_by_month ON meeting_index (year, month, record);

CREATE TABLE case_index (
    record        INTEGER NOT NULL PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE,
    person        BLOB NOT NULL,
    helper        BLOB,
    meeting       BLOB,
    opened_on     TEXT,
    resolution_no TEXT NOT NULL,
    resolution_on TEXT
) STRICT;

CREATE INDEX case_by_person ON case_index (person);

CREATE TABLE task_index (
    record     INTEGER NOT NULL PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE,
    meeting    BLOB,
    item       BLOB,
    title      TEXT NOT NULL,
    owner      BLOB,
    owner_name TEXT NOT NULL,
    deadline   TEXT,
    state      TEXT NOT NULL
) STRICT;

CREATE INDEX task_by_deadline ON task_index (state, deadline, record);
CREATE INDEX task_by_meeting ON task_index (meeting);

-- The words of each record as people wrote them; what was found is shown from here.
CREATE TABLE search_text (
    record INTEGER NOT NULL PRIMARY KEY,
    title  TEXT NOT NULL,
    body   TEXT NOT NULL
) STRICT;

-- The same words folded (no diacritics, đ as d, lower case). `rowid` is `records.n`; the text itself is not kept twice.
CREATE VIRTUAL TABLE search USING fts5 (
    title,
    body,
    content = '',
    contentless_delete = 1,
    prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 0"
);
