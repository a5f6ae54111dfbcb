SELECT changes.hash, operations.id, changes.bytes
FROM changes
JOIN operations ON operations.n = changes.op
WHERE changes.record = :n
ORDER BY changes.n
