-- What was signed: bytes that never change again, chained by hash. `n` is the order in which this vault learned of them.
CREATE TABLE seals (
    n       INTEGER NOT NULL PRIMARY KEY,
    hash    BLOB NOT NULL UNIQUE,
    prev    BLOB,
    device  BLOB NOT NULL,
    book    TEXT NOT NULL,
    number  INTEGER NOT NULL,
    record  BLOB NOT NULL,
    amends  BLOB,
    title   TEXT NOT NULL,
    author  TEXT NOT NULL,
    at_ms   INTEGER NOT NULL,
    heads   BLOB NOT NULL,
    content BLOB NOT NULL,
    pdf     BLOB NOT NULL,
    code    TEXT NOT NULL,
    op      INTEGER REFERENCES operations (n)
) STRICT;

CREATE INDEX seals_of_record ON seals (record);
CREATE INDEX seals_of_book ON seals (book, number);
CREATE INDEX seals_of_code ON seals (code);

CREATE TRIGGER seals_never_change BEFORE UPDATE ON seals
BEGIN
    SELECT RAISE(ABORT, 'a sealed entry never changes');
END;

CREATE TRIGGER seals_stay BEFORE DELETE ON seals
BEGIN
    SELECT RAISE(ABORT, 'a sealed entry stays');
END;
