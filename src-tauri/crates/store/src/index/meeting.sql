INSERT INTO meeting_index (
    record, id, kind, state, month, year, held, resolution_no, begins, topical, topic,
    consultation, purpose, party_group, ordinal, place, convened, present
) VALUES (
    :record, :id, :kind, :state, :month, :year, :held, :resolution_no, :begins, :topical, :topic,
    :consultation, :purpose, :party_group, :ordinal, :place, :convened, :present
)
