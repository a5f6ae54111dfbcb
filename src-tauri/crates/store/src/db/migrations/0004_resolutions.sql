-- Resolutions and conclusions, and the numbers and dates by which work and papers are found.
CREATE TABLE resolution_index (
    record  INTEGER NOT NULL PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE,
    kind    TEXT NOT NULL,
    meeting BLOB,
    month   INTEGER NOT NULL,
    year    INTEGER NOT NULL,
    number  TEXT NOT NULL,
    dated   TEXT
) STRICT;

CREATE INDEX resolution_by_meeting ON resolution_index (meeting);

ALTER TABLE meeting_index ADD COLUMN resolution_no TEXT NOT NULL DEFAULT '';
ALTER TABLE task_index ADD COLUMN done_on TEXT;
ALTER TABLE task_index ADD COLUMN resolution BLOB;

CREATE INDEX task_by_resolution ON task_index (resolution);
