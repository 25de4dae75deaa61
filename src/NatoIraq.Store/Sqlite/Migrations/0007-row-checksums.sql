-- Rows carry a checksum that is checked whenever an event is read (RowChecksum), and texts of sources are packed (PackedText). Never edited once
-- released: a change is the next number. row_digest(…) is what rows carried before; pack_text(text) is null for a text that is kept as it is.

ALTER TABLE source ADD COLUMN packed BLOB; -- the text, packed; text is then empty
ALTER TABLE source_past ADD COLUMN packed BLOB;

-- A row that was damaged before keeps the digest that says so.
UPDATE event SET digest = row_checksum(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections, title_length)
WHERE digest IS row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections, title_length);
UPDATE event_past SET digest = row_checksum(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections, title_length)
WHERE digest IS row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections, title_length);
UPDATE event_read SET digest = row_checksum(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections, title_length)
WHERE digest IS row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections, title_length);
UPDATE event_read_past SET digest = row_checksum(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections, title_length)
WHERE digest IS row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections, title_length);
UPDATE source SET packed = pack_text(text)
WHERE digest IS row_digest(
    key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, text, pages);
UPDATE source SET text = CASE WHEN packed IS NULL THEN text ELSE '' END, digest = row_checksum(
    key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected,
    CASE WHEN packed IS NULL THEN text ELSE '' END, pages, packed)
WHERE digest IS row_digest(
    key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, text, pages);
UPDATE source_past SET packed = pack_text(text)
WHERE digest IS row_digest(
    key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, text, pages);
UPDATE source_past SET text = CASE WHEN packed IS NULL THEN text ELSE '' END, digest = row_checksum(
    key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected,
    CASE WHEN packed IS NULL THEN text ELSE '' END, pages, packed)
WHERE digest IS row_digest(
    key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, text, pages);
UPDATE entity SET digest = row_checksum(key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude)
WHERE digest IS row_digest(key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude);
UPDATE entity_past SET digest = row_checksum(key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude)
WHERE digest IS row_digest(key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude);
UPDATE rejected_line SET digest = row_checksum(position, source, length, line, text, reason)
WHERE digest IS row_digest(position, source, length, line, text, reason);
UPDATE rejected_line_past SET digest = row_checksum(position, source, length, line, text, reason)
WHERE digest IS row_digest(position, source, length, line, text, reason);
UPDATE id_counter SET digest = row_checksum(stem, last) WHERE digest IS row_digest(stem, last);
UPDATE revision SET digest = row_checksum(number, time, user, action, reason, target)
WHERE digest IS row_digest(number, time, user, action, reason, target);
UPDATE correction SET digest = row_checksum(event, field, layer, value, was) WHERE digest IS row_digest(event, field, layer, value, was);
UPDATE ruling SET digest = row_checksum(key, kind, subjects, value) WHERE digest IS row_digest(key, kind, subjects, value);
