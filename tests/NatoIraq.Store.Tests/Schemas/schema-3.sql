-- A store of schema 3 with history, as that version stored it: two editions of a source, corrections, an added and a removed event, rulings, a
-- removed source. Never edited.
PRAGMA foreign_keys = OFF;
PRAGMA application_id = 0x4E497271;
PRAGMA user_version = 3;
BEGIN;
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
, valid_from INTEGER NOT NULL DEFAULT 1) STRICT;
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
, time TEXT, time_zone TEXT, date_inferred INTEGER NOT NULL DEFAULT 0, undated TEXT GENERATED ALWAYS AS (CASE reach WHEN 5 THEN edtf END) VIRTUAL, valid_from INTEGER NOT NULL DEFAULT 1, corrections TEXT) STRICT;
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
    digest       INTEGER NOT NULL, valid_from INTEGER NOT NULL DEFAULT 1,
    UNIQUE (field, name)
) STRICT;
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
    digest   INTEGER NOT NULL, valid_from INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE id_counter (
    stem   TEXT    NOT NULL PRIMARY KEY,
    last   INTEGER NOT NULL,
    digest INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE INDEX event_chronology ON event (reach, earliest_start, last_day, undated, time, source, position, parent);
CREATE TABLE revision (
    number INTEGER NOT NULL PRIMARY KEY,
    time   TEXT    NOT NULL,                    -- ISO 8601, UTC; never before that of the revision before
    user   TEXT    NOT NULL,
    action TEXT    NOT NULL,
    reason TEXT,
    target INTEGER REFERENCES revision (number), -- what is taken back, or what is forgotten before
    digest INTEGER NOT NULL
) STRICT;
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
CREATE TABLE event_read_past (
    key INTEGER NOT NULL, id TEXT NOT NULL, parent INTEGER, source INTEGER NOT NULL, position INTEGER NOT NULL, length INTEGER NOT NULL,
    line INTEGER NOT NULL, section TEXT, date_text TEXT NOT NULL, date_position INTEGER NOT NULL, date_length INTEGER NOT NULL,
    edtf TEXT NOT NULL, earliest_start INTEGER, latest_start INTEGER, earliest_end INTEGER, latest_end INTEGER,
    bounds_suffice INTEGER NOT NULL, reach INTEGER NOT NULL, precision TEXT NOT NULL, kind TEXT NOT NULL, plover TEXT NOT NULL,
    title TEXT NOT NULL, text TEXT NOT NULL, names TEXT NOT NULL, mentions TEXT NOT NULL, sub_events INTEGER NOT NULL,
    digest INTEGER NOT NULL, time TEXT, time_zone TEXT, date_inferred INTEGER NOT NULL, corrections TEXT, valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL REFERENCES revision (number)
) STRICT;
CREATE INDEX event_read_past_key ON event_read_past (key, valid_to);
CREATE INDEX event_read_past_valid ON event_read_past (valid_to);
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
INSERT INTO source (key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, digest, text, valid_from) VALUES(0,'','NONE',NULL,NULL,'','','0001-01-01T00:00:00.0000000Z','','',0,0,0,6724736242677304062,'',1);
INSERT INTO source (key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, digest, text, valid_from) VALUES(1,'Kosovo','kosovo',NULL,NULL,'kosovo.txt','Text','2026-01-02T03:04:05.0000000Z','4cf307c5086a7b5f271c328b5f4560588a94cbef4cde16875f7721ffb674ee24','4cf307c5086a7b5f271c328b5f4560588a94cbef4cde16875f7721ffb674ee24',445,4,0,-4605049993293017967,'23 September 1998	The Security Council demands a ceasefire in Kosovo and asks the parties to meet in Paris.
24 March 1999	NATO launches Operation Allied Force, after Secretary General Javier Solana and S. Solana speak in Brussels.
9 June 1999	General Michael Jackson signs an agreement with Søren Ångström in Kumanovo, Ærø and Łódź.
12 June 1999	50,500 soldiers of KFOR enter Kosovo on 12 June 1999, and on 20 June 1999 NATO ends its operation.
',5);
INSERT INTO event (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, valid_from, corrections) VALUES(2,'1999-03-24a',NULL,1,108,122,2,NULL,'24 March 1999',0,13,'1999-03-24',729836,729836,729836,729836,1,0,'Day','Establishment','COOPERATE','NATO launches Operation Allied Force, after Secretary General Javier Solana and S. Solana speak in Brussels','NATO launches Operation Allied Force, after Secretary General Javier Solana and S. Solana speak in Brussels.','Brussels
Javier Solana
NATO
Operation Allied Force
Secretary General','[["Organization","Agent",14,4,0,"NATO",null,null,null,null],["Kind",null,19,8,0,"launches","Establishment",null,null,null],["Mission","Subject",28,22,0,"Operation Allied Force",null,null,null,null],["Office",null,58,17,0,"Secretary General",null,null,null,null],["Person",null,76,13,0,"Javier Solana",null,null,null,null],["Person",null,94,9,0,"S. Solana","Javier Solana",null,null,null],["Place","Setting",113,8,0,"Brussels",null,null,null,null,[50.85,4.35]]]',0,-2857266910351966901,NULL,NULL,0,5,NULL);
INSERT INTO event (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, valid_from, corrections) VALUES(3,'1999-06-09a',NULL,1,231,101,3,NULL,'9 June 1999',0,11,'1999-06-09',729913,729913,729913,729913,1,0,'Day','Agreement','AGREE','General Michael Jackson signs an agreement with Søren Ångström in Kumanovo, Ærø and Łódź','General Michael Jackson signs an agreement with Søren Ångström in Kumanovo, Ærø and Łódź.','General
Kumanovo
Michael Jackson
Søren Ångström
Tirana','[["Office",null,12,7,0,"General",null,null,null,null],["Person","Agent",20,15,0,"Michael Jackson",null,null,null,null],["Kind",null,36,5,0,"signs","Agreement",null,null,null],["Person","Participant",60,14,0,"Søren Ångström",null,null,null,null],["Place","Venue",78,8,0,"Kumanovo",null,null,null,null,[42.13,21.71]],["Place","Venue",0,0,0,"","Tirana","Corrected",null,null]]',0,-2435161883996916047,NULL,NULL,0,5,'[["Places","Kumanovo; Tirana","Kumanovo; \u00C6r\u00F8; \u0141\u00F3d\u017A","The place","analyst","2026-11-29T11:33:47.7388427Z","3"]]');
INSERT INTO event (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, valid_from, corrections) VALUES(4,'1999-06-12a',NULL,1,333,111,4,NULL,'12 June 1999',0,12,'1999-06-12',729916,729916,729916,729916,1,1,'Day','Deployment','MOBILIZE','50,500 soldiers of KFOR enter Kosovo on 12 June 1999','50,500 soldiers of KFOR enter Kosovo on 12 June 1999, and on 20 June 1999 NATO ends its operation.','KFOR
Kosovo
Kosovo Force
NATO','[["Quantity",null,13,15,0,"50,500 soldiers",null,null,[null,50500,null,null,"soldiers"],null],["Organization",null,32,4,0,"KFOR","Kosovo Force",null,null,null],["Kind",null,37,5,0,"enter","Deployment",null,null,null],["State","Subject",43,6,0,"Kosovo",null,null,null,null,[42.67,21.17]],["Date",null,53,12,0,"12 June 1999","1999-06-12",null,null,[null,"1999-06-12","1999-06-12","1999-06-12"]],["Date",null,74,12,0,"20 June 1999","1999-06-20",null,null,[null,"1999-06-20","1999-06-20","1999-06-20"]],["Organization",null,87,4,0,"NATO",null,null,null,null]]',1,-2075364701352579020,NULL,NULL,0,5,NULL);
INSERT INTO event (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, valid_from, corrections) VALUES(6,'1999-06-12a.1',4,1,346,98,4,NULL,'20 June 1999',61,12,'1999-06-20',729924,729924,729924,729924,1,0,'Day','Deployment','MOBILIZE','50,500 soldiers of KFOR enter Kosovo on 12 June 1999','50,500 soldiers of KFOR enter Kosovo on 12 June 1999, and on 20 June 1999 NATO ends its operation.','','[["Quantity",null,0,15,0,"50,500 soldiers",null,null,[null,50500,null,null,"soldiers"],null],["Organization",null,19,4,0,"KFOR","Kosovo Force",null,null,null],["Kind",null,24,5,0,"enter","Deployment",null,null,null],["State","Subject",30,6,0,"Kosovo",null,null,null,null,[42.67,21.17]],["Date",null,40,12,0,"12 June 1999","1999-06-12",null,null,[null,"1999-06-12","1999-06-12","1999-06-12"]],["Date",null,61,12,0,"20 June 1999","1999-06-20",null,null,[null,"1999-06-20","1999-06-20","1999-06-20"]],["Organization",null,74,4,0,"NATO",null,null,null,null]]',0,5696875666532321714,NULL,NULL,0,5,NULL);
INSERT INTO event (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, valid_from, corrections) VALUES(7,'1999-06-21a',NULL,0,0,0,0,NULL,'',0,0,'1999-06-21',729925,729925,729925,729925,1,0,'Day','Other','NONE','An office opens','In Pristina','','[]',0,2967145422543438203,NULL,NULL,2,6,'[["Date","1999-06-21",null,"Heard","analyst","2026-11-29T11:33:48.8078664Z","6"],["Event","Added",null,"Heard","analyst","2026-11-29T11:33:48.8078664Z","6"],["Title","An office opens",null,"Heard","analyst","2026-11-29T11:33:48.8078664Z","6"]]');
INSERT INTO entity (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from) VALUES(2,'State','Kosovo',NULL,'["Republic of Kosovo"]',NULL,'[]',42.67,21.17,-5042803078072032145,2);
INSERT INTO entity (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from) VALUES(4,'Organization','NATO',NULL,'["North Atlantic Treaty Organization","North Atlantic Treaty Organisation","the Alliance","the Atlantic Alliance","North Atlantic Alliance"]',NULL,'[]',NULL,NULL,6123585172797710372,2);
INSERT INTO entity (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from) VALUES(5,'Mission','Operation Allied Force',NULL,'[]','Mission','[]',NULL,NULL,8842955215435503702,2);
INSERT INTO entity (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from) VALUES(6,'Office','Secretary General',NULL,'[]',NULL,'[]',NULL,NULL,1167183032656817702,2);
INSERT INTO entity (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from) VALUES(7,'Person','Javier Solana',NULL,'["Solana","S. Solana"]',NULL,'[]',NULL,NULL,-1417491395543346521,4);
INSERT INTO entity (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from) VALUES(9,'Place','Brussels',NULL,'[]',NULL,'[]',50.85,4.35,5295293269792900770,2);
INSERT INTO entity (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from) VALUES(10,'Office','General',NULL,'[]',NULL,'[]',NULL,NULL,-1754708912851986444,2);
INSERT INTO entity (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from) VALUES(11,'Person','Michael Jackson',NULL,'["Jackson"]',NULL,'[]',NULL,NULL,-6839532188496821507,2);
INSERT INTO entity (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from) VALUES(12,'Person','Søren Ångström',NULL,'["\u00C5ngstr\u00F6m"]',NULL,'[]',NULL,NULL,4316304497547622205,2);
INSERT INTO entity (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from) VALUES(13,'Place','Kumanovo',NULL,'[]',NULL,'[]',42.13,21.71,5315540967856427750,2);
INSERT INTO entity (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from) VALUES(16,'Organization','Kosovo Force','KFOR','[]',NULL,'[]',NULL,NULL,-86563206185310065,2);
INSERT INTO entity (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from) VALUES(17,'Place','Tirana',NULL,'[]',NULL,'[]',NULL,NULL,5174572934936479517,3);
INSERT INTO event_entity (event, facet, entity) VALUES(4,2,2);
INSERT INTO event_entity (event, facet, entity) VALUES(2,2,4);
INSERT INTO event_entity (event, facet, entity) VALUES(4,2,4);
INSERT INTO event_entity (event, facet, entity) VALUES(2,3,4);
INSERT INTO event_entity (event, facet, entity) VALUES(2,1,5);
INSERT INTO event_entity (event, facet, entity) VALUES(2,2,6);
INSERT INTO event_entity (event, facet, entity) VALUES(2,2,7);
INSERT INTO event_entity (event, facet, entity) VALUES(2,5,9);
INSERT INTO event_entity (event, facet, entity) VALUES(3,2,10);
INSERT INTO event_entity (event, facet, entity) VALUES(3,2,11);
INSERT INTO event_entity (event, facet, entity) VALUES(3,3,11);
INSERT INTO event_entity (event, facet, entity) VALUES(3,2,12);
INSERT INTO event_entity (event, facet, entity) VALUES(3,5,13);
INSERT INTO event_entity (event, facet, entity) VALUES(4,2,16);
INSERT INTO event_entity (event, facet, entity) VALUES(3,5,17);
INSERT INTO id_counter (stem, last, digest) VALUES('1998-09-23',1,8616887119633134476);
INSERT INTO id_counter (stem, last, digest) VALUES('1999-03-24',1,5022664233387206133);
INSERT INTO id_counter (stem, last, digest) VALUES('1999-06-09',1,2415077276584918371);
INSERT INTO id_counter (stem, last, digest) VALUES('1999-06-12',1,6095771280697382888);
INSERT INTO id_counter (stem, last, digest) VALUES('1999-06-21',1,5409674086720333550);
INSERT INTO id_counter (stem, last, digest) VALUES('1999-07-01',1,8847584531978640628);
INSERT INTO revision (number, time, user, action, reason, target, digest) VALUES(1,'2026-11-29T11:33:39.8177439Z','analyst','Create',NULL,NULL,6383169462450858282);
INSERT INTO revision (number, time, user, action, reason, target, digest) VALUES(2,'2026-11-29T11:33:46.7077428Z','analyst','Import','Kosovo',NULL,5018511033803697337);
INSERT INTO revision (number, time, user, action, reason, target, digest) VALUES(3,'2026-11-29T11:33:47.7388427Z','analyst','Correct','The place',NULL,-6351746954750075863);
INSERT INTO revision (number, time, user, action, reason, target, digest) VALUES(4,'2026-11-29T11:33:47.8387317Z','analyst','Rule','One man',NULL,3196362677145430409);
INSERT INTO revision (number, time, user, action, reason, target, digest) VALUES(5,'2026-11-29T11:33:48.7615538Z','analyst','Import','Kosovo',NULL,-1492367922007008421);
INSERT INTO revision (number, time, user, action, reason, target, digest) VALUES(6,'2026-11-29T11:33:48.8078664Z','analyst','Add','Heard',NULL,-1113460621132269314);
INSERT INTO revision (number, time, user, action, reason, target, digest) VALUES(7,'2026-11-29T11:33:48.8601514Z','analyst','Rule',NULL,NULL,-7740860693228906409);
INSERT INTO revision (number, time, user, action, reason, target, digest) VALUES(8,'2026-11-29T11:33:48.8934911Z','analyst','Remove','Not of this store',NULL,-865702018519782646);
INSERT INTO revision (number, time, user, action, reason, target, digest) VALUES(9,'2026-11-29T11:33:48.9237968Z','analyst','Import','Another',NULL,-8558241897911666419);
INSERT INTO revision (number, time, user, action, reason, target, digest) VALUES(10,'2026-11-29T11:33:48.9587840Z','analyst','RemoveSource','Another',NULL,-5469453761578392317);
INSERT INTO source_past (key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, digest, text, valid_from, valid_to) VALUES(1,'Kosovo','kosovo',NULL,NULL,'kosovo.txt','Text','2026-01-02T03:04:05.0000000Z','cc3792aa262839f338773b30577b09c225c9aefcf35cfb9fa14839182a4c2844','cc3792aa262839f338773b30577b09c225c9aefcf35cfb9fa14839182a4c2844',446,4,0,-5520772345045408979,'23 September 1998	The Security Council demands a ceasefire in Kosovo and asks the parties to meet in Geneva.
24 March 1999	NATO launches Operation Allied Force, after Secretary General Javier Solana and S. Solana speak in Brussels.
9 June 1999	General Michael Jackson signs an agreement with Søren Ångström in Kumanovo, Ærø and Łódź.
12 June 1999	50,000 soldiers of KFOR enter Kosovo on 12 June 1999, and on 20 June 1999 NATO ends its operation.
',2,5);
INSERT INTO source_past (key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, digest, text, valid_from, valid_to) VALUES(2,'Another','another',NULL,NULL,'kosovo.txt','Text','2026-01-02T03:04:05.0000000Z','bc9b738f2055d3352f104c06246f13fdedd6d54beee5ab7cc06c4f49e0479c36','bc9b738f2055d3352f104c06246f13fdedd6d54beee5ab7cc06c4f49e0479c36',38,1,0,-886990213542503921,'1 July 1999	Ministers meet in Skopje.
',9,10);
INSERT INTO event_past (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from, valid_to) VALUES(3,'1999-06-09a',NULL,1,232,101,3,NULL,'9 June 1999',0,11,'1999-06-09',729913,729913,729913,729913,1,0,'Day','Agreement','AGREE','General Michael Jackson signs an agreement with Søren Ångström in Kumanovo, Ærø and Łódź','General Michael Jackson signs an agreement with Søren Ångström in Kumanovo, Ærø and Łódź.','General
Kumanovo
Michael Jackson
Søren Ångström
Ærø
Łódź','[["Office",null,12,7,0,"General",null,null,null,null],["Person","Agent",20,15,0,"Michael Jackson",null,null,null,null],["Kind",null,36,5,0,"signs","Agreement",null,null,null],["Person","Participant",60,14,0,"Søren Ångström",null,null,null,null],["Place","Venue",78,8,0,"Kumanovo",null,null,null,null,[42.13,21.71]],["Place","Venue",88,3,0,"Ærø",null,null,null,null],["Place","Venue",96,4,0,"Łódź",null,null,null,null,[51.77,19.47]]]',0,-3522953933106166182,NULL,NULL,0,NULL,2,3);
INSERT INTO event_past (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from, valid_to) VALUES(2,'1999-03-24a',NULL,1,109,122,2,NULL,'24 March 1999',0,13,'1999-03-24',729836,729836,729836,729836,1,0,'Day','Establishment','COOPERATE','NATO launches Operation Allied Force, after Secretary General Javier Solana and S. Solana speak in Brussels','NATO launches Operation Allied Force, after Secretary General Javier Solana and S. Solana speak in Brussels.','Brussels
Javier Solana
NATO
Operation Allied Force
S. Solana
Secretary General','[["Organization","Agent",14,4,0,"NATO",null,null,null,null],["Kind",null,19,8,0,"launches","Establishment",null,null,null],["Mission","Subject",28,22,0,"Operation Allied Force",null,null,null,null],["Office",null,58,17,0,"Secretary General",null,null,null,null],["Person",null,76,13,0,"Javier Solana",null,null,null,null],["Person",null,94,9,0,"S. Solana",null,null,null,null],["Place","Setting",113,8,0,"Brussels",null,null,null,null,[50.85,4.35]]]',0,3117469114504797749,NULL,NULL,0,NULL,2,4);
INSERT INTO event_past (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from, valid_to) VALUES(2,'1999-03-24a',NULL,1,109,122,2,NULL,'24 March 1999',0,13,'1999-03-24',729836,729836,729836,729836,1,0,'Day','Establishment','COOPERATE','NATO launches Operation Allied Force, after Secretary General Javier Solana and S. Solana speak in Brussels','NATO launches Operation Allied Force, after Secretary General Javier Solana and S. Solana speak in Brussels.','Brussels
Javier Solana
NATO
Operation Allied Force
Secretary General','[["Organization","Agent",14,4,0,"NATO",null,null,null,null],["Kind",null,19,8,0,"launches","Establishment",null,null,null],["Mission","Subject",28,22,0,"Operation Allied Force",null,null,null,null],["Office",null,58,17,0,"Secretary General",null,null,null,null],["Person",null,76,13,0,"Javier Solana",null,null,null,null],["Person",null,94,9,0,"S. Solana","Javier Solana",null,null,null],["Place","Setting",113,8,0,"Brussels",null,null,null,null,[50.85,4.35]]]',0,8050217430748958980,NULL,NULL,0,NULL,4,5);
INSERT INTO event_past (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from, valid_to) VALUES(3,'1999-06-09a',NULL,1,232,101,3,NULL,'9 June 1999',0,11,'1999-06-09',729913,729913,729913,729913,1,0,'Day','Agreement','AGREE','General Michael Jackson signs an agreement with Søren Ångström in Kumanovo, Ærø and Łódź','General Michael Jackson signs an agreement with Søren Ångström in Kumanovo, Ærø and Łódź.','General
Kumanovo
Michael Jackson
Søren Ångström
Tirana','[["Office",null,12,7,0,"General",null,null,null,null],["Person","Agent",20,15,0,"Michael Jackson",null,null,null,null],["Kind",null,36,5,0,"signs","Agreement",null,null,null],["Person","Participant",60,14,0,"Søren Ångström",null,null,null,null],["Place","Venue",78,8,0,"Kumanovo",null,null,null,null,[42.13,21.71]],["Place","Venue",0,0,0,"","Tirana","Corrected",null,null]]',0,6080823838833715664,NULL,NULL,0,'[["Places","Kumanovo; Tirana","Kumanovo; \u00C6r\u00F8; \u0141\u00F3d\u017A","The place","analyst","2026-11-29T11:33:47.7388427Z","3"]]',3,5);
INSERT INTO event_past (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from, valid_to) VALUES(1,'1998-09-23a',NULL,1,0,108,1,NULL,'23 September 1998',0,17,'1998-09-23',729654,729654,729654,729654,1,0,'Day','Request','REQUEST','The Security Council demands a ceasefire in Kosovo and asks the parties to meet in Geneva','The Security Council demands a ceasefire in Kosovo and asks the parties to meet in Geneva.','Geneva
Kosovo
UNSC
United Nations Security Council','[["Organization","Agent",22,16,0,"Security Council","United Nations Security Council",null,null,null],["Organization","Requester",22,16,0,"Security Council","United Nations Security Council",null,null,null],["Kind",null,39,7,0,"demands","Request",null,null,null],["State","Venue",62,6,0,"Kosovo",null,null,null,null,[42.67,21.17]],["Place","Setting",101,6,0,"Geneva",null,null,null,null,[46.2,6.15]]]',0,-2948052670137142329,NULL,NULL,0,NULL,2,5);
INSERT INTO event_past (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from, valid_to) VALUES(4,'1999-06-12a',NULL,1,334,111,4,NULL,'12 June 1999',0,12,'1999-06-12',729916,729916,729916,729916,1,1,'Day','Deployment','MOBILIZE','50,000 soldiers of KFOR enter Kosovo on 12 June 1999','50,000 soldiers of KFOR enter Kosovo on 12 June 1999, and on 20 June 1999 NATO ends its operation.','KFOR
Kosovo
Kosovo Force
NATO','[["Quantity",null,13,15,0,"50,000 soldiers",null,null,[null,50000,null,null,"soldiers"],null],["Organization",null,32,4,0,"KFOR","Kosovo Force",null,null,null],["Kind",null,37,5,0,"enter","Deployment",null,null,null],["State","Subject",43,6,0,"Kosovo",null,null,null,null,[42.67,21.17]],["Date",null,53,12,0,"12 June 1999","1999-06-12",null,null,[null,"1999-06-12","1999-06-12","1999-06-12"]],["Date",null,74,12,0,"20 June 1999","1999-06-20",null,null,[null,"1999-06-20","1999-06-20","1999-06-20"]],["Organization",null,87,4,0,"NATO",null,null,null,null]]',1,2542546524650525090,NULL,NULL,0,NULL,2,5);
INSERT INTO event_past (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from, valid_to) VALUES(5,'1999-06-12a.1',4,1,347,98,4,NULL,'20 June 1999',61,12,'1999-06-20',729924,729924,729924,729924,1,0,'Day','Deployment','MOBILIZE','50,000 soldiers of KFOR enter Kosovo on 12 June 1999','50,000 soldiers of KFOR enter Kosovo on 12 June 1999, and on 20 June 1999 NATO ends its operation.','','[["Quantity",null,0,15,0,"50,000 soldiers",null,null,[null,50000,null,null,"soldiers"],null],["Organization",null,19,4,0,"KFOR","Kosovo Force",null,null,null],["Kind",null,24,5,0,"enter","Deployment",null,null,null],["State","Subject",30,6,0,"Kosovo",null,null,null,null,[42.67,21.17]],["Date",null,40,12,0,"12 June 1999","1999-06-12",null,null,[null,"1999-06-12","1999-06-12","1999-06-12"]],["Date",null,61,12,0,"20 June 1999","1999-06-20",null,null,[null,"1999-06-20","1999-06-20","1999-06-20"]],["Organization",null,74,4,0,"NATO",null,null,null,null]]',0,-2338830144570782590,NULL,NULL,0,NULL,2,5);
INSERT INTO event_past (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from, valid_to) VALUES(1,'1998-09-23a',NULL,1,0,107,1,NULL,'23 September 1998',0,17,'1998-09-23',729654,729654,729654,729654,1,0,'Day','Request','REQUEST','The Security Council demands a ceasefire in Kosovo and asks the parties to meet in Paris','The Security Council demands a ceasefire in Kosovo and asks the parties to meet in Paris.','Kosovo
Paris
UNSC
United Nations Security Council','[["Organization","Agent",22,16,0,"Security Council","United Nations Security Council",null,null,null],["Organization","Requester",22,16,0,"Security Council","United Nations Security Council",null,null,null],["Kind",null,39,7,0,"demands","Request",null,null,null],["State","Venue",62,6,0,"Kosovo",null,null,null,null,[42.67,21.17]],["Place","Setting",101,5,0,"Paris",null,null,null,null,[48.85,2.35]]]',0,-7349637101823913969,NULL,NULL,0,NULL,5,8);
INSERT INTO event_past (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from, valid_to) VALUES(8,'1999-07-01a',NULL,2,0,37,1,NULL,'1 July 1999',0,11,'1999-07-01',729935,729935,729935,729935,1,0,'Day','Meeting','CONSULT','Ministers meet in Skopje','Ministers meet in Skopje.','Skopje','[["Kind",null,22,4,0,"meet","Meeting",null,null,null],["Place","Venue",30,6,0,"Skopje",null,null,null,null,[42,21.43]]]',0,4028276422290412957,NULL,NULL,0,NULL,9,10);
INSERT INTO entity_past (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from, valid_to) VALUES(1,'Organization','United Nations Security Council','UNSC','["UN Security Council","U.N. Security Council","Security Council"]',NULL,'[]',NULL,NULL,-8732478901872803961,2,8);
INSERT INTO entity_past (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from, valid_to) VALUES(3,'Place','Geneva',NULL,'[]',NULL,'[]',46.2,6.15,-1951578646316496893,2,5);
INSERT INTO entity_past (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from, valid_to) VALUES(7,'Person','Javier Solana',NULL,'["Solana"]',NULL,'[]',NULL,NULL,-7955858305308891942,2,4);
INSERT INTO entity_past (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from, valid_to) VALUES(8,'Person','S. Solana',NULL,'["Solana"]',NULL,'[]',NULL,NULL,7502954241982033137,2,4);
INSERT INTO entity_past (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from, valid_to) VALUES(14,'Place','Ærø',NULL,'[]',NULL,'[]',NULL,NULL,-7891329752817965339,2,3);
INSERT INTO entity_past (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from, valid_to) VALUES(15,'Place','Łódź',NULL,'[]',NULL,'[]',51.77,19.47,6751559579258103097,2,3);
INSERT INTO entity_past (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from, valid_to) VALUES(18,'Place','Paris',NULL,'[]',NULL,'[]',48.85,2.35,-8284071419496190749,5,8);
INSERT INTO entity_past (key, field, name, acronym, aliases, mission_type, predecessors, latitude, longitude, digest, valid_from, valid_to) VALUES(19,'Place','Skopje',NULL,'[]',NULL,'[]',42.0,21.43,-5423374128920858051,9,10);
INSERT INTO event_read (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from) VALUES(1,'1998-09-23a',NULL,1,0,107,1,NULL,'23 September 1998',0,17,'1998-09-23',729654,729654,729654,729654,1,0,'Day','Request','REQUEST','The Security Council demands a ceasefire in Kosovo and asks the parties to meet in Paris','The Security Council demands a ceasefire in Kosovo and asks the parties to meet in Paris.','','[["Organization","Agent",22,16,0,"Security Council","United Nations Security Council",null,null,null],["Organization","Requester",22,16,0,"Security Council","United Nations Security Council",null,null,null],["Kind",null,39,7,0,"demands","Request",null,null,null],["State","Venue",62,6,0,"Kosovo",null,null,null,null,[42.67,21.17]],["Place","Setting",101,5,0,"Paris",null,null,null,null,[48.85,2.35]]]',0,8165924686547614783,NULL,NULL,0,NULL,8);
INSERT INTO event_read (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from) VALUES(2,'1999-03-24a',NULL,1,108,122,2,NULL,'24 March 1999',0,13,'1999-03-24',729836,729836,729836,729836,1,0,'Day','Establishment','COOPERATE','NATO launches Operation Allied Force, after Secretary General Javier Solana and S. Solana speak in Brussels','NATO launches Operation Allied Force, after Secretary General Javier Solana and S. Solana speak in Brussels.','','[["Organization","Agent",14,4,0,"NATO",null,null,null,null],["Kind",null,19,8,0,"launches","Establishment",null,null,null],["Mission","Subject",28,22,0,"Operation Allied Force",null,null,null,null],["Office",null,58,17,0,"Secretary General",null,null,null,null],["Person",null,76,13,0,"Javier Solana",null,null,null,null],["Person",null,94,9,0,"S. Solana",null,null,null,null],["Place","Setting",113,8,0,"Brussels",null,null,null,null,[50.85,4.35]]]',0,1301005199209348171,NULL,NULL,0,NULL,5);
INSERT INTO event_read (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from) VALUES(3,'1999-06-09a',NULL,1,231,101,3,NULL,'9 June 1999',0,11,'1999-06-09',729913,729913,729913,729913,1,0,'Day','Agreement','AGREE','General Michael Jackson signs an agreement with Søren Ångström in Kumanovo, Ærø and Łódź','General Michael Jackson signs an agreement with Søren Ångström in Kumanovo, Ærø and Łódź.','','[["Office",null,12,7,0,"General",null,null,null,null],["Person","Agent",20,15,0,"Michael Jackson",null,null,null,null],["Kind",null,36,5,0,"signs","Agreement",null,null,null],["Person","Participant",60,14,0,"Søren Ångström",null,null,null,null],["Place","Venue",78,8,0,"Kumanovo",null,null,null,null,[42.13,21.71]],["Place","Venue",88,3,0,"Ærø",null,null,null,null],["Place","Venue",96,4,0,"Łódź",null,null,null,null,[51.77,19.47]]]',0,-1016427976201119850,NULL,NULL,0,NULL,5);
INSERT INTO event_read (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from) VALUES(7,'1999-06-21a',NULL,0,0,0,0,NULL,'',0,0,'1999-06-21',729925,729925,729925,729925,1,0,'Day','Other','NONE','An office opens','In Pristina','','[]',0,1889773496834435915,NULL,NULL,2,NULL,6);
INSERT INTO event_read_past (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from, valid_to) VALUES(2,'1999-03-24a',NULL,1,109,122,2,NULL,'24 March 1999',0,13,'1999-03-24',729836,729836,729836,729836,1,0,'Day','Establishment','COOPERATE','NATO launches Operation Allied Force, after Secretary General Javier Solana and S. Solana speak in Brussels','NATO launches Operation Allied Force, after Secretary General Javier Solana and S. Solana speak in Brussels.','','[["Organization","Agent",14,4,0,"NATO",null,null,null,null],["Kind",null,19,8,0,"launches","Establishment",null,null,null],["Mission","Subject",28,22,0,"Operation Allied Force",null,null,null,null],["Office",null,58,17,0,"Secretary General",null,null,null,null],["Person",null,76,13,0,"Javier Solana",null,null,null,null],["Person",null,94,9,0,"S. Solana",null,null,null,null],["Place","Setting",113,8,0,"Brussels",null,null,null,null,[50.85,4.35]]]',0,-447564751064100568,NULL,NULL,0,NULL,4,5);
INSERT INTO event_read_past (key, id, parent, source, position, length, line, section, date_text, date_position, date_length, edtf, earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events, digest, time, time_zone, date_inferred, corrections, valid_from, valid_to) VALUES(3,'1999-06-09a',NULL,1,232,101,3,NULL,'9 June 1999',0,11,'1999-06-09',729913,729913,729913,729913,1,0,'Day','Agreement','AGREE','General Michael Jackson signs an agreement with Søren Ångström in Kumanovo, Ærø and Łódź','General Michael Jackson signs an agreement with Søren Ångström in Kumanovo, Ærø and Łódź.','','[["Office",null,12,7,0,"General",null,null,null,null],["Person","Agent",20,15,0,"Michael Jackson",null,null,null,null],["Kind",null,36,5,0,"signs","Agreement",null,null,null],["Person","Participant",60,14,0,"Søren Ångström",null,null,null,null],["Place","Venue",78,8,0,"Kumanovo",null,null,null,null,[42.13,21.71]],["Place","Venue",88,3,0,"Ærø",null,null,null,null],["Place","Venue",96,4,0,"Łódź",null,null,null,null,[51.77,19.47]]]',0,4950801534278187943,NULL,NULL,0,NULL,3,5);
INSERT INTO correction (event, field, layer, value, was, digest, valid_from, valid_to) VALUES('1998-09-23a','Event',8,'["Removed"]',NULL,8100829606631296781,8,NULL);
INSERT INTO correction (event, field, layer, value, was, digest, valid_from, valid_to) VALUES('1999-06-09a','Places',3,'["Kumanovo","Tirana"]','Kumanovo; Ærø; Łódź',-8428395588307056483,3,NULL);
INSERT INTO correction (event, field, layer, value, was, digest, valid_from, valid_to) VALUES('1999-06-21a','Date',6,'["1999-06-21"]',NULL,15714168724605736,6,NULL);
INSERT INTO correction (event, field, layer, value, was, digest, valid_from, valid_to) VALUES('1999-06-21a','Event',6,'["Added"]',NULL,-8407008414526689916,6,NULL);
INSERT INTO correction (event, field, layer, value, was, digest, valid_from, valid_to) VALUES('1999-06-21a','Title',6,'["An office opens"]',NULL,1182715111757812103,6,NULL);
INSERT INTO ruling (key, kind, subjects, value, digest, valid_from, valid_to) VALUES(1,'AliasOf','["S. Solana"]','Javier Solana',504527714176186308,4,NULL);
INSERT INTO ruling (key, kind, subjects, value, digest, valid_from, valid_to) VALUES(2,'DifferentHappening','["1999-03-24a","1999-06-12a"]',NULL,-8691549116871226877,7,NULL);
INSERT INTO event_search (event_search, rank) VALUES ('hashsize', 16777216);
INSERT INTO event_search (event_search) VALUES ('rebuild');
COMMIT;
