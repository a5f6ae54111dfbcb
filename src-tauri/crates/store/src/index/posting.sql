INSERT INTO posting_index (record, id, meeting, stage)
VALUES (:record, :id, :meeting, :stage)
