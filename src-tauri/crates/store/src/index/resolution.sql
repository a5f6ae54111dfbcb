INSERT INTO resolution_index (record, id, kind, meeting, month, year, number, dated)
VALUES (:record, :id, :kind, :meeting, :month, :year, :number, :dated)
