using NatoIraq.Store.Searching;

namespace NatoIraq.Store.Sqlite.Searching;

/// <summary>The events that fit a search, the best first.</summary>
internal static class SearchRows
{
    // Code points that are no characters and that no text should have (The Unicode Standard, 23.7); one that does only loses them in its
    // snippets.
    private const char MatchBegins = '\uFDD0';
    private const char MatchEnds = '\uFDD1';

    private const int RankColumn = 21;
    private const int SnippetColumn = 22;

    // The engine sorts by rank itself before events are fetched, and makes snippets only of those it gives. The weights are those of
    // title, names and text.
    private const string Hits =
        $"SELECT {EventRows.Columns}, s.rank, snippet(event_search, 2, ?2, ?3, '…', 16) "
        + "FROM event_search s CROSS JOIN event e ON e.key = s.rowid "
        + "WHERE s.event_search MATCH ?1 AND s.rank MATCH 'bm25(10.0, 5.0, 1.0)' ORDER BY s.rank LIMIT ?4";

    /// <summary>The hits.</summary>
    public static IEnumerable<SearchHit> Read(Database database, SearchQuery query)
    {
        var rows = new EventRows(database);
        var aliases = new SearchAliases(EntityRows.Read(database).Select(static row => row.Entity));
        using var row = database.Prepare(Hits)
            .Bind(1, MatchExpression.Of(aliases.Expand(query.Expression)))
            .Bind(2, MatchBegins.ToString())
            .Bind(3, MatchEnds.ToString())
            .Bind(4, query.First ?? -1);
        for (var rank = 1; row.Step(); rank++)
        {
            // To the engine, the lower the better.
            yield return new SearchHit(rows.Read(row), rank, -(row.RealOrNull(RankColumn) ?? 0), ReadSnippet(row.Text(SnippetColumn)));
        }
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
                    text[length++] = char.IsControl(character) ? ' ' : character;
                    break;
            }
        }

        return new Snippet { Text = new string(text, 0, length), Matches = new ValueList<TextSpan>(matches) };
    }
}
