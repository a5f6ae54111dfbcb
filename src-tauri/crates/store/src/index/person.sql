INSERT INTO person_index (record, id, name, name_fold, name_key, gender, born, personal_id, merged_into)
VALUES (:record, :id, :name, :name_fold, :name_key, :gender, :born, :personal_id, :merged_into)
