SELECT count(*)
FROM member_index AS member
JOIN person_index AS person ON person.id = member.person
