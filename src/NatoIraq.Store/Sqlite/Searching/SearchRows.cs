using NatoIraq.Store.Relational;
using NatoIraq.Store.Searching;

namespace NatoIraq.Store.Sqlite.Searching;

/// <summary>The events that fit a search, the best first.</summary>
internal static class SearchRows
{
    // The weights are those of title, names and text. Only the best are kept while the rest goes by: sorting by the index's own rank, or
    // fetching events before they are known to be among the best, takes two or three times as long.
    private const string Best =
        "SELECT rowid, bm25(event_search, 10.0, 5.0, 1.0) AS score FROM event_search WHERE event_search MATCH ?1 "
        + "ORDER BY score, rowid LIMIT ?2";

    private const string Hit = $"SELECT {EventRows.Columns} FROM event e WHERE e.key = ?1";

    /// <summary>The hits.</summary>
    public static IEnumerable<SearchHit> Read(Database database, SearchQuery query)
    {
        var aliases = new SearchAliases(EntityRows.Read(database).Select(static row => row.Entity));
        var expression = aliases.Expand(query.Expression);
        var best = FindBest(database, MatchExpression.Of(expression), query.First);
        var rows = new EventRows(database);
        using var row = database.Prepare(Hit);
        for (var index = 0; index < best.Count; index++)
        {
            if (row.Reset().Bind(1, best[index].Key).Step())
            {
                var found = rows.Read(row);
                yield return new SearchHit(found, index + 1, best[index].Score, SnippetMaker.Of(found.Text, expression));
            }
        }
    }

    private static List<(long Key, double Score)> FindBest(Database database, string expression, long? first)
    {
        var best = new List<(long Key, double Score)>();
        using var row = database.Prepare(Best).Bind(1, expression).Bind(2, first ?? -1);
        while (row.Step())
        {
            // To the engine, the lower the better.
            best.Add((row.Integer(0), -(row.RealOrNull(1) ?? 0)));
        }

        return best;
    }
}
