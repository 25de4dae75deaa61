using NatoIraq.Store.Relational;
using NatoIraq.Store.Searching;

namespace NatoIraq.Store.Postgres.Searching;

/// <summary>The events that fit a search, the best first.</summary>
internal static class SearchRows
{
    private const int HitsAtATime = 200;

    // The weights are those of text, nothing, names and title. The rank is divided by how long the event is (normalization 1), as BM25 does.
    private const string Best =
        "SELECT e.key, ts_rank(?3, e.words, q.query, 1) AS score FROM event e, (SELECT CAST(?1 AS tsquery) AS query) q "
        + "WHERE e.words @@ q.query ORDER BY score DESC, e.key LIMIT ?2";

    private static readonly string Hits = $"SELECT {EventRows.Columns} FROM event e WHERE e.key = ANY (?1)";

    private const string Occurrences =
        "SELECT w.place, count(*) FROM unnest(?1) WITH ORDINALITY w(word, place), event e WHERE e.words @@ CAST(w.word AS tsquery) GROUP BY w.place";

    private static readonly float[] Weights = [0.1f, 0.1f, 0.5f, 1];

    /// <summary>The hits.</summary>
    public static IEnumerable<SearchHit> Read(PostgresDatabase database, SearchQuery query)
    {
        var expression = new SearchAliases(EntityRows.Read(database).Select(static row => row.Entity)).Expand(query.Expression);
        var best = FindBest(database, QueryText.Of(expression), query.First);
        var rows = new EventRows(database);
        for (var start = 0; start < best.Count; start += HitsAtATime)
        {
            var found = Fetch(database, rows, best.Skip(start).Take(HitsAtATime).Select(static hit => hit.Key));
            for (var index = start; index < Math.Min(best.Count, start + HitsAtATime); index++)
            {
                if (found.TryGetValue(best[index].Key, out var hit))
                {
                    yield return new SearchHit(hit, index + 1, best[index].Score, SnippetMaker.Of(hit.Text, expression));
                }
            }
        }
    }

    /// <summary>How many events have each of some words, in their order.</summary>
    public static IReadOnlyList<long> Count(PostgresDatabase database, IReadOnlyList<string> words)
    {
        var counts = new long[words.Count];
        string[] queries = [.. words.Select(static word => QueryText.Of(new SearchTerm(new ValueList<SearchWord>([new SearchWord(word, 0, word.Length, IsPair: false)]), IsPrefix: false)))];
        using var row = database.Prepare(Occurrences).Bind(1, queries);
        while (row.Step())
        {
            counts[row.Integer(0) - 1] = row.Integer(1);
        }

        return counts;
    }

    private static List<(long Key, double Score)> FindBest(PostgresDatabase database, string query, long? first)
    {
        var best = new List<(long Key, double Score)>();
        using var row = database.Stream(Best).Bind(1, query).Bind(2, first).Bind(3, Weights);
        while (row.Step())
        {
            best.Add((row.Integer(0), row.RealOrNull(1) ?? 0));
        }

        return best;
    }

    private static Dictionary<long, Event> Fetch(PostgresDatabase database, EventRows rows, IEnumerable<long> keys)
    {
        var found = new Dictionary<long, Event>();
        using var row = database.Prepare(Hits).Bind(1, keys.ToArray());
        while (row.Step())
        {
            found[row.Integer(0)] = rows.Read(row);
        }

        return found;
    }
}
