INSERT INTO member_index
    (record, id, person, card_no, decided_on, admitted_on, official_on, post, class, activity)
VALUES
    (:record, :id, :person, :card_no, :decided_on, :admitted_on, :official_on, :post, :class, :activity)
