-- What the list of meetings shows. The index is made anew from the records.

ALTER TABLE meeting_index ADD COLUMN consultation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting_index ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting_index ADD COLUMN party_group TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting_index ADD COLUMN ordinal TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting_index ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting_index ADD COLUMN convened INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting_index ADD COLUMN present INTEGER NOT NULL DEFAULT 0;
