INSERT INTO case_index (record, id, person, helper, meeting, opened_on, resolution_no, resolution_on)
VALUES (:record, :id, :person, :helper, :meeting, :opened_on, :resolution_no, :resolution_on)
