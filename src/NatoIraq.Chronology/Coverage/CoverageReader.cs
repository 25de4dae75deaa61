using System.Collections.Frozen;
using NatoIraq.Chronology.Coding.Words;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Coverage;

/// <summary>
/// Which words of an entry no field accounts for: what a mention stands on, and the date at its head, is accounted for. Function words need
/// not be, and neither need marks, white space or markup.
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

        var (words, uncovered) = Measure(sourceText, happening.Span, happening.DateSpan, WordsOf(happening.Text), happening.Mentions.Select(static mention => mention.Span).Append(happening.DateSpan));
        return new EntryCoverage
        {
            Event = happening.Id,
            Date = happening.Date,
            Words = words,
            Uncovered = uncovered,
            Line = happening.Line,
            Source = happening.Source,
        };
    }

    /// <summary>The lines of a source that were rejected when it was read: they belong to no event, and no field accounts for any word of them.</summary>
    /// <param name="source">The source.</param>
    /// <param name="sourceText">Its decoded text, whole.</param>
    /// <param name="events">Its events. A line that lies in one was read, with what was said of the document then.</param>
    public static IEnumerable<EntryCoverage> ReadRejected(Source source, string sourceText, IReadOnlyList<Event> events)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(sourceText);
        ArgumentNullException.ThrowIfNull(events);
        var reading = new ChronologyReader().Read(new StringReader(sourceText), new ReadingOptions { Format = source.Format });
        foreach (var line in reading.OfType<RejectedLine>().Where(line => !events.Any(happening => happening.Span.Overlaps(line.Span))))
        {
            var (words, uncovered) = Measure(sourceText, line.Span, default, WordsOf(line.Text), []);
            yield return new EntryCoverage { Event = null, Date = null, Reason = line.Reason, Words = words, Uncovered = uncovered, Line = line.Line, Source = source.Title };
        }
    }

    private static (int Words, ValueList<UncoveredWord> Uncovered) Measure(string sourceText, TextSpan stretchSpan, TextSpan dateSpan, HashSet<string> words, IEnumerable<TextSpan> covered)
    {
        var stretch = sourceText.Substring(stretchSpan.Start, stretchSpan.Length);
        var tokens = new TokenList();
        Tokenizer.Tokenize(stretch, null, tokens);
        var names = new NameRuns(tokens, stretch, new TextSpan(Math.Max(0, dateSpan.Start - stretchSpan.Start), dateSpan.Length));
        var fields = new SpanCursor(covered);
        var counted = 0;
        var open = new List<int>();
        for (var index = 0; index < tokens.Count; index++)
        {
            var span = new TextSpan(stretchSpan.Start + tokens[index].Start, tokens[index].End - tokens[index].Start);
            if (!Counts(tokens[index], stretch, words, dateSpan.Overlaps(span)))
            {
                continue;
            }

            counted++;
            if (fields.Touches(span))
            {
                names.Account(index);
            }
            else
            {
                open.Add(index);
            }
        }

        return (counted, new ValueList<UncoveredWord>(open.Select(index => Uncovered(index, tokens, names, stretch, stretchSpan.Start))));
    }

    /// <summary>
    /// Whether a token of the source is to be accounted for: a word or number that the event's text has too (the others are markup and
    /// addresses), or that the date stands on, and no function word.
    /// </summary>
    private static bool Counts(Token token, string stretch, HashSet<string> words, bool isDate)
    {
        var text = stretch[token.Start..token.End];
        return token.Shape is not (TokenShape.Mark or TokenShape.Possessive)
            && (isDate || words.Contains(text))
            && !IsFunctionWord(token, text);
    }

    /// <summary>"US" is not "us", and "May" is not "may".</summary>
    private static bool IsFunctionWord(Token token, string text) =>
        FunctionWord.Contains(text) && token.Shape is not TokenShape.Upper && !(token.IsCapitalized && Month.Contains(text));

    private static UncoveredWord Uncovered(int index, TokenList tokens, NameRuns names, string stretch, int offset)
    {
        var token = tokens[index];
        var text = stretch[token.Start..token.End];
        return new UncoveredWord
        {
            Text = text,
            Class = token.Shape is TokenShape.Number or TokenShape.Mixed || NumberWord.Contains(text) ? WordClass.Number
                : token.IsCapitalized && Month.Contains(text) ? WordClass.Date
                : names.IsPartlyAccounted(index) ? WordClass.NamePart
                : names.IsName(index) ? WordClass.Name
                : WordClass.Word,
            Start = offset + token.Start,
            Length = text.Length,
        };
    }

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
    private sealed class SpanCursor(IEnumerable<TextSpan> fields)
    {
        private readonly List<TextSpan> spans = [.. fields.OrderBy(static span => span.Start)];
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
