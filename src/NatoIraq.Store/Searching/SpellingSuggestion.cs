namespace NatoIraq.Store.Searching;

/// <summary>
/// What a search that found nothing may have meant: its words that no event has, each replaced by the commonest that is one letter off.
/// </summary>
internal static class SpellingSuggestion
{
    // A search of more words that no event has is no slip of the hand; each of them has more than a thousand neighbours to be counted.
    private const int MostUnknown = 8;

    /// <summary>The search in other words; null if there is nothing to suggest.</summary>
    /// <param name="query">The search.</param>
    /// <param name="count">How many events have each of some words, in their order.</param>
    public static string? For(SearchQuery query, Func<IReadOnlyList<string>, IReadOnlyList<long>> count)
    {
        var suggestion = query.Text;
        var wanted = WantedWords(query.Expression).ToList();
        var counts = count(wanted.ConvertAll(static word => word.Text));
        var unknown = wanted.Where((_, index) => counts[index] == 0).Take(MostUnknown + 1).ToList();
        if (unknown.Count > MostUnknown)
        {
            return null;
        }

        // From the end, so that positions before it still hold.
        foreach (var word in unknown.OrderByDescending(static word => word.Position))
        {
            if (Better(word.Text, count) is { } folded)
            {
                // The index is folded; a name keeps the capital it was written with.
                var better = char.IsUpper(query.Text[word.Position]) ? char.ToUpperInvariant(folded[0]) + folded[1..] : folded;
                suggestion = suggestion.Remove(word.Position, word.Length).Insert(word.Position, better);
            }
        }

        return suggestion == query.Text ? null : suggestion;
    }

    private static string? Better(string word, Func<IReadOnlyList<string>, IReadOnlyList<long>> count)
    {
        var neighbours = SpellingNeighbours.Of(word).Distinct().ToList();
        var commonest = neighbours
            .Zip(count(neighbours), static (neighbour, events) => (Word: neighbour, Count: events))
            .OrderByDescending(static found => found.Count)
            .ThenBy(static found => found.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return commonest.Count > 0 ? commonest.Word : null;
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
