-- A store of chronologies in a schema of its own. docs/store.md explains every table. Never edited once released: a change is the next number.
-- Text is compared by its bytes (COLLATE "C"), so that the order of names and ids does not depend on the server's locale.

-- One row: which migrations the store has had, and whether it may be written.
CREATE TABLE store (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    version integer NOT NULL,
    shipped boolean NOT NULL DEFAULT false      -- read-only from there on
);

-- One write. Revision 1 makes the store.
CREATE TABLE revision (
    number bigint PRIMARY KEY,
    time   text COLLATE "C" NOT NULL,           -- ISO 8601, UTC; never before that of the revision before
    "user" text COLLATE "C" NOT NULL,
    action text COLLATE "C" NOT NULL,
    reason text COLLATE "C",
    target bigint,                              -- what is taken back, or what is forgotten before
    digest bigint NOT NULL                      -- of the row's other columns; so in every table of content
);
CREATE INDEX revision_time ON revision (time);

CREATE TABLE source (
    key          bigint PRIMARY KEY,            -- in the order of import; 0: what users add and no source tells
    title        text COLLATE "C" NOT NULL,
    folded_title text COLLATE "C" NOT NULL UNIQUE, -- case and accents folded: two titles that differ in nothing else are one
    uri          text COLLATE "C",
    published    text COLLATE "C",              -- EDTF
    file_name    text COLLATE "C" NOT NULL,
    format       text COLLATE "C" NOT NULL,
    imported     text COLLATE "C" NOT NULL,     -- ISO 8601, UTC
    text_sha256  text COLLATE "C" NOT NULL,
    file_sha256  text COLLATE "C" NOT NULL,
    length       integer NOT NULL,              -- UTF-16 code units of text
    events       integer NOT NULL,
    rejected     integer NOT NULL,
    text         bytea   NOT NULL,              -- UTF-8, empty where it is packed; no text, because a source may have the character U+0000
    pages        text COLLATE "C",              -- JSON: where in the text each page begins; null where it has none
    packed       bytea,                         -- the text, packed; null where that is no shorter
    digest       bigint  NOT NULL,
    valid_from   bigint  NOT NULL
);

-- An event or a sub-event. The tables of events are partitioned by source: all that is here stands in one partition, and an administrator can add others on
-- other servers (docs/store.md). A table with such partitions can have no unique index, so that the one that is here has them.
CREATE TABLE event (
    key            bigint  NOT NULL,
    id             text COLLATE "C" NOT NULL,
    parent         bigint,                      -- null but for a sub-event
    source         bigint  NOT NULL,
    position       integer NOT NULL,            -- UTF-16 code units into the source's text
    length         integer NOT NULL,
    line           integer NOT NULL,
    section        text COLLATE "C",
    date_text      text COLLATE "C" NOT NULL,
    date_position  integer NOT NULL,            -- from position
    date_length    integer NOT NULL,
    edtf           text COLLATE "C" NOT NULL,
    first_day      bigint  NOT NULL,            -- days since 0001-01-01; the least number where unbounded, the greatest where there is no day at all
    latest_start   bigint,
    earliest_end   bigint,
    last_day       bigint  NOT NULL,            -- the greatest number where unbounded
    bounds_suffice boolean NOT NULL,            -- whether the bounds tell the whole date: it is not open and leaves out no day between them
    undated        text COLLATE "C" NOT NULL,   -- what a date without a day is ordered by
    time           text COLLATE "C" NOT NULL,   -- HH:mm or HH:mm:ss; empty for none
    time_zone      text COLLATE "C",
    date_basis     smallint NOT NULL,           -- 0 stated, 1 inferred, 2 corrected
    year           bigint,
    precision      text COLLATE "C" NOT NULL,
    kind           text COLLATE "C" NOT NULL,
    plover         text COLLATE "C" NOT NULL,
    title          text COLLATE "C" NOT NULL,
    title_length   integer,                     -- the title is so many characters of the text, from its beginning; null where title has it
    text           text COLLATE "C" NOT NULL,
    mentions       bytea   NOT NULL,            -- packed
    sub_events     integer NOT NULL,            -- how many
    corrections    text COLLATE "C",            -- JSON; null for none
    digest         bigint  NOT NULL,
    valid_from     bigint  NOT NULL,
    extent         int8range,                   -- its days and those of its sub-events
    facets         bigint[] NOT NULL,           -- 8 times an entity's key and the number of the list of the event that it stands in; the number alone where any does
    units          text[] COLLATE "C" NOT NULL, -- of its figures
    words          tsvector                     -- of title (A), names (B) and text (D); null for a sub-event
) PARTITION BY RANGE (source);
CREATE TABLE event_here PARTITION OF event DEFAULT;
CREATE TABLE event_past (LIKE event, valid_to bigint NOT NULL) PARTITION BY RANGE (source);
CREATE TABLE event_past_here PARTITION OF event_past DEFAULT;

-- An event as it was read (or added), kept beside the present one where a correction or an alias makes that another; whole, with its
-- sub-events. One that is hidden stands only here.
CREATE TABLE event_read (LIKE event) PARTITION BY RANGE (source);
CREATE TABLE event_read_here PARTITION OF event_read DEFAULT;
CREATE TABLE event_read_past (LIKE event, valid_to bigint NOT NULL) PARTITION BY RANGE (source);
CREATE TABLE event_read_past_here PARTITION OF event_read_past DEFAULT;

CREATE UNIQUE INDEX event_here_key ON event_here (key, source);
CREATE UNIQUE INDEX event_here_id ON event_here (id, source);
CREATE UNIQUE INDEX event_read_here_key ON event_read_here (key, source);
CREATE INDEX event_chronology ON event (first_day, last_day, undated, time, source, position, key);
CREATE INDEX event_source ON event (source, position);
CREATE INDEX event_parent ON event (parent) WHERE parent IS NOT NULL;
CREATE INDEX event_year ON event (year) WHERE parent IS NULL;
CREATE INDEX event_extent ON event USING gist (extent);
CREATE INDEX event_facets ON event USING gin (facets);
CREATE INDEX event_words ON event USING gin (words);
CREATE INDEX event_valid ON event USING brin (valid_from);
CREATE INDEX event_read_valid ON event_read USING brin (valid_from);
CREATE INDEX event_read_id ON event_read (id);
CREATE INDEX event_read_source ON event_read (source, position);
CREATE INDEX event_read_parent ON event_read (parent) WHERE parent IS NOT NULL;
CREATE INDEX event_past_id ON event_past (id);
CREATE INDEX event_past_key ON event_past (key);
CREATE INDEX event_past_parent ON event_past (parent) WHERE parent IS NOT NULL;
CREATE INDEX event_past_valid ON event_past (valid_to);
CREATE INDEX event_read_past_key ON event_read_past (key);
CREATE INDEX event_read_past_valid ON event_read_past (valid_to);

CREATE TABLE entity (
    key          bigint PRIMARY KEY,
    field        text COLLATE "C" NOT NULL,
    name         text COLLATE "C" NOT NULL,
    acronym      text COLLATE "C",
    aliases      text COLLATE "C" NOT NULL,     -- JSON
    mission_type text COLLATE "C",
    predecessors text COLLATE "C" NOT NULL,     -- JSON
    latitude     double precision,
    longitude    double precision,
    digest       bigint NOT NULL,
    valid_from   bigint NOT NULL,
    UNIQUE (field, name)
);
CREATE INDEX entity_name ON entity (name);

CREATE TABLE rejected_line (
    position   integer NOT NULL,
    source     bigint  NOT NULL,
    length     integer NOT NULL,
    line       integer NOT NULL,
    text       text COLLATE "C" NOT NULL,
    reason     text COLLATE "C" NOT NULL,
    digest     bigint  NOT NULL,
    valid_from bigint  NOT NULL,
    PRIMARY KEY (source, position)
);

-- What rows were before; valid_to is the revision that replaced them.
CREATE TABLE source_past (LIKE source, valid_to bigint NOT NULL);
CREATE TABLE entity_past (LIKE entity, valid_to bigint NOT NULL);
CREATE TABLE rejected_line_past (LIKE rejected_line, valid_to bigint NOT NULL);
CREATE INDEX source_past_valid ON source_past (valid_to);
CREATE INDEX entity_past_name ON entity_past (field, name);
CREATE INDEX entity_past_valid ON entity_past (valid_to);
CREATE INDEX rejected_line_past_valid ON rejected_line_past (valid_to);

-- The last letter given for a date; it outlives the events, so that an id is never given twice.
CREATE TABLE id_counter (
    stem   text COLLATE "C" PRIMARY KEY,
    last   bigint NOT NULL,
    digest bigint NOT NULL
);

-- What a user says a field of an event is. The latest layer of a field is what holds.
CREATE TABLE correction (
    event      text COLLATE "C" NOT NULL,       -- an id
    field      text COLLATE "C" NOT NULL,
    layer      bigint NOT NULL,                 -- the revision that first made it
    value      text COLLATE "C",
    was        text COLLATE "C",
    digest     bigint NOT NULL,
    valid_from bigint NOT NULL,
    valid_to   bigint,                          -- the revision that took it back; null while it is in force
    PRIMARY KEY (event, field, valid_from)
);
CREATE INDEX correction_from ON correction (valid_from);
CREATE INDEX correction_to ON correction (valid_to) WHERE valid_to IS NOT NULL;

-- What a user decides about several events or names: that they are one happening, one entity, or are not.
CREATE TABLE ruling (
    key        bigint PRIMARY KEY,
    kind       text COLLATE "C" NOT NULL,
    subjects   text COLLATE "C" NOT NULL,       -- JSON
    value      text COLLATE "C",
    digest     bigint NOT NULL,
    valid_from bigint NOT NULL,
    valid_to   bigint
);
CREATE INDEX ruling_from ON ruling (valid_from);
CREATE INDEX ruling_to ON ruling (valid_to) WHERE valid_to IS NOT NULL;

-- The length of a list; the name is the one that the embedded engine has for it.
CREATE FUNCTION json_array_length(list text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN pg_catalog.json_array_length(list::json);
