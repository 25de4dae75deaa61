-- Times of day, how a date is known, and an order that has both. Never edited once released: a change is the next number.

ALTER TABLE event ADD COLUMN time TEXT;                              -- HH:mm or HH:mm:ss; null for none
ALTER TABLE event ADD COLUMN time_zone TEXT;                         -- as written; null for none
ALTER TABLE event ADD COLUMN date_inferred INTEGER NOT NULL DEFAULT 0; -- 1: a rule gave the date its year or day
ALTER TABLE event ADD COLUMN undated TEXT GENERATED ALWAYS AS (CASE reach WHEN 5 THEN edtf END) VIRTUAL; -- what a date without a day is ordered by

-- What has no day at all is a class of its own.
UPDATE event SET reach = 5 WHERE earliest_start IS NULL AND latest_end IS NULL;
UPDATE event SET digest = row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events);

-- Events of a day come by their times, those without one first.
DROP INDEX event_chronology;
CREATE INDEX event_chronology ON event (reach, earliest_start, last_day, undated, time, source, position, parent);
