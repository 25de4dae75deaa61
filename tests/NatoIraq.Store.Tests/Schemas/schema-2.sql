-- A store of schema 2, with rows: the first five entries of docs/examples/kosovo.txt as that version stored them. Never edited.
PRAGMA foreign_keys = OFF;
PRAGMA application_id = 0x4E497271;
PRAGMA user_version = 2;
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
, time TEXT, time_zone TEXT, date_inferred INTEGER NOT NULL DEFAULT 0, undated TEXT GENERATED ALWAYS AS (CASE reach WHEN 5 THEN edtf END) VIRTUAL) STRICT;
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
CREATE TABLE event_entity (
    event  INTEGER NOT NULL REFERENCES event (key) ON DELETE CASCADE,
    facet  INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entity (key),
    PRIMARY KEY (event, facet, entity)
) STRICT, WITHOUT ROWID;
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
CREATE INDEX event_source ON event (source, position);
CREATE INDEX event_parent ON event (parent, position) WHERE parent IS NOT NULL;
CREATE INDEX event_entity_entity ON event_entity (entity, facet, event);
CREATE INDEX event_chronology ON event (reach, earliest_start, last_day, undated, time, source, position, parent);
CREATE VIEW event_content AS
    SELECT key, title, names, text FROM event WHERE parent IS NULL;
CREATE VIRTUAL TABLE event_search USING fts5 (
    title, names, text,
    content = 'event_content', content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO source VALUES(1,'Kosovo','kosovo',NULL,NULL,'kosovo.txt','Text','2026-11-28T18:07:39.3898169Z','bda947175d9d524e1b1ddbbe7059f3d2098f743b6149a58ba7932c6d59a1c475','bda947175d9d524e1b1ddbbe7059f3d2098f743b6149a58ba7932c6d59a1c475',336,5,0,122862815178221717,replace('Kosovo\n\n23 September 1998: The UN Security Council adopts Resolution 1199.\n24 March 1999: NATO launches Operation Allied Force.\n9 June 1999: NATO commanders sign a Military Technical Agreement with Yugoslav officers at Kumanovo.\n12 June 1999: The Kosovo Force (KFOR) deploys to Kosovo.\nEnd 2003: NATO has reduced KFOR to 17,500 troops.\n','\n',char(10)));
INSERT INTO event VALUES(1,'1998-09-23a',NULL,1,8,66,3,'Kosovo','23 September 1998',0,17,'1998-09-23',729654,729654,729654,729654,1,0,'Day','Decision','AGREE','The UN Security Council adopts Resolution 1199','The UN Security Council adopts Resolution 1199.',replace('Resolution 1199\nUNSC\nUnited Nations Security Council','\n',char(10)),'[["Organization","Agent",23,19,0,"UN Security Council","United Nations Security Council",null,null,null],["Kind",null,43,17,0,"adopts Resolution","Decision",null,null,null],["Document","Subject",50,15,0,"Resolution 1199",null,null,null,null]]',0,4961385185417322278,NULL,NULL,0);
INSERT INTO event VALUES(2,'1999-03-24a',NULL,1,75,52,4,'Kosovo','24 March 1999',0,13,'1999-03-24',729836,729836,729836,729836,1,0,'Day','Establishment','COOPERATE','NATO launches Operation Allied Force','NATO launches Operation Allied Force.',replace('NATO\nOperation Allied Force','\n',char(10)),'[["Organization","Agent",15,4,0,"NATO",null,null,null,null],["Kind",null,20,8,0,"launches","Establishment",null,null,null],["Mission","Subject",29,22,0,"Operation Allied Force",null,null,null,null]]',0,-2422424537454165210,NULL,NULL,0);
INSERT INTO event VALUES(3,'1999-06-09a',NULL,1,128,100,5,'Kosovo','9 June 1999',0,11,'1999-06-09',729913,729913,729913,729913,1,0,'Day','Agreement','AGREE','NATO commanders sign a Military Technical Agreement with Yugoslav officers at Kumanovo','NATO commanders sign a Military Technical Agreement with Yugoslav officers at Kumanovo.',replace('Kumanovo\nMilitary Technical Agreement\nNATO\nNATO commanders\nYugoslavia','\n',char(10)),'[["Group","Agent",13,15,0,"NATO commanders",null,null,null,null],["Organization",null,13,4,0,"NATO",null,null,null,null],["Kind",null,29,4,0,"sign","Agreement",null,null,null],["Document","Subject",36,28,0,"Military Technical Agreement",null,null,null,null],["State","Participant",70,8,0,"Yugoslav","Yugoslavia",null,null,null,[44.8,20.47]],["Place","Venue",91,8,0,"Kumanovo",null,null,null,null,[42.13,21.71]]]',0,-6667976489508569454,NULL,NULL,0);
INSERT INTO event VALUES(4,'1999-06-12a',NULL,1,229,56,6,'Kosovo','12 June 1999',0,12,'1999-06-12',729916,729916,729916,729916,1,0,'Day','Deployment','MOBILIZE','The Kosovo Force (KFOR) deploys to Kosovo','The Kosovo Force (KFOR) deploys to Kosovo.',replace('KFOR\nKosovo\nKosovo Force','\n',char(10)),'[["Organization","Agent",18,12,0,"Kosovo Force",null,null,null,null],["Organization","Agent",32,4,0,"KFOR","Kosovo Force",null,null,null],["Kind",null,38,7,0,"deploys","Deployment",null,null,null],["State","Venue",49,6,0,"Kosovo",null,null,null,null,[42.67,21.17]]]',0,-767879419829672849,NULL,NULL,0);
INSERT INTO event VALUES(5,'2003-36a',NULL,1,286,49,7,'Kosovo','End 2003',0,8,'2003-36',731488,731579,731488,731579,1,2,'Quarter','Other','NONE','NATO has reduced KFOR to 17,500 troops','NATO has reduced KFOR to 17,500 troops.',replace('KFOR\nKosovo Force\nNATO','\n',char(10)),'[["Organization","Agent",10,4,0,"NATO",null,null,null,null],["Kind",null,15,11,0,"has reduced","Other",null,null,null],["Organization","Subject",27,4,0,"KFOR","Kosovo Force",null,null,null],["Quantity",null,35,13,0,"17,500 troops",null,null,[null,17500,null,null,"troops"],null]]',0,3552802261249187912,NULL,NULL,0);
INSERT INTO entity VALUES(1,'Organization','United Nations Security Council','UNSC','["UN Security Council","U.N. Security Council","Security Council"]',NULL,'[]',NULL,NULL,-8732478901872803961);
INSERT INTO entity VALUES(2,'Document','Resolution 1199',NULL,'[]',NULL,'[]',NULL,NULL,7383963040965842894);
INSERT INTO entity VALUES(3,'Organization','NATO',NULL,'["North Atlantic Treaty Organization","North Atlantic Treaty Organisation","the Alliance","the Atlantic Alliance","North Atlantic Alliance"]',NULL,'[]',NULL,NULL,3561337265099859800);
INSERT INTO entity VALUES(4,'Mission','Operation Allied Force',NULL,'[]','Mission','[]',NULL,NULL,-629173191850848719);
INSERT INTO entity VALUES(5,'Group','NATO commanders',NULL,'[]',NULL,'[]',NULL,NULL,5363518610463114160);
INSERT INTO entity VALUES(6,'Document','Military Technical Agreement',NULL,'[]',NULL,'[]',NULL,NULL,-1716980211235198654);
INSERT INTO entity VALUES(7,'State','Yugoslavia',NULL,'["Federal Republic of Yugoslavia","Socialist Federal Republic of Yugoslavia","FRY","SFRY"]',NULL,'[]',44.799999999999997159,20.469999999999998862,6859328273390289632);
INSERT INTO entity VALUES(8,'Place','Kumanovo',NULL,'[]',NULL,'[]',42.130000000000002559,21.710000000000000853,-3377505800577573819);
INSERT INTO entity VALUES(9,'Organization','Kosovo Force','KFOR','[]',NULL,'[]',NULL,NULL,-7440260065021455990);
INSERT INTO entity VALUES(10,'State','Kosovo',NULL,'["Republic of Kosovo"]',NULL,'[]',42.670000000000001703,21.170000000000001704,206605480135817758);
INSERT INTO event_entity VALUES(1,2,1);
INSERT INTO event_entity VALUES(1,3,1);
INSERT INTO event_entity VALUES(1,6,2);
INSERT INTO event_entity VALUES(2,2,3);
INSERT INTO event_entity VALUES(3,2,3);
INSERT INTO event_entity VALUES(5,2,3);
INSERT INTO event_entity VALUES(2,3,3);
INSERT INTO event_entity VALUES(5,3,3);
INSERT INTO event_entity VALUES(2,1,4);
INSERT INTO event_entity VALUES(3,2,5);
INSERT INTO event_entity VALUES(3,3,5);
INSERT INTO event_entity VALUES(3,6,6);
INSERT INTO event_entity VALUES(3,2,7);
INSERT INTO event_entity VALUES(3,5,8);
INSERT INTO event_entity VALUES(4,2,9);
INSERT INTO event_entity VALUES(5,2,9);
INSERT INTO event_entity VALUES(4,3,9);
INSERT INTO event_entity VALUES(4,5,10);
INSERT INTO id_counter VALUES('1998-09-23',1,8616887119633134476);
INSERT INTO id_counter VALUES('1999-03-24',1,5022664233387206133);
INSERT INTO id_counter VALUES('1999-06-09',1,2415077276584918371);
INSERT INTO id_counter VALUES('1999-06-12',1,6095771280697382888);
INSERT INTO id_counter VALUES('2003-36',1,-2617452985619841404);
INSERT INTO event_search (event_search, rank) VALUES ('hashsize', 16777216);
INSERT INTO event_search (event_search) VALUES ('rebuild');
COMMIT;
