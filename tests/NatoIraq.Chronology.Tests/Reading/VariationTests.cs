using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>
/// What must not matter: a sample that is read rightly is changed in its separators, markers, decoration, line ends, order or table syntax, and must be read the
/// same. A variation that does not apply to a sample (no tabs in it, say) leaves it out.
/// </summary>
public class VariationTests
{
    private static readonly string[] Separators = [" ■ ", " ◆ ", " ⇒ ", " ~ ", " -- ", " — ", ": ", " | ", " :: ", " >> ", " ★ ", " • "];
    private static readonly string[] Markers = ["- ", "* ", "• ", "★ ", "→ ", "🔥 ", "+ ", "[x] ", "» "];
    private static readonly (string Before, string After)[] Decorations = [("-- ", " --"), ("*** ", " ***"), ("■ ", " ■"), ("= ", " ="), ("~~ ", " ~~"), ("[ ", " ]"), ("", " (continued)"), ("", ":")];

    public static TheoryData<string> Texts => [.. Samples.Expected().Where(static name => name.EndsWith(".txt", StringComparison.Ordinal))];

    public static TheoryData<string> All => [.. Samples.Expected()];

    [Theory]
    [MemberData(nameof(All))]
    public void Line_ends_do_not_matter(string name)
    {
        var text = Text(name).Replace("\r\n", "\n", StringComparison.Ordinal);
        AssertSame(name, text, text.Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Separators_of_lines_that_word_processors_leave_do_not_matter(string name)
    {
        var text = Text(name).Replace("\r\n", "\n", StringComparison.Ordinal);
        AssertSame(name, text, text.Replace('\n', '\u2028'));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void More_blank_lines_do_not_matter(string name)
    {
        var text = Text(name).Replace("\r\n", "\n", StringComparison.Ordinal);
        AssertSame(name, text, Regex.Replace(text, "\n(?=\n)", "\n\n"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_symbols_between_date_and_text_do_not_matter(string name)
    {
        var text = Text(name);
        var spots = Entries(text).Select(entry => SeparatorOf(text, entry)).Where(static span => span.Length > 0).ToList();
        if (spots.Count < 3 || spots.Count < Entries(text).Count || text.Contains('|', StringComparison.Ordinal))
        {
            return;
        }

        var headings = Read(text).OfType<Heading>().Where(static heading => !heading.IsDate).Select(static heading => heading.Text).ToList();
        foreach (var separator in Separators.Where(separator => !headings.Exists(heading => heading.Contains(separator.Trim()[0], StringComparison.Ordinal))))
        {
            AssertSame(name, text, Replace(text, spots, separator), separator);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_marker_before_a_date_does_not_matter(string name)
    {
        var text = Text(name);
        var entries = Entries(text);
        if (entries.Count < 3 || text.Contains('|', StringComparison.Ordinal) || !entries.TrueForAll(entry => SeparatorOf(text, entry).Length > 0 && IsAtLineStart(text, entry.DateSpan.Start)))
        {
            return;
        }

        foreach (var marker in Markers)
        {
            AssertSame(name, text, Replace(text, [.. entries.Select(static entry => new TextSpan(entry.DateSpan.Start, 0))], marker), marker);
        }

        var number = 0;
        AssertSame(name, text, Replace(text, [.. entries.Select(static entry => new TextSpan(entry.DateSpan.Start, 0))], _ => string.Create(CultureInfo.InvariantCulture, $"{++number}. ")), "numbers");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_decoration_of_headings_does_not_matter(string name)
    {
        var text = Text(name);
        var headings = Read(text).OfType<Heading>().Where(heading => heading.IsDate && char.IsLetterOrDigit(text[heading.Span.Start])).Select(static heading => heading.Span).ToList();
        foreach (var (before, after) in headings.Count > 1 ? Decorations : [])
        {
            AssertSame(name, text, Replace(text, headings, span => before + text.Substring(span.Start, span.Length).TrimEnd(':', '.') + after), before + after);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Lines_broken_at_60_columns_do_not_matter(string name)
    {
        const int Column = 60;
        var text = Text(name).Replace("\r\n", "\n", StringComparison.Ordinal);
        var lines = text.Split('\n');
        var longLines = lines.Count(static line => line.Length > Column);

        // What is broken already, in columns or of a markup that lives in lines is another matter; and of a few long lines none shows where the column is.
        if (longLines * 2 < lines.Count(static line => line.Trim().Length > 0) || lines.Any(static line => line.Contains('\t', StringComparison.Ordinal) || line.Contains("  ", StringComparison.Ordinal) || line.Contains('|', StringComparison.Ordinal)))
        {
            return;
        }

        AssertSame(name, text, string.Join('\n', lines.Select(static line => Regex.Replace(line, $"(.{{1,{Column}}})( |$)", "$1\n").TrimEnd('\n'))));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void American_and_British_order_of_words_give_the_same_days(string name)
    {
        var text = Text(name);
        var british = new Regex(@"\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})\b", RegexOptions.CultureInvariant);
        var days = Entries(text).Where(entry => british.Match(entry.DateText) is { Success: true } match && match.Length == entry.DateText.Length).Select(static entry => entry.DateSpan).ToList();
        if (days.Count < 3 || name.StartsWith("columns", StringComparison.Ordinal) || name.StartsWith("pages", StringComparison.Ordinal) || text.Contains('\t', StringComparison.Ordinal))
        {
            return;
        }

        var american = Replace(text, days, span => british.Replace(text.Substring(span.Start, span.Length), "$2 $1, $3"));
        Assert.Equal(Entries(text).Select(static entry => entry.Date), Entries(american).Select(static entry => entry.Date));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Entries_in_reverse_order_are_the_same_entries(string name)
    {
        var text = Text(name);
        var segments = Read(text);
        var entries = segments.OfType<Entry>().ToList();
        if (segments.Exists(static segment => segment is not Entry) || entries.Exists(static entry => entry.IsYearInferred || entry.Section is not null) || entries.Count < 3)
        {
            return;
        }

        var reversed = string.Join("\n\n", entries.AsEnumerable().Reverse().Select(entry => text.Substring(entry.Span.Start, entry.Span.Length)));
        Assert.Equal(Told(text), Told(reversed).AsEnumerable().Reverse());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_table_is_read_the_same_in_every_syntax(string name)
    {
        var rows = Entries(Text(name)).Where(static entry => entry.Time is null && IsWhole(entry)).Select(static entry => (Date: entry.DateText, Text: entry.Text.Text)).ToList();
        if (rows.Count < 3 || rows.Exists(static row => row.Text.Length == 0 || row.Text.AsSpan().ContainsAny('|', '\t', '"') || row.Date.AsSpan().ContainsAny('|', '\t', '"')))
        {
            return;
        }

        var expected = rows.ConvertAll(static row => row.Text);
        foreach (var (syntax, document) in Tables(rows))
        {
            Assert.True(expected.SequenceEqual(Entries(document).Select(static entry => entry.Text.Text)), $"{syntax} of {name}:\n{string.Join('\n', Read(document))}");
        }
    }

    private static IEnumerable<(string Syntax, string Document)> Tables(List<(string Date, string Text)> rows)
    {
        static string Quoted(string cell) => "\"" + cell + "\"";
        yield return ("Markdown", "| Date | Event |\n|---|---|\n" + string.Join('\n', rows.Select(static row => $"| {row.Date} | {row.Text.Replace("*", "\\*", StringComparison.Ordinal)} |")));
        yield return ("HTML", "<html><body><table><tr><th>Date</th><th>Event</th></tr>"
            + string.Concat(rows.Select(static row => $"<tr><td>{WebUtility.HtmlEncode(row.Date)}</td><td>{WebUtility.HtmlEncode(row.Text)}</td></tr>\n")) + "</table></body></html>");
        yield return ("CSV", "Date,Event\n" + string.Join('\n', rows.Select(static row => $"{Quoted(row.Date)},{Quoted(row.Text)}")));
        yield return ("semicolons", "Date;Event\n" + string.Join('\n', rows.Select(static row => $"{Quoted(row.Date)};{Quoted(row.Text)}")));
        yield return ("JSON", JsonSerializer.Serialize(rows.Select(static row => new { date = row.Date, text = row.Text, link = "https://example.org/a" })));
        yield return ("JSON Lines", string.Join('\n', rows.Select(static row => JsonSerializer.Serialize(new { published = "2020-01-01", row.Date, Event = row.Text }))));
        yield return ("YAML", "events:\n" + string.Concat(rows.Select(static row => $"  - date: {JsonSerializer.Serialize(row.Date)}\n    event: {JsonSerializer.Serialize(row.Text)}\n")));
        yield return ("tabs", "Date\tEvent\n" + string.Join('\n', rows.Select(static row => $"{row.Date}\t{row.Text}")));
    }

    /// <summary>The characters between a date and its text on the same line, where they have a symbol; an empty span otherwise.</summary>
    private static TextSpan SeparatorOf(string text, Entry entry)
    {
        if (entry.Text.Text.Length == 0 || entry.Text.ToSource(0, 1) is var first && first.Start < entry.DateSpan.End)
        {
            return default;
        }

        var between = TextSpan.FromBounds(entry.DateSpan.End, entry.Text.ToSource(0, 1).Start);
        var run = text.AsSpan(between.Start, between.Length);
        return run.ContainsAny('\n', '\r') || run.Trim().IsEmpty || run.Trim() is "." or "," or ";" ? default : between;
    }

    /// <summary>Whether the date as written says all that the entry's date does, and leaves nothing to a heading.</summary>
    private static bool IsWhole(Entry entry) => new DatePhraseReader().ReadAt(entry.DateText, 0, null, DatePlace.Cell) is { NeedsYear: false } phrase && phrase.Date.ToString() == entry.Date.ToString();

    private static bool IsAtLineStart(string text, int start) => start == 0 || text[start - 1] is '\n' or '\r';

    private static string Replace(string text, List<TextSpan> spans, string replacement) => Replace(text, spans, _ => replacement);

    private static string Replace(string text, List<TextSpan> spans, Func<TextSpan, string> replacement)
    {
        var result = new StringBuilder();
        var position = 0;
        foreach (var span in spans)
        {
            result.Append(text, position, span.Start - position).Append(replacement(span));
            position = span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private static void AssertSame(string name, string text, string changed, string what = "") =>
        Assert.True(Told(text).SequenceEqual(Told(changed)), $"{name} {what}:\n{string.Join('\n', Told(changed).Except(Told(text)))}\ninstead of\n{string.Join('\n', Told(text).Except(Told(changed)))}");

    private static List<string> Told(string text) => Entries(text).ConvertAll(static entry => $"{entry.Date} {entry.Time}\t{entry.Text.Text}");

    private static List<Entry> Entries(string text) => [.. Read(text).OfType<Entry>()];

    private static List<Segment> Read(string text) => [.. new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions())];

    private static string Text(string name) => SourceDecoder.Decode(Samples.Bytes(name)).Text;
}
