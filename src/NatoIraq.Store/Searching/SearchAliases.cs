namespace NatoIraq.Store.Searching;

/// <summary>
/// What things are called besides: a search for one name of a thing is a search for all of them, and finds the same whichever it is.
/// </summary>
internal sealed class SearchAliases
{
    private const char Gap = ' ';

    private readonly Dictionary<string, List<SearchTerm>> namesByName = new(StringComparer.Ordinal);
    private readonly int longest;

    /// <summary>Takes note of the names of some entities.</summary>
    public SearchAliases(IEnumerable<Entity> entities)
    {
        foreach (var entity in entities.Where(static entity => entity.Acronym is not null || entity.Aliases.Count > 0))
        {
            var names = entity.AllNames()
                .Select(static name => SearchTerm.Of(name))
                .OfType<SearchTerm>()
                .DistinctBy(static term => Key(term.Words))
                .ToList();
            if (names.Count < 2)
            {
                continue;
            }

            foreach (var name in names)
            {
                var key = Key(name.Words);
                if (!namesByName.TryGetValue(key, out var known))
                {
                    namesByName.Add(key, known = []);
                }

                known.AddRange(names);
                longest = Math.Max(longest, name.Words.Count);
            }
        }
    }

    /// <summary>The search with every name in it widened to all that its bearer goes by.</summary>
    public SearchExpression Expand(SearchExpression expression) => expression switch
    {
        AnyOf any => new AnyOf(new ValueList<SearchExpression>(any.Choices.Select(Expand))),
        AllOf all => new AllOf(
            new ValueList<SearchExpression>(ExpandWanted(all.Wanted)), new ValueList<SearchExpression>(all.Unwanted.Select(Expand))),
        SearchTerm { IsPrefix: false } term when NamesFor(term.Words) is { } names => names,
        _ => expression,
    };

    // A name of several words need not be put in quotation marks: the longest row of words that makes one is taken for it.
    private IEnumerable<SearchExpression> ExpandWanted(ValueList<SearchExpression> wanted)
    {
        for (var start = 0; start < wanted.Count;)
        {
            if (LongestName(wanted, start) is (var length, { } names))
            {
                yield return names;
                start += length;
            }
            else
            {
                yield return Expand(wanted[start++]);
            }
        }
    }

    private (int Length, SearchExpression? Names) LongestName(ValueList<SearchExpression> wanted, int start)
    {
        (int Length, SearchExpression? Names) found = (0, null);
        var words = new List<SearchWord>();
        for (var end = start; end < wanted.Count && wanted[end] is SearchTerm { IsPrefix: false } term && words.Count < longest; end++)
        {
            words.AddRange(term.Words);
            if (NamesFor(words) is { } names)
            {
                found = (end - start + 1, names);
            }
        }

        return found;
    }

    /// <summary>Every name of whatever goes by these words; null if nothing does.</summary>
    private AnyOf? NamesFor(IEnumerable<SearchWord> words) =>
        namesByName.TryGetValue(Key(words), out var names)
            ? new AnyOf(new ValueList<SearchExpression>(names.DistinctBy(static name => Key(name.Words))))
            : null;

    private static string Key(IEnumerable<SearchWord> words) => string.Join(Gap, words.Select(static word => word.Text));
}
