UPDATE records
SET schema = :schema, heads = :heads, deleted = :deleted, conflicts = :conflicts, readable = :readable
WHERE n = :n
