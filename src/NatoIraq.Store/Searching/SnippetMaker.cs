namespace NatoIraq.Store.Searching;

/// <summary>
/// The part of a text that shows best why a search found it: the one with the most different terms, from the beginning of a sentence where
/// that shows as many. The rules are those of the snippet function of FTS5 (https://www.sqlite.org/fts5.html#the_snippet_function), over the
/// text as it is written: an index has only folded words.
/// </summary>
internal static class SnippetMaker
{
    private const int MostWords = 12;

    // Of scripts without spaces, where each letter counts as a word.
    private const int MostLetters = 30;

    private const int ScoreOfNewTerm = 1000;
    private const int ScoreOfKnownTerm = 1;
    private const int ScoreOfSentence = 100;
    private const int ScoreOfFirstSentence = 120;

    private const string Continues = "…";

    /// <summary>The part.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expression">What was searched for, aliases included.</param>
    public static Snippet Of(string text, SearchExpression expression)
    {
        var words = WordBreaker.Break(text).ToList();
        var matches = WordMatches.Find(words, expression);
        var size = words.Count(static word => word.IsPair) * 2 > words.Count ? MostLetters : MostWords;
        var first = BestStart(text, words, matches, size);
        var last = Math.Min(first + size, words.Count) - 1;
        var start = first == 0 ? 0 : words[first].Position;
        var end = last >= words.Count - 1 ? text.Length : words[last].End;
        var before = first == 0 ? "" : Continues;
        return new Snippet
        {
            Text = before + text[start..end] + (end == text.Length ? "" : Continues),
            Matches = new ValueList<TextSpan>(Spans(words, matches.Where(match => match.First <= last && match.Last >= first), start, end)
                .Select(span => new TextSpan(before.Length + span.Start - start, span.Length))),
        };
    }

    private static int BestStart(string text, List<SearchWord> words, List<WordMatch> matches, int size)
    {
        var (best, bestScore) = (0, 0);
        foreach (var match in matches)
        {
            Offer(Centered(match.First, size, matches, words.Count), Score(matches, match.First, size));
            if (words.Count > size && SentenceBefore(text, words, match.First) is var sentence && sentence < match.First)
            {
                Offer(sentence, Score(matches, sentence, size) + (sentence == 0 ? ScoreOfFirstSentence : ScoreOfSentence));
            }
        }

        return best;

        void Offer(int start, int score)
        {
            if (score > bestScore)
            {
                (best, bestScore) = (start, score);
            }
        }
    }

    private static int Score(List<WordMatch> matches, int start, int size)
    {
        var seen = new HashSet<int>();
        return matches
            .Where(match => match.First >= start && match.First < start + size)
            .Sum(match => seen.Add(match.Term) ? ScoreOfNewTerm : ScoreOfKnownTerm);
    }

    /// <summary>Where a part begins that has in its middle what it shows when it begins with a match.</summary>
    private static int Centered(int start, int size, List<WordMatch> matches, int words)
    {
        var end = matches.Where(match => match.First >= start && match.First < start + size).Max(static match => match.Last) + 1;
        return Math.Max(0, Math.Min(start - ((size - (end - start)) / 2), words - size));
    }

    private static int SentenceBefore(string text, List<SearchWord> words, int word)
    {
        while (word > 0 && !BeginsSentence(text, words[word].Position))
        {
            word--;
        }

        return word;
    }

    private static bool BeginsSentence(string text, int position)
    {
        var before = text.AsSpan(0, position).TrimEnd();
        return before.Length == 0 || before[^1] is '。' || (before.Length < position && before[^1] is '.' or ':');
    }

    private static IEnumerable<TextSpan> Spans(List<SearchWord> words, IEnumerable<WordMatch> matches, int start, int end)
    {
        TextSpan? held = null;
        foreach (var match in matches)
        {
            var span = TextSpan.FromBounds(Math.Max(start, words[match.First].Position), Math.Min(end, match.End));
            if (held is { } before && span.Start < before.End)
            {
                held = TextSpan.FromBounds(before.Start, Math.Max(before.End, span.End));
                continue;
            }

            if (held is { } done)
            {
                yield return done;
            }

            held = span;
        }

        if (held is { } last)
        {
            yield return last;
        }
    }
}
