SELECT id, meeting, item, title, owner, owner_name, deadline, state, done_on, resolution
FROM task_index
WHERE (:meeting IS NULL OR meeting = :meeting)
  AND (:owner IS NULL OR owner = :owner)
  AND (:state IS NULL OR state = :state)
  AND (:resolution IS NULL OR resolution = :resolution)
ORDER BY deadline IS NULL, deadline, record
