SELECT n, id, kind, schema, heads, deleted, conflicts, readable
FROM records
WHERE :kind IS NULL OR kind = :kind
ORDER BY n
