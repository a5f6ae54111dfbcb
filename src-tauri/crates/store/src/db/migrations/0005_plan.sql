-- The year plan and the record of posting. The index is made anew from the records.

ALTER TABLE meeting_index ADD COLUMN begins TEXT;
ALTER TABLE meeting_index ADD COLUMN topical INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting_index ADD COLUMN topic TEXT NOT NULL DEFAULT '';

CREATE TABLE posting_index (
    record  INTEGER NOT NULL PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE,
    meeting BLOB NOT NULL,
    stage   TEXT NOT NULL
) STRICT;

CREATE INDEX posting_by_meeting ON posting_index (meeting, record);
