-- Search over folded words: letters without accents and vowel marks, of one form and width; parts of text without spaces. Never edited once
-- released: a change is the next number.
-- search_words(text) is a function of SearchFunctions. The index has its result and no copy of it: of a text in ASCII it is the text itself,
-- and of another it is computed when a row is removed from the index.

DROP TABLE event_search;
DROP VIEW event_content;

CREATE VIEW event_content AS
    SELECT key, search_words(CASE WHEN title_length IS NULL THEN title ELSE substr(text, 1, title_length) END) AS title,
        search_words(names) AS names, search_words(text) AS text
    FROM event WHERE parent IS NULL;

CREATE VIRTUAL TABLE event_search USING fts5 (
    title, names, text,
    content = 'event_content', content_rowid = 'key',
    tokenize = 'ascii' -- every other character is a part of a word: words were made before
);

INSERT INTO event_search (event_search, rank) VALUES ('hashsize', 16777216);
INSERT INTO event_search (event_search) VALUES ('rebuild');
