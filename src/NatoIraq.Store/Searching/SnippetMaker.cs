using NatoIraq.Chronology.Identity;

namespace NatoIraq.Store.Searching;

/// <summary>
/// Cuts from a text the few words in which most of what a search wants stands, for engines that cannot. The words of a phrase are marked where the
/// phrase stands.
/// </summary>
internal sealed class SnippetMaker
{
    private const int MostWords = 12;
    private const string Left = "…";

    private readonly List<SearchTerm> wanted;

    /// <summary>Makes snippets for a search.</summary>
    public SnippetMaker(SearchExpression expression) => wanted = [.. Wanted(expression)];

    /// <summary>The snippet of a text.</summary>
    public Snippet Make(string text)
    {
        var words = WordBreaker.Break(text).ToList();
        var folded = words.ConvertAll(static word => Folding.Fold(word.Text));
        var marks = Mark(folded);
        var first = BestStart(marks);
        var last = Math.Min(words.Count, first + MostWords) - 1;
        if (last < 0)
        {
            return new Snippet { Text = "", Matches = new ValueList<TextSpan>([]) };
        }

        var from = first == 0 ? 0 : words[first].Position;
        var to = last == words.Count - 1 ? text.Length : words[last].Position + words[last].Text.Length;
        var shift = (first == 0 ? 0 : Left.Length) - from;
        var matches = new List<TextSpan>();
        for (var index = first; index <= last; index++)
        {
            if (marks[index] is { } term)
            {
                var end = index;
                while (end < last && marks[end + 1] == term && term.Words.Count > 1 && end - index + 1 < term.Words.Count)
                {
                    end++;
                }

                matches.Add(TextSpan.FromBounds(words[index].Position + shift, words[end].Position + words[end].Text.Length + shift));
                index = end;
            }
        }

        return new Snippet
        {
            Text = (first == 0 ? "" : Left) + text[from..to] + (to == text.Length ? "" : Left),
            Matches = new ValueList<TextSpan>(matches),
        };
    }

    private static IEnumerable<SearchTerm> Wanted(SearchExpression expression) => expression switch
    {
        SearchTerm term => [term],
        AnyOf any => any.Choices.SelectMany(Wanted),
        AllOf all => all.Wanted.SelectMany(Wanted),
        _ => [],
    };

    private SearchTerm?[] Mark(List<string> folded)
    {
        var marks = new SearchTerm?[folded.Count];
        foreach (var term in wanted.OrderBy(static term => term.Words.Count))
        {
            var sought = term.Words.Select(static word => Folding.Fold(word.Text)).ToList();
            for (var start = 0; start + sought.Count <= folded.Count; start++)
            {
                if (StandsAt(folded, start, sought, term.IsPrefix))
                {
                    Array.Fill(marks, term, start, sought.Count);
                }
            }
        }

        return marks;
    }

    private static bool StandsAt(List<string> folded, int start, List<string> sought, bool isPrefix)
    {
        for (var index = 0; index < sought.Count; index++)
        {
            var word = folded[start + index];
            if (!(isPrefix && index == sought.Count - 1 ? word.StartsWith(sought[index], StringComparison.Ordinal) : word == sought[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the window with most different terms begins; of several the one with most words marked, then the first.</summary>
    private static int BestStart(SearchTerm?[] marks)
    {
        var (best, bestScore) = (0, -1);
        for (var start = 0; start == 0 || start + MostWords <= marks.Length; start++)
        {
            var window = marks.Skip(start).Take(MostWords).OfType<SearchTerm>().ToList();
            var score = (window.Distinct().Count() * MostWords) + window.Count;
            if (score > bestScore)
            {
                (best, bestScore) = (start, score);
            }
        }

        return best;
    }
}
