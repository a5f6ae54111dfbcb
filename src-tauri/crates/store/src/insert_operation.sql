INSERT INTO operations (id, name, author, at_ms, received)
VALUES (:id, :name, :author, :at_ms, :received)
