SELECT o.id, o.name, o.author, o.at_ms, o.received, o.erased, undoes.id AS undoes, undone_by.id AS undone_by
FROM operations AS o
LEFT JOIN operations AS undoes ON undoes.n = o.undoes
LEFT JOIN operations AS undone_by ON undone_by.n = o.undone_by
WHERE :id IS NULL OR o.id = :id
ORDER BY o.n DESC
LIMIT :limit
