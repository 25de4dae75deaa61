using System.Net;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>What holds of every reading of every document.</summary>
internal static class Accounting
{
    private static readonly System.Buffers.SearchValues<char> Markup = System.Buffers.SearchValues.Create("<*_`[]\\&>");
    private static readonly System.Buffers.SearchValues<char> MarkupOrDelimiters = System.Buffers.SearchValues.Create("<*_`[]\\&>,;|\t");

    /// <summary>
    /// The segments stand in the order of the text and do not overlap; every character that is neither white space nor a control character belongs to one; lines are counted right;
    /// each date's characters, folded, are the date as written; each character of a text leads back to one like it.
    /// </summary>
    public static void Check(SourceText source, IReadOnlyList<Segment> segments)
    {
        var position = 0;
        var line = 1;
        foreach (var segment in segments)
        {
            AssertBlank(source.Text, position, segment.Span.Start);
            line += CountLineEnds(source.Text, position, segment.Span.Start);
            CheckLine(source.Text, segment, line);
            line += CountLineEnds(source.Text, segment.Span.Start, segment.Span.End);
            position = segment.Span.End;
            if (segment is Entry entry)
            {
                CheckEntry(source.Text, entry);
            }
        }

        AssertBlank(source.Text, position, source.Text.Length);
    }

    /// <summary>A segment's line is the one it starts on; an entry's the one its date stands on, where text of it stands above the date.</summary>
    private static void CheckLine(string text, Segment segment, int line)
    {
        var last = segment is Entry { DateSpan: var date } && segment.Span.Contains(date) ? line + CountLineEnds(text, segment.Span.Start, date.Start) : line;
        Assert.InRange(segment.Line, line, last);
    }

    private static void CheckEntry(string text, Entry entry)
    {
        CheckDate(text.Substring(entry.DateSpan.Start, entry.DateSpan.Length), entry.DateText);
        for (var index = 0; index < entry.Text.Text.Length; index++)
        {
            var span = entry.Text.ToSource(index, 1);
            var character = entry.Text.Text[index];
            var written = text.Substring(span.Start, span.Length);
            var isSame = span.Length == 1 && (written[0] == character || (character == ' ' && char.IsWhiteSpace(written[0])));
            var isFolded = character == ' ' || written.StartsWith('&') || written == "\"\"";
            Assert.True(isSame || isFolded, $"'{character}' leads back to '{written}'");
            Assert.True(entry.Span.Contains(span), $"'{character}' leads out of its entry");
        }
    }

    /// <summary>
    /// The characters of the source, folded, are the date as written; markup inside a date ("8&lt;sup&gt;th&lt;/sup&gt; July") and what divides the cells of a
    /// date in several columns may stand between them.
    /// </summary>
    private static void CheckDate(string written, string dateText)
    {
        if (!written.AsSpan().ContainsAny(Markup) && (Fold(written) == dateText || !written.AsSpan().ContainsAny(MarkupOrDelimiters)))
        {
            Assert.Equal(dateText, Fold(written));
            return;
        }

        Assert.True(StandsIn(dateText, written) || StandsIn(dateText, WebUtility.HtmlDecode(written)), $"'{dateText}' does not stand in '{written}'");
    }

    /// <summary>Whether each word of a date stands in what is written, in any order: a year's column may stand behind the day's.</summary>
    private static bool StandsIn(string dateText, string written) =>
        dateText.Split(' ').All(word => StandsInOrder(word, written));

    private static bool StandsInOrder(string word, string written)
    {
        var position = 0;
        foreach (var character in word)
        {
            position = written.IndexOf(character, position) + 1;
            if (position == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void AssertBlank(string text, int start, int end)
    {
        Assert.True(start <= end, "segments overlap or stand out of order");
        Assert.True(text[start..end].All(static character => char.IsWhiteSpace(character) || char.IsControl(character)), $"'{text[start..end]}' is lost");
    }

    /// <summary>How many line ends a stretch has, as a reader sees them.</summary>
    public static int CountLineEnds(string text, int start, int end)
    {
        var count = 0;
        for (var index = start; index < end; index++)
        {
            var next = index + 1 < text.Length ? text[index + 1] : '\n';
            count += text[index] switch
            {
                '\n' or '\v' or '\u0085' or '\u2028' or '\u2029' => 1,
                '\r' => next == '\n' ? 0 : 1,
                '\f' => (next != '\f' && IsLineEnd(next)) || (index == 0 || IsLineEnd(text[index - 1])) ? 0 : 1,
                _ => 0,
            };
        }

        return count;
    }

    private static bool IsLineEnd(char character) =>
        character is '\f' or '\r' or '\n' or '\v' or '\u0085' or '\u2028' or '\u2029';

    private static string Fold(string text) => FoldedText.Fold(text, [new TextSpan(0, text.Length)]).Text;
}
