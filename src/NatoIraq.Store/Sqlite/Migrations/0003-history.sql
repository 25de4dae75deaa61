-- Every change kept: revisions, what rows were before, corrections, rulings. Never edited once released: a change is the next number.
-- The present stays where it was, so that a question about it reads what it read before. A row that a revision replaces moves to the
-- table of the same name with _past, and says there from which revision it held (valid_from) and which one replaced it (valid_to).

-- One write. Revision 1 makes the store (Create) or brings an older one here (Update): nothing is known of what was before.
CREATE TABLE revision (
    number INTEGER NOT NULL PRIMARY KEY,
    time   TEXT    NOT NULL,                    -- ISO 8601, UTC; never before that of the revision before
    user   TEXT    NOT NULL,
    action TEXT    NOT NULL,
    reason TEXT,
    undoes INTEGER REFERENCES revision (number),
    digest INTEGER NOT NULL
) STRICT;

ALTER TABLE source ADD COLUMN valid_from INTEGER NOT NULL DEFAULT 1;
ALTER TABLE entity ADD COLUMN valid_from INTEGER NOT NULL DEFAULT 1;
ALTER TABLE rejected_line ADD COLUMN valid_from INTEGER NOT NULL DEFAULT 1;
ALTER TABLE event ADD COLUMN valid_from INTEGER NOT NULL DEFAULT 1;
ALTER TABLE event ADD COLUMN corrections TEXT;  -- JSON: what a reader is told of them; null for none

UPDATE event SET digest = row_digest(
    id, key, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred,
    earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions,
    sub_events, corrections);

CREATE TABLE source_past (
    key INTEGER NOT NULL, title TEXT NOT NULL, folded_title TEXT NOT NULL, uri TEXT, published TEXT, file_name TEXT NOT NULL,
    format TEXT NOT NULL, imported TEXT NOT NULL, text_sha256 TEXT NOT NULL, file_sha256 TEXT NOT NULL, length INTEGER NOT NULL,
    events INTEGER NOT NULL, rejected INTEGER NOT NULL, digest INTEGER NOT NULL, text TEXT NOT NULL, valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL REFERENCES revision (number)
) STRICT;
CREATE INDEX source_past_valid ON source_past (valid_to);

CREATE TABLE event_past (
    key INTEGER NOT NULL, id TEXT NOT NULL, parent INTEGER, source INTEGER NOT NULL, position INTEGER NOT NULL, length INTEGER NOT NULL,
    line INTEGER NOT NULL, section TEXT, date_text TEXT NOT NULL, date_position INTEGER NOT NULL, date_length INTEGER NOT NULL,
    edtf TEXT NOT NULL, earliest_start INTEGER, latest_start INTEGER, earliest_end INTEGER, latest_end INTEGER,
    bounds_suffice INTEGER NOT NULL, reach INTEGER NOT NULL, precision TEXT NOT NULL, kind TEXT NOT NULL, plover TEXT NOT NULL,
    title TEXT NOT NULL, text TEXT NOT NULL, names TEXT NOT NULL, mentions TEXT NOT NULL, sub_events INTEGER NOT NULL,
    digest INTEGER NOT NULL, time TEXT, time_zone TEXT, date_inferred INTEGER NOT NULL, corrections TEXT, valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL REFERENCES revision (number)
) STRICT;
CREATE INDEX event_past_key ON event_past (key, valid_to);
CREATE INDEX event_past_valid ON event_past (valid_to);
CREATE INDEX event_past_id ON event_past (id);

CREATE TABLE entity_past (
    key INTEGER NOT NULL, field TEXT NOT NULL, name TEXT NOT NULL, acronym TEXT, aliases TEXT NOT NULL, mission_type TEXT,
    predecessors TEXT NOT NULL, latitude REAL, longitude REAL, digest INTEGER NOT NULL, valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL REFERENCES revision (number),
    PRIMARY KEY (key, valid_to)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_past_name ON entity_past (field, name, valid_to);
CREATE INDEX entity_past_valid ON entity_past (valid_to);

CREATE TABLE rejected_line_past (
    source INTEGER NOT NULL, position INTEGER NOT NULL, length INTEGER NOT NULL, line INTEGER NOT NULL, text TEXT NOT NULL,
    reason TEXT NOT NULL, digest INTEGER NOT NULL, valid_from INTEGER NOT NULL, valid_to INTEGER NOT NULL REFERENCES revision (number),
    PRIMARY KEY (source, position, valid_to)
) STRICT, WITHOUT ROWID;
CREATE INDEX rejected_line_past_valid ON rejected_line_past (valid_to);

-- An event as it was read (or added), kept beside the present one where a correction or an alias makes that another; whole, with its
-- sub-events. One that is hidden stands only here.
CREATE TABLE event_read (
    key INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, parent INTEGER, source INTEGER NOT NULL, position INTEGER NOT NULL,
    length INTEGER NOT NULL, line INTEGER NOT NULL, section TEXT, date_text TEXT NOT NULL, date_position INTEGER NOT NULL,
    date_length INTEGER NOT NULL, edtf TEXT NOT NULL, earliest_start INTEGER, latest_start INTEGER, earliest_end INTEGER,
    latest_end INTEGER, bounds_suffice INTEGER NOT NULL, reach INTEGER NOT NULL, precision TEXT NOT NULL, kind TEXT NOT NULL,
    plover TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, names TEXT NOT NULL, mentions TEXT NOT NULL,
    sub_events INTEGER NOT NULL, digest INTEGER NOT NULL, time TEXT, time_zone TEXT, date_inferred INTEGER NOT NULL, corrections TEXT,
    valid_from INTEGER NOT NULL
) STRICT;
CREATE INDEX event_read_parent ON event_read (parent) WHERE parent IS NOT NULL;
CREATE INDEX event_read_source ON event_read (source, position);

-- What a user says a field of an event is. The latest layer of a field is what holds; one that is taken back (valid_to) uncovers the one
-- below it.
CREATE TABLE correction (
    event      TEXT    NOT NULL,                -- an id
    field      TEXT    NOT NULL,
    layer      INTEGER NOT NULL,                -- the revision that first made it; its valid_from, but for one that is made again
    value      TEXT,
    was        TEXT,
    digest     INTEGER NOT NULL,
    valid_from INTEGER NOT NULL REFERENCES revision (number),
    valid_to   INTEGER REFERENCES revision (number),
    PRIMARY KEY (event, field, valid_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_from ON correction (valid_from);
CREATE INDEX correction_to ON correction (valid_to) WHERE valid_to IS NOT NULL;

-- What a user decides about several events or names: that they are one happening, one entity, or are not.
CREATE TABLE ruling (
    key        INTEGER NOT NULL PRIMARY KEY,
    kind       TEXT    NOT NULL,
    subjects   TEXT    NOT NULL,                -- JSON
    value      TEXT,
    digest     INTEGER NOT NULL,
    valid_from INTEGER NOT NULL REFERENCES revision (number),
    valid_to   INTEGER REFERENCES revision (number)
) STRICT;
CREATE INDEX ruling_from ON ruling (valid_from);
CREATE INDEX ruling_to ON ruling (valid_to) WHERE valid_to IS NOT NULL;

-- The source of what no source tells: events that a user adds. No title that is folded has a capital letter.
INSERT INTO source (key, title, folded_title, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, digest, text)
SELECT 0, '', 'NONE', '', '', '0001-01-01T00:00:00.0000000Z', '', '', 0, 0, 0,
       row_digest(0, '', 'NONE', NULL, NULL, '', '', '0001-01-01T00:00:00.0000000Z', '', '', 0, 0, 0, ''), '';
