SELECT file.id, file.person, person.name, person.born, file.helper, file.meeting, file.opened_on,
       file.resolution_no, file.resolution_on,
       (SELECT max(member.official_on) FROM member_index AS member
        WHERE member.person = file.person AND member.class = 'official') AS official_on
FROM case_index AS file
JOIN person_index AS person ON person.id = file.person
ORDER BY person.name_key, file.record
