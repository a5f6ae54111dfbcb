INSERT INTO meeting_index (record, id, kind, state, month, year, held)
VALUES (:record, :id, :kind, :state, :month, :year, :held)
