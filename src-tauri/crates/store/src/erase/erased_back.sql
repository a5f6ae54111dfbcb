SELECT records.id
FROM records
JOIN tombstones ON tombstones.record = records.id AND tombstones.whole
UNION
SELECT erased_changes.record
FROM changes
JOIN erased_changes ON erased_changes.hash = changes.hash
