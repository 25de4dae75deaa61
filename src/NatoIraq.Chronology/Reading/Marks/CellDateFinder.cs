using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Finds the dates of the cells of tables.</summary>
/// <param name="finder">Makes marks of phrases.</param>
internal sealed partial class CellDateFinder(DateMarkFinder finder)
{
    /// <summary>The longest time of day that could be read as something else: "0755Z", "12.30.15".</summary>
    private const int LongestClock = 8;

    /// <summary>"431-404": the shortest span of years BC that is no score.</summary>
    private const int ShortestSpan = 7;

    /// <summary>The date that a whole cell is; null where it is something else, or more.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isTime">Whether its column has times of day, so that a bare number is one.</param>
    public DateMark? Find(FoldedText cell, bool isTime = false)
    {
        var text = cell.Text;
        var start = text.StartsWith("??", StringComparison.Ordinal) ? 0 : BeforeDate.SkipSymbols(text);
        if (start >= text.Length)
        {
            return null;
        }

        if (start > 0 && text[start - 1] is '~' or '\'' or '’' or '-' && ReadCell(text, start - 1, isTime) is { } signed)
        {
            return signed;
        }

        return ReadCell(text, start, isTime);
    }

    /// <summary>The date that a cell ends with, the only one in it: "8 sittings between 17 and 26 October 2006"; null where it has none or several.</summary>
    public DateMark? FindBehindWords(FoldedText cell) =>
        finder.Dates.Find(cell.Text, DateMarkFinder.AnyYear).Take(2).ToList() is [var only] && TextAfter.IsNothing(cell.Text, only.End) && finder.Dates.ReadAt(cell.Text, only.Start, null, DatePlace.Cell) is { } phrase
            ? finder.MarkOf(phrase, cell.Text, DatePosition.Cell, DateSeparator.None, 0, 0) : null;

    /// <summary>"1593,11", "1600,3,14": a year, a month and a day as scripts for pictures of time write them.</summary>
    [GeneratedRegex(@"^([0-9]{4}),([0-9]{1,2})(?:,([0-9]{1,2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex CommaDate();

    private static DatePhrase? ReadCommaDate(string text) =>
        CommaDate().Match(text) is { Success: true } match
            && EdtfDate.TryParse(string.Join('-', match.Groups.Cast<Group>().Skip(1).Where(static part => part.Success).Select(static part => part.Value.PadLeft(2, '0'))), out var date, out _) && date is not null
            ? new DatePhrase(0, text.Length, date, DateRule.IsoDate) : null;

    private DateMark? ReadCell(string text, int start, bool isTime)
    {
        if (!(isTime && text.Length <= LongestClock) && (ReadCommaDate(text) ?? finder.Unusual.ReadAt(text, start) ?? finder.Dates.ReadAt(text, start, null, DatePlace.Cell)) is { } phrase)
        {
            phrase = Opened(text, phrase);
            return TextAfter.IsNothing(text, phrase.End) || IsBracketed(text, phrase.End) ? finder.MarkOf(phrase, text, DatePosition.Cell, DateSeparator.None, 0, 0) : null;
        }

        return TimeOfDayReader.TryReadAt(text, start, out var time, out _, allowBare: isTime) && TextAfter.IsNothing(text, time!.Start + time.Length)
            ? DateMarkFinder.TimeMark(time, DatePosition.Cell, DateSeparator.None, 0, 0)
            : char.IsAsciiDigit(text[start]) && finder.YearsBackwards(text, start) is { Length: >= ShortestSpan } span && TextAfter.IsNothing(text, span.End)
            ? finder.MarkOf(span, text, DatePosition.Cell, DateSeparator.None, 0, 0) with { Form = MarkForm.ShortYear, IsBackwards = true }
            : null;
    }

    /// <summary>"1948–": a dash behind a date that stands by itself, and nothing else, leaves the span open.</summary>
    public static DatePhrase Opened(string label, DatePhrase phrase) =>
        !phrase.NeedsYear && label.AsSpan(phrase.End).TrimEnd() is "-" or "–" or "—" or "--" && EdtfDate.TryParse($"{phrase.Date}/..", out var open, out _) && open is not null
            ? phrase with { Date = open, Length = label.AsSpan().TrimEnd().Length - phrase.Start }
            : phrase;

    /// <summary>Whether nothing but a remark in brackets follows: "12/3/1999 19:00 (Entered as: 12/03/99 19:00)".</summary>
    private static bool IsBracketed(string text, int end) => text.AsSpan(end).Trim() is ['(', .., ')'] or ['[', .., ']'] && text.AsSpan(end).Trim()[1..^1].IndexOfAny("()[]") < 0;
}
