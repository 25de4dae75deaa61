-- A store of chronologies. docs/store.md explains every table. Never edited once released: a change is the next number.

PRAGMA application_id = 0x4E497271; -- "NIrq"

CREATE TABLE source (
    key          INTEGER PRIMARY KEY,           -- in the order of import
    title        TEXT    NOT NULL,
    folded_title TEXT    NOT NULL UNIQUE,       -- case and accents folded: two titles that differ in nothing else are one
    uri          TEXT,
    published    TEXT,                          -- EDTF
    file_name    TEXT    NOT NULL,
    format       TEXT    NOT NULL,
    imported     TEXT    NOT NULL,              -- ISO 8601, UTC
    text_sha256  TEXT    NOT NULL,
    file_sha256  TEXT    NOT NULL,
    length       INTEGER NOT NULL,              -- UTF-16 code units of text
    events       INTEGER NOT NULL,
    rejected     INTEGER NOT NULL,
    digest       INTEGER NOT NULL,
    text         TEXT    NOT NULL               -- last, so that reading the rest of a row never walks through it
) STRICT;

CREATE TABLE event (
    key            INTEGER PRIMARY KEY,
    id             TEXT    NOT NULL UNIQUE,
    parent         INTEGER REFERENCES event (key) ON DELETE CASCADE, -- null but for a sub-event
    source         INTEGER NOT NULL REFERENCES source (key),
    position       INTEGER NOT NULL,            -- UTF-16 code units into the source's text
    length         INTEGER NOT NULL,
    line           INTEGER NOT NULL,
    section        TEXT,
    date_text      TEXT    NOT NULL,
    date_position  INTEGER NOT NULL,            -- from position
    date_length    INTEGER NOT NULL,
    edtf           TEXT    NOT NULL,
    earliest_start INTEGER,                     -- days since 0001-01-01; null where unbounded
    latest_start   INTEGER,
    earliest_end   INTEGER,
    latest_end     INTEGER,
    bounds_suffice INTEGER NOT NULL,            -- 1: the bounds tell the whole date; 0: it is open or may leave out days between them
    reach          INTEGER NOT NULL,            -- how far from earliest_start its days, and its sub-events', lie: a class
    precision      TEXT    NOT NULL,
    kind           TEXT    NOT NULL,
    plover         TEXT    NOT NULL,
    title          TEXT    NOT NULL,
    text           TEXT    NOT NULL,
    names          TEXT    NOT NULL,            -- what its entities are called, a line each; for search
    mentions       TEXT    NOT NULL,            -- JSON
    sub_events     INTEGER NOT NULL,            -- how many
    digest         INTEGER NOT NULL,
    last_day       INTEGER NOT NULL GENERATED ALWAYS AS (ifnull(latest_end, 9223372036854775807)) VIRTUAL
) STRICT;

-- Chronological order within a class of reach: what there is between two days is read off it, in order.
CREATE INDEX event_chronology ON event (reach, earliest_start, last_day, source, position, parent);
CREATE INDEX event_source ON event (source, position);
CREATE INDEX event_parent ON event (parent, position) WHERE parent IS NOT NULL;

CREATE TABLE entity (
    key          INTEGER PRIMARY KEY,
    field        TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    acronym      TEXT,
    aliases      TEXT    NOT NULL,              -- JSON
    mission_type TEXT,
    predecessors TEXT    NOT NULL,              -- JSON
    latitude     REAL,
    longitude    REAL,
    digest       INTEGER NOT NULL,
    UNIQUE (field, name)
) STRICT;

-- Which entities stand in which list of an event (or of one of its sub-events): what filters read.
CREATE TABLE event_entity (
    event  INTEGER NOT NULL REFERENCES event (key) ON DELETE CASCADE,
    facet  INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entity (key),
    PRIMARY KEY (event, facet, entity)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_entity_entity ON event_entity (entity, facet, event);

CREATE TABLE rejected_line (
    source   INTEGER NOT NULL REFERENCES source (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    length   INTEGER NOT NULL,
    line     INTEGER NOT NULL,
    text     TEXT    NOT NULL,
    reason   TEXT    NOT NULL,
    digest   INTEGER NOT NULL,
    PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;

-- The last letter given for a date; it outlives the events, so that an id is never given twice.
CREATE TABLE id_counter (
    stem   TEXT    NOT NULL PRIMARY KEY,
    last   INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What the whole file was when it was last written; shipped = 1: it is a single file that nobody writes to.
CREATE TABLE seal (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    shipped INTEGER NOT NULL,
    engine  INTEGER NOT NULL,
    digest  BLOB    NOT NULL
) STRICT;

CREATE VIEW event_content AS
    SELECT key, title, names, text FROM event WHERE parent IS NULL;

CREATE VIRTUAL TABLE event_search USING fts5 (
    title, names, text,
    content = 'event_content', content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2'
);

-- A large import merges less when search holds back more (bytes of memory, at most).
INSERT INTO event_search (event_search, rank) VALUES ('hashsize', 16777216);
