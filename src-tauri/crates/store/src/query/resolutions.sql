SELECT id, kind, meeting, month, year, number, dated
FROM resolution_index
WHERE (:meeting IS NULL OR meeting = :meeting)
ORDER BY year DESC, month DESC, dated DESC, record DESC
