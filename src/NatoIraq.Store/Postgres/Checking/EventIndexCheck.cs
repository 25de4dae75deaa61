using System.Globalization;
using NatoIraq.Store.Postgres.Importing;
using NatoIraq.Store.Postgres.Searching;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Checking;
using NpgsqlTypes;

namespace NatoIraq.Store.Postgres.Checking;

/// <summary>Whether what finds an event is what the event says: its names for filters, its words for search.</summary>
internal static class EventIndexCheck
{
    private static readonly string Events =
        $"SELECT {EventRows.Columns}, e.facets, e.words FROM event e WHERE e.parent IS NULL";

    /// <summary>Whether filters find an event by exactly the names that its own lists show.</summary>
    public static IEnumerable<StoreCheck> OfNames(PostgresDatabase database)
    {
        var finding = new Finding("Index");
        var entities = EntityRows.Read(database).ToDictionary(static row => row.Key, static row => row.Entity.Name);
        var count = Look(database, (looked, row) =>
        {
            var indexed = ((long[])row.Value(EventRows.ColumnCount)!)
                .Where(static facet => EventFacetSql.EntityOf(facet) > 0)
                .Select(facet => (EventFacetSql.ListOf(facet), entities.GetValueOrDefault(EventFacetSql.EntityOf(facet)) ?? ""));
            if (!indexed.ToHashSet().SetEquals(looked.SubEvents.Prepend(looked).SelectMany(EventFacets.NamesIn)))
            {
                finding.Fault($"the name index of {looked.Id} does not match its mentions");
            }
        });
        yield return finding.Row(string.Create(CultureInfo.InvariantCulture, $"The name index matches the mentions of {count} events."));
    }

    /// <summary>Whether search finds exactly the words of the events. Of the names only those that the event itself shows are looked for.</summary>
    public static IEnumerable<StoreCheck> OfWords(PostgresDatabase database)
    {
        var finding = new Finding("SearchIndex");
        var words = new EventWords();
        Look(database, (looked, row) =>
        {
            var indexed = (row.Value(EventRows.ColumnCount + 1) as NpgsqlTsVector)?.ToDictionary(static word => word.Text, static word => word.Count) ?? [];
            if (words.Count(looked.Title, "", looked.Text).Any(word => !indexed.TryGetValue(word.Key, out var places) || places < word.Value))
            {
                finding.Fault($"the search index of {looked.Id} does not match its text");
            }
        });
        yield return finding.Row("The search index matches the text of the events.");
    }

    private static long Look(PostgresDatabase database, Action<Event, PostgresStatement> look)
    {
        var count = 0L;
        var rows = new EventRows(database, believe: true);
        using var row = database.Stream(Events);
        for (; row.Step(); count++)
        {
            look(rows.Read(row), row);
        }

        return count;
    }
}
