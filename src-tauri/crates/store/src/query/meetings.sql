SELECT id, kind, state, month, year, held, resolution_no, begins, topical, topic,
       consultation, purpose, party_group, ordinal, place, convened, present,
       EXISTS (SELECT 1 FROM seals WHERE seals.record = meeting_index.id) AS sealed
FROM meeting_index
ORDER BY year DESC, month DESC, held DESC, record DESC
