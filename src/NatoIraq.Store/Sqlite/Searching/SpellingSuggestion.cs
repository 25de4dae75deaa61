using NatoIraq.Store.Searching;

namespace NatoIraq.Store.Sqlite.Searching;

/// <summary>
/// What a search that found nothing may have meant: its words that no event has, each replaced by the commonest that is one letter off.
/// </summary>
internal static class SpellingSuggestion
{
    // A search of more words that no event has is no slip of the hand; each of them has more than a thousand neighbours to be counted.
    private const int MostUnknown = 8;

    private const string Occurrences = "SELECT count(*) FROM event_search WHERE event_search MATCH ?1";

    /// <summary>The search in other words; null if there is nothing to suggest.</summary>
    public static string? For(Database database, SearchQuery query)
    {
        using var occurrences = database.Prepare(Occurrences);
        var suggestion = query.Text;
        var unknown = WantedWords(query.Expression).Where(word => Count(occurrences, word.Text) == 0).Take(MostUnknown + 1).ToList();
        if (unknown.Count > MostUnknown)
        {
            return null;
        }

        // From the end, so that positions before it still hold.
        foreach (var word in unknown.OrderByDescending(static word => word.Position))
        {
            if (Better(occurrences, word.Text) is { } folded)
            {
                // The index is folded; a name keeps the capital it was written with.
                var better = char.IsUpper(query.Text[word.Position]) ? char.ToUpperInvariant(folded[0]) + folded[1..] : folded;
                suggestion = suggestion.Remove(word.Position, word.Length).Insert(word.Position, better);
            }
        }

        return suggestion == query.Text ? null : suggestion;
    }

    private static string? Better(Statement occurrences, string word)
    {
        var commonest = SpellingNeighbours.Of(word)
            .Distinct()
            .Select(neighbour => (Word: neighbour, Count: Count(occurrences, neighbour)))
            .OrderByDescending(static found => found.Count)
            .ThenBy(static found => found.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return commonest.Count > 0 ? commonest.Word : null;
    }

    private static long Count(Statement occurrences, string word)
    {
        var term = new SearchTerm(new ValueList<SearchWord>([new SearchWord(word, 0, word.Length, IsPair: false)]), IsPrefix: false);
        occurrences.Reset().Bind(1, MatchExpression.Of(term));
        return occurrences.Step() ? occurrences.Integer(0) : 0;
    }

    // The beginning of a word is no word, and what is not wanted does no harm by not being there.
    private static IEnumerable<SearchWord> WantedWords(SearchExpression expression) => expression switch
    {
        SearchTerm term => term.IsPrefix ? term.Words.SkipLast(1) : term.Words,
        AnyOf any => any.Choices.SelectMany(WantedWords),
        AllOf all => all.Wanted.SelectMany(WantedWords),
        _ => [],
    };
}
