SELECT count(*), coalesce(max(changes.n), 0)
FROM changes
JOIN records ON records.n = changes.record
WHERE changes.record = :n AND changes.n > records.snapshot_at
