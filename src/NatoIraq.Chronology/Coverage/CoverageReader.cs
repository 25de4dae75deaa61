using System.Collections.Frozen;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coverage;

/// <summary>
/// Which words of an entry no field accounts for: what a mention stands on, and the date at its head, is accounted for. Function words need not be, and
/// neither need marks, white space or markup.
/// </summary>
public static class CoverageReader
{
    private static readonly FrozenSet<string> FunctionWord = WordsOf(WordUse.Function | WordUse.Locative);

    private static readonly FrozenSet<string> Month = WordsOf(WordUse.Month);

    private static readonly FrozenSet<string> NumberWord =
        FunctionWords.Numbers.Select(static number => number.Word).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Holds an event against its source.</summary>
    /// <param name="happening">The event; of a sub-event, its own words.</param>
    /// <param name="sourceText">The decoded text of its source, whole.</param>
    /// <exception cref="ArgumentException">The event does not stand in the text: it is another source's.</exception>
    public static EntryCoverage Read(Event happening, string sourceText)
    {
        ArgumentNullException.ThrowIfNull(happening);
        ArgumentNullException.ThrowIfNull(sourceText);
        if (happening.Span.Start < 0 || happening.Span.End > sourceText.Length)
        {
            throw new ArgumentException($"Event '{happening.Id}' stands outside the text.", nameof(sourceText));
        }

        var accounted = happening.Mentions.Select(static mention => mention.Span).Append(happening.DateSpan).OrderBy(static span => span.Start).ToList();
        var words = 0;
        var uncovered = new List<UncoveredWord>();
        var spans = new SpanCursor(accounted);
        foreach (var word in WordsIn(happening, sourceText))
        {
            words++;
            if (!spans.Touches(new TextSpan(word.Start, word.Length)))
            {
                uncovered.Add(word);
            }
        }

        return new EntryCoverage
        {
            Event = happening.Id,
            Date = happening.Date,
            Words = words,
            Uncovered = new ValueList<UncoveredWord>(uncovered),
            Line = happening.Line,
            Source = happening.Source,
        };
    }

    /// <summary>
    /// The words of the entry that count, at their characters of the source. A word of the source that is not in the event's text is markup or an address,
    /// unless the date stands on it.
    /// </summary>
    private static IEnumerable<UncoveredWord> WordsIn(Event happening, string sourceText)
    {
        var inText = WordsOf(happening.Text);
        var stretch = sourceText.Substring(happening.Span.Start, happening.Span.Length);
        var tokens = new TokenList();
        Tokenizer.Tokenize(stretch, null, tokens);
        var opensSentence = true;
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            var text = stretch[token.Start..token.End];
            var span = new TextSpan(happening.Span.Start + token.Start, text.Length);
            var isDate = happening.DateSpan.Overlaps(span);
            if (token.Shape is TokenShape.Mark or TokenShape.Possessive)
            {
                opensSentence |= text is "." or "!" or "?" or ":";
            }
            else if (isDate || inText.Contains(text))
            {
                if (!IsFunctionWord(token, text))
                {
                    yield return new UncoveredWord { Text = text, Class = ClassOf(token, text, opensSentence), Start = span.Start, Length = span.Length };
                }

                opensSentence = isDate;
            }
        }
    }

    /// <summary>"US" is not "us", and "May" is not "may".</summary>
    private static bool IsFunctionWord(Token token, string text) =>
        FunctionWord.Contains(text) && token.Shape is not TokenShape.Upper && !(token.IsCapitalized && Month.Contains(text));

    private static string ClassOf(Token token, string text, bool opensSentence) =>
        token.Shape is TokenShape.Number or TokenShape.Mixed || NumberWord.Contains(text) ? WordClass.Number
        : !token.IsCapitalized ? WordClass.Word
        : Month.Contains(text) ? WordClass.Date
        : opensSentence && token.Shape is TokenShape.Capitalized ? WordClass.Word
        : WordClass.Name;

    private static HashSet<string> WordsOf(string text)
    {
        var tokens = new TokenList();
        Tokenizer.Tokenize(text, null, tokens);
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < tokens.Count; index++)
        {
            words.Add(text[tokens[index].Start..tokens[index].End]);
        }

        return words;
    }

    private static FrozenSet<string> WordsOf(WordUse uses) => FunctionWords.Classes
        .Where(group => (group.Use & uses) != 0)
        .SelectMany(static group => group.Words.Split(' '))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Asks, of spans further and further on, whether any of many spans touches them; in time linear in both.</summary>
    private sealed class SpanCursor(List<TextSpan> spans)
    {
        private int next;
        private int reach = -1;

        public bool Touches(TextSpan span)
        {
            for (; next < spans.Count && spans[next].Start < span.End; next++)
            {
                reach = Math.Max(reach, spans[next].End);
            }

            return reach > span.Start;
        }
    }
}
