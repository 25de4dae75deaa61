-- The pages of a source: where in its text each begins, as a JSON list; null where it has none. What page an event or a mention is on follows
-- from its position.
ALTER TABLE source ADD COLUMN pages TEXT;
ALTER TABLE source_past ADD COLUMN pages TEXT;

UPDATE source SET digest = row_digest(
    key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, text, pages)
WHERE digest IS row_digest(
    key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, text);
UPDATE source_past SET digest = row_digest(
    key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, text, pages)
WHERE digest IS row_digest(
    key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, text);

-- The column stands behind the text, which may be long; the index answers without it.
CREATE INDEX source_pages ON source (key, pages) WHERE pages IS NOT NULL;
