INSERT INTO meeting_index (record, id, kind, state, month, year, held, resolution_no)
VALUES (:record, :id, :kind, :state, :month, :year, :held, :resolution_no)
