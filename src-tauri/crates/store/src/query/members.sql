SELECT member.id, member.person, person.name, person.gender, person.born, person.personal_id, member.card_no,
       member.decided_on, member.admitted_on, member.official_on, member.post, member.class, member.activity
FROM member_index AS member
JOIN person_index AS person ON person.id = member.person
