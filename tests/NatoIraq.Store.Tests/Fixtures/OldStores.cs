using System.Globalization;
using Microsoft.Data.Sqlite;
using NatoIraq.Store.Sqlite;

namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>Stores as earlier versions made them, from the dumps in Schemas.</summary>
internal static class OldStores
{
    public static void Make(string path, int schema = 2)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        using var dump = new StreamReader(typeof(OldStores).Assembly.GetManifestResourceStream($"schema-{schema}.sql")!);
        command.CommandText = "PRAGMA journal_mode = WAL;\n" + dump.ReadToEnd();
        command.ExecuteNonQuery();
    }

    /// <summary>Puts copies of the first event beside it, so that an update takes its time. For schema 2.</summary>
    public static void Enlarge(string path, int copies)
    {
        const string columns =
            "source, position, length, line, section, date_text, date_position, date_length, edtf, time, time_zone, date_inferred, "
            + "earliest_start, latest_start, earliest_end, latest_end, bounds_suffice, reach, precision, kind, plover, title, text, names, mentions, sub_events";
        using var database = Database.ReadWrite(path);
        RowDigest.Register(database.Handle);
        database.Execute(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            CREATE TEMP TABLE copy AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {copies}) SELECT 1000 + i AS key FROM n;
            INSERT INTO event (key, id, parent, {columns}, digest)
            SELECT key, id, NULL, {columns}, row_digest(id, key, NULL, {columns})
            FROM (SELECT c.key AS key, 'copy-' || c.key AS id, {columns} FROM copy c JOIN (SELECT * FROM event WHERE key = 1));
            INSERT INTO event_entity SELECT c.key, x.facet, x.entity FROM copy c JOIN event_entity x ON x.event = 1;
            INSERT INTO event_search (rowid, title, names, text) SELECT e.key, e.title, e.names, e.text FROM copy c JOIN event e ON e.key = c.key;
            UPDATE source SET events = events + {copies};
            UPDATE source SET digest = row_digest(key, title, folded_title, uri, published, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, text);
            DELETE FROM seal;
            DROP TABLE copy;
            """));
    }
}
