INSERT INTO meeting_index (record, id, kind, state, month, year, held, resolution_no, begins, topical, topic)
VALUES (:record, :id, :kind, :state, :month, :year, :held, :resolution_no, :begins, :topical, :topic)
