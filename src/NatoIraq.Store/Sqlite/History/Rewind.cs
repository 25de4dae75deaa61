using System.Globalization;
using NatoIraq.Store.Relational;

namespace NatoIraq.Store.Sqlite.History;

/// <summary>
/// Takes a copy of a store back to what it was after a revision, so that every question that can be asked of the present can be asked of
/// the past, by the same statements.
/// </summary>
internal static class Rewind
{
    /// <summary>Takes it back.</summary>
    /// <param name="copy">A database of its own, which nobody else sees.</param>
    /// <param name="revision">The revision.</param>
    public static void To(Database copy, long revision)
    {
        copy.Execute("PRAGMA foreign_keys = OFF");
        copy.Write(
            () =>
            {
                TakeBackEvents(copy, revision);
                foreach (var table in (ContentTable[])[ContentTable.Source, ContentTable.Entity, ContentTable.RejectedLine, EventTables.EventAsRead])
                {
                    TakeBack(copy, table, revision);
                }

                Relink(copy);
                copy.Execute(string.Create(
                    CultureInfo.InvariantCulture,
                    $"""
                    DELETE FROM correction WHERE valid_from > {revision};
                    UPDATE correction SET valid_to = NULL WHERE valid_to > {revision};
                    DELETE FROM ruling WHERE valid_from > {revision};
                    UPDATE ruling SET valid_to = NULL WHERE valid_to > {revision};
                    DELETE FROM revision WHERE number > {revision};
                    DROP TABLE gone;
                    DROP TABLE back;
                    """));
                return true;
            },
            static _ => true);
    }

    private static void TakeBackEvents(Database copy, long revision)
    {
        copy.Execute("CREATE TEMP TABLE gone (key INTEGER PRIMARY KEY); CREATE TEMP TABLE back (key INTEGER PRIMARY KEY)");
        Run(copy, "INSERT INTO gone SELECT key FROM event WHERE valid_from > ?1 AND parent IS NULL", revision);
        copy.ThrowIfInterrupted();
        Run(
            copy,
            "INSERT INTO event_search (event_search, rowid, title, names, text) "
                + "SELECT 'delete', key, title, names, text FROM event_content WHERE key IN (SELECT key FROM gone)");
        Run(copy, "DELETE FROM event_entity WHERE event IN (SELECT key FROM gone)");
        copy.ThrowIfInterrupted();
        Run(copy, "INSERT INTO back SELECT key FROM event_past WHERE valid_from <= ?1 AND valid_to > ?1 AND parent IS NULL", revision);
        TakeBack(copy, EventTables.Event, revision);
        Run(
            copy,
            "INSERT INTO event_search (rowid, title, names, text) SELECT key, title, names, text FROM event_content WHERE key IN (SELECT key FROM back)");
    }

    private static void TakeBack(Database copy, ContentTable table, long revision)
    {
        copy.ThrowIfInterrupted();
        Run(copy, $"DELETE FROM {table.Name} WHERE valid_from > ?1", revision);
        Run(copy, table.Copy(table.Name, table.Name + "_past", "valid_from <= ?1 AND valid_to > ?1"), revision);
        Run(copy, $"DELETE FROM {table.Name}_past WHERE valid_to > ?1", revision);
    }

    /// <summary>Puts events that are back into the index of entities.</summary>
    private static void Relink(Database copy)
    {
        var entities = EntityRows.Read(copy).ToDictionary(static row => (row.Entity.Field, row.Entity.Name), static row => row.Key);
        var rows = new EventRows(copy);
        using var row = copy.Prepare($"SELECT {EventRows.Columns} FROM back b JOIN event e ON e.key = b.key");
        using var link = copy.Prepare("INSERT OR IGNORE INTO event_entity (event, facet, entity) VALUES (?1, ?2, ?3)");
        while (row.Step())
        {
            copy.ThrowIfInterrupted();
            var key = row.Integer(EventRows.KeyColumn);
            var happening = rows.Read(row);
            foreach (var mention in happening.SubEvents.Prepend(happening).SelectMany(static each => each.Mentions).Where(EventFacet.NamesEntity))
            {
                foreach (var facet in EventFacets.Of(mention))
                {
                    link.Bind(1, key).Bind(2, facet).Bind(3, entities[(mention.Field, mention.Name)]).Run();
                }
            }
        }
    }

    private static void Run(Database copy, string sql, long? revision = null)
    {
        using var statement = copy.Prepare(sql);
        if (revision is not null)
        {
            statement.Bind(1, revision);
        }

        statement.Run();
    }
}
