namespace NatoIraq.Store.Searching;

/// <summary>Where in the words of a text a search finds what it wants.</summary>
internal static class WordMatches
{
    /// <summary>The matches, in order; they may overlap.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="expression">What is searched for, aliases included.</param>
    public static List<WordMatch> Find(IReadOnlyList<SearchWord> words, SearchExpression expression)
    {
        var terms = Wanted(expression).ToList();
        var matches = new List<WordMatch>();
        for (var first = 0; first < words.Count; first++)
        {
            for (var term = 0; term < terms.Count; term++)
            {
                if (Begins(words, first, terms[term]))
                {
                    matches.Add(new WordMatch(term, first, first + terms[term].Words.Count - 1, EndOf(words, first, terms[term])));
                }
            }
        }

        return matches;
    }

    private static bool Begins(IReadOnlyList<SearchWord> words, int first, SearchTerm term)
    {
        if (first + term.Words.Count > words.Count)
        {
            return false;
        }

        for (var index = 0; index < term.Words.Count; index++)
        {
            var (word, wanted) = (words[first + index].Text, term.Words[index].Text);
            if (term.IsPrefix && index == term.Words.Count - 1 ? !word.StartsWith(wanted, StringComparison.Ordinal) : word != wanted)
            {
                return false;
            }
        }

        return true;
    }

    // Of a pair that begins with the single letter that is wanted, only that letter is a match; the next pair begins where it ends.
    private static int EndOf(IReadOnlyList<SearchWord> words, int first, SearchTerm term)
    {
        var last = first + term.Words.Count - 1;
        return term.Words[^1].IsLastOfRow && !words[last].IsLastOfRow ? words[last + 1].Position : words[last].End;
    }

    private static IEnumerable<SearchTerm> Wanted(SearchExpression expression) => expression switch
    {
        SearchTerm term => [term],
        AnyOf any => any.Choices.SelectMany(Wanted),
        AllOf all => all.Wanted.SelectMany(Wanted),
        _ => [],
    };
}

/// <summary>A match in the words of a text.</summary>
/// <param name="Term">Which of the terms of the search it is one of.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="End">Where it ends in the text.</param>
internal readonly record struct WordMatch(int Term, int First, int Last, int End);
