INSERT INTO records (id, kind, schema, heads, deleted, conflicts, readable, snapshot_at)
VALUES (:id, :kind, :schema, :heads, :deleted, :conflicts, :readable, 0)
