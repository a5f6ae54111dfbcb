PRAGMA journal_mode = WAL;
-- What was acknowledged survives a power cut.
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
