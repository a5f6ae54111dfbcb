SELECT
    seals.hash, seals.device, seals.book, seals.number, seals.record, seals.amends, seals.title, seals.author,
    seals.at_ms, seals.code,
    coalesce(records.heads <> seals.heads, 0) AS overtaken,
    EXISTS (
        SELECT 1 FROM seals AS other
        WHERE other.book = seals.book AND other.number = seals.number AND other.n <> seals.n
    ) AS number_twice
FROM seals
LEFT JOIN records ON records.id = seals.record
WHERE (:book = '' OR seals.book = :book)
  AND (:record IS NULL OR seals.record = :record)
  AND (:code IS NULL OR seals.code = :code)
ORDER BY seals.book, seals.number, seals.at_ms, seals.hash
