SELECT member.id, member.person, person.personal_id, member.card_no, person.name_fold, person.born
FROM member_index AS member
JOIN person_index AS person ON person.id = member.person
ORDER BY member.record
