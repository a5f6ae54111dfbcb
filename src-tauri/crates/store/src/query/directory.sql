SELECT member.record AS member, person.record AS person, member.class, member.activity, member.admitted_on
FROM member_index AS member
JOIN person_index AS person ON person.id = member.person
ORDER BY person.name_key, person.record, member.record
