SELECT DISTINCT records.id
FROM changes
JOIN records ON records.n = changes.record
WHERE changes.op = (SELECT n FROM operations WHERE id = :id)
ORDER BY changes.n
