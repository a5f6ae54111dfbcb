INSERT INTO task_index (record, id, meeting, item, title, owner, owner_name, deadline, state, done_on, resolution)
VALUES (:record, :id, :meeting, :item, :title, :owner, :owner_name, :deadline, :state, :done_on, :resolution)
