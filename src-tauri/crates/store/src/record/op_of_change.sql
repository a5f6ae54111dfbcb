SELECT operations.id
FROM changes
JOIN operations ON operations.n = changes.op
WHERE changes.record = :n AND changes.hash = :hash
