-- A person is shown as what they are to the cell: a member, else a candidate, else a person.
SELECT
    CASE records.kind
        WHEN 'person' THEN CASE
            WHEN member.id IS NOT NULL THEN 'member'
            WHEN file.id IS NOT NULL THEN 'case'
            ELSE 'person'
        END
        ELSE records.kind
    END AS kind,
    CASE records.kind WHEN 'person' THEN coalesce(member.id, file.id, records.id) ELSE records.id END AS id,
    CASE records.kind
        WHEN 'person' THEN search_text.title
        WHEN 'member' THEN coalesce((SELECT p.name FROM member_index AS m JOIN person_index AS p ON p.id = m.person
                                     WHERE m.record = records.n), '')
        WHEN 'case' THEN coalesce((SELECT p.name FROM case_index AS c JOIN person_index AS p ON p.id = c.person
                                   WHERE c.record = records.n), '')
        ELSE search_text.title
    END AS title
FROM records
JOIN search_text ON search_text.record = records.n
LEFT JOIN member_index AS member
    ON member.record = (SELECT max(m.record) FROM member_index AS m WHERE records.kind = 'person' AND m.person = records.id)
LEFT JOIN case_index AS file
    ON file.record = (SELECT max(c.record) FROM case_index AS c WHERE records.kind = 'person' AND c.person = records.id)
WHERE records.n = :n
