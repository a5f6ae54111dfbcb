SELECT id, meeting, item, title, owner, owner_name, deadline, state
FROM task_index
WHERE (:meeting IS NULL OR meeting = :meeting)
  AND (:owner IS NULL OR owner = :owner)
  AND (:state IS NULL OR state = :state)
ORDER BY deadline IS NULL, deadline, record
