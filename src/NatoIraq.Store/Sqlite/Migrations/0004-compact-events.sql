-- Events in fewer bytes: mentions packed, titles that the text begins with as a length. Never edited once released: a change is the next number.
-- repack_mentions(mentions, text) and title_length(title, text) are functions of Migrations.

ALTER TABLE event ADD COLUMN title_length INTEGER; -- the title is so many characters of the text, from its beginning; null where title has it
ALTER TABLE event_past ADD COLUMN title_length INTEGER;
ALTER TABLE event_read ADD COLUMN title_length INTEGER;
ALTER TABLE event_read_past ADD COLUMN title_length INTEGER;

-- A row that was damaged before is left alone, and its digest says so.
CREATE TEMP TABLE whole (key INTEGER NOT NULL PRIMARY KEY);
INSERT INTO whole SELECT key FROM event
WHERE digest IS row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections);
UPDATE event SET mentions = repack_mentions(mentions, text), title_length = title_length(title, text) WHERE key IN whole;
UPDATE event SET title = '' WHERE title_length IS NOT NULL;
UPDATE event SET digest = row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections, title_length) WHERE key IN whole;

DELETE FROM whole;
INSERT INTO whole SELECT key FROM event_read
WHERE digest IS row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections);
UPDATE event_read SET mentions = repack_mentions(mentions, text), title_length = title_length(title, text) WHERE key IN whole;
UPDATE event_read SET title = '' WHERE title_length IS NOT NULL;
UPDATE event_read SET digest = row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections, title_length) WHERE key IN whole;
DROP TABLE whole;

CREATE TEMP TABLE whole_past (key INTEGER NOT NULL, valid_to INTEGER NOT NULL, PRIMARY KEY (key, valid_to));
INSERT INTO whole_past SELECT key, valid_to FROM event_past
WHERE digest IS row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections);
UPDATE event_past SET mentions = repack_mentions(mentions, text), title_length = title_length(title, text) WHERE (key, valid_to) IN whole_past;
UPDATE event_past SET title = '' WHERE title_length IS NOT NULL;
UPDATE event_past SET digest = row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections, title_length) WHERE (key, valid_to) IN whole_past;

DELETE FROM whole_past;
INSERT INTO whole_past SELECT key, valid_to FROM event_read_past
WHERE digest IS row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections);
UPDATE event_read_past SET mentions = repack_mentions(mentions, text), title_length = title_length(title, text) WHERE (key, valid_to) IN whole_past;
UPDATE event_read_past SET title = '' WHERE title_length IS NOT NULL;
UPDATE event_read_past SET digest = row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections, title_length) WHERE (key, valid_to) IN whole_past;

DROP TABLE whole_past;

DROP VIEW event_content;
CREATE VIEW event_content AS
    SELECT key, CASE WHEN title_length IS NULL THEN title ELSE substr(text, 1, title_length) END AS title, names, text
    FROM event WHERE parent IS NULL;
