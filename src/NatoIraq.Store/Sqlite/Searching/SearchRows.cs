using NatoIraq.Store.Relational;
using NatoIraq.Store.Searching;

namespace NatoIraq.Store.Sqlite.Searching;

/// <summary>The events that fit a search, the best first.</summary>
internal static class SearchRows
{
    // Code points that are no characters and that no text should have (The Unicode Standard, 23.7); one that does only loses them in its
    // snippets.
    private const char MatchBegins = '\uFDD0';
    private const char MatchEnds = '\uFDD1';

    private const int SnippetColumn = EventRows.ColumnCount;

    // The weights are those of title, names and text. Only the best are kept while the rest goes by: sorting by the index's own rank, or
    // fetching events before they are known to be among the best, takes two or three times as long.
    private const string Best =
        "SELECT rowid, bm25(event_search, 10.0, 5.0, 1.0) AS score FROM event_search WHERE event_search MATCH ?1 "
        + "ORDER BY score, rowid LIMIT ?2";

    private const string Hit =
        $"SELECT {EventRows.Columns}, snippet(event_search, 2, ?3, ?4, '…', 12) "
        + "FROM event_search s CROSS JOIN event e ON e.key = s.rowid WHERE s.event_search MATCH ?1 AND s.rowid = ?2";

    /// <summary>The hits.</summary>
    public static IEnumerable<SearchHit> Read(Database database, SearchQuery query)
    {
        var aliases = new SearchAliases(EntityRows.Read(database).Select(static row => row.Entity));
        var expression = MatchExpression.Of(aliases.Expand(query.Expression));
        var best = FindBest(database, expression, query.First);
        var rows = new EventRows(database);
        using var row = database.Prepare(Hit).Bind(1, expression).Bind(3, MatchBegins.ToString()).Bind(4, MatchEnds.ToString());
        for (var index = 0; index < best.Count; index++)
        {
            if (row.Reset().Bind(2, best[index].Key).Step())
            {
                yield return new SearchHit(rows.Read(row), index + 1, best[index].Score, ReadSnippet(row.Text(SnippetColumn)));
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

    private static Snippet ReadSnippet(string marked)
    {
        var text = new char[marked.Length];
        var matches = new List<TextSpan>();
        var (length, begun) = (0, -1);
        foreach (var character in marked)
        {
            switch (character)
            {
                case MatchBegins:
                    begun = length;
                    break;
                case MatchEnds when begun >= 0 && begun < length:
                    matches.Add(TextSpan.FromBounds(begun, length));
                    begun = -1;
                    break;
                case MatchEnds:
                    break;
                default:
                    text[length++] = character;
                    break;
            }
        }

        return new Snippet { Text = new string(text, 0, length), Matches = new ValueList<TextSpan>(matches) };
    }
}
