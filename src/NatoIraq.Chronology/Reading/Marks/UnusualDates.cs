using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Reads rare forms of dates, which count only at the head of a block or in a cell.</summary>
/// <param name="dates">Reads date phrases.</param>
/// <param name="heads">How the document writes its dates.</param>
internal sealed partial class UnusualDates(DatePhraseReader dates, HeadHabits heads)
{
    /// <summary>Forms that mean something else in a sentence: "2008 07 13", "1973-02-xx", "08/May/2011", "Sept 19-1942", and "Jun 14 1605", where the document writes times so.</summary>
    public DatePhrase? ReadAt(string text, int start)
    {
        if (text[start] is '1' or '2' && FigureDate().Match(text, start) is { Success: true } figures)
        {
            var written = $"{figures.Groups["year"]}-{figures.Groups["month"]}{(figures.Groups["day"].Success ? "-" : "")}{figures.Groups["day"]}";
            return EdtfDate.TryParse(written, out var date, out _) && date is not null ? new DatePhrase(start, figures.Length, date, DateRule.IsoDate) : null;
        }

        if (text[start] is '1' or '2' && NextYear().Match(text, start) is { Success: true } next && next.Groups["last"].ValueSpan[0] == next.Groups["first"].ValueSpan[0] + 1)
        {
            return new DatePhrase(start, next.Length, EdtfDate.Parse($"{next.Groups["decade"]}{next.Groups["first"]}/{next.Groups["decade"]}{next.Groups["last"]}"), DateRule.Year);
        }

        if (ShuffledDate().Match(text, start) is { Success: true } shuffled)
        {
            var written = $"{shuffled.Groups["day"]} {shuffled.Groups["month"]} {shuffled.Groups["year"]}";
            return dates.ReadAt(written, 0, null, DatePlace.Head) is { NeedsYear: false } read && read.End == written.Length ? read with { Start = start, Length = shuffled.Length } : null;
        }

        if (char.IsLetter(text[start]) && HyphenedYear().Match(text, start) is { Success: true } hyphened && hyphened.Groups["hyphen"] is { Index: var hyphen })
        {
            return dates.ReadAt(string.Concat(text.AsSpan(0, hyphen), " ", text.AsSpan(hyphen + 1)), start, null, DatePlace.Head) is { NeedsYear: false } phrase && phrase.End >= start + hyphened.Length ? phrase : null;
        }

        if (!heads.HasClocksBehindDays || HeadHabits.ClockBehindDay().Match(text, start) is not { Success: true } clock || clock.Groups["clock"] is not { Index: var at }
            || dates.ReadAt(text[..at].TrimEnd(), start, null, DatePlace.Head) is not { NeedsYear: true } day || !TimeOfDayReader.TryReadAt(text, at, out var time, out _, allowBare: true))
        {
            return null;
        }

        return day with { Length = time!.Start + time.Length - start, Time = time.Time, TimeZone = time.TimeZone };
    }

    [GeneratedRegex(@"\G(?<year>[12][0-9]{3})(?: (?<month>0[1-9]|1[0-2]) (?<day>[0-3][0-9])(?![0-9])|-(?<month>0[1-9]|1[0-2])-(?:xx|\?\?)(?![\p{L}0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex FigureDate();

    /// <summary>"1904-5": two years that follow each other.</summary>
    [GeneratedRegex(@"\G(?<decade>1[0-9]{2})(?<first>[0-8])[-–](?<last>[1-9])(?![-–./\p{L}0-9]| ?[-–]? ?[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NextYear();

    /// <summary>"08/May/2011", "Jan. Tuesday 1 1918", "1918 Sunday 6 Jan.": the parts of a date in the order of a form or a log.</summary>
    [GeneratedRegex(
        @"\G(?:(?<day>[0-9]{1,2})/(?<month>[A-Z][a-z]{2,8})/(?<year>[12][0-9]{3})|(?<month>[A-Z][a-z]{2,8})\.? [A-Z][a-z]{2,5}day,? (?<day>[0-9]{1,2}),? (?<year>[12][0-9]{3})|(?<year>[12][0-9]{3}),? [A-Z][a-z]{2,5}day,? (?<day>[0-9]{1,2}) (?<month>[A-Z][a-z]{2,8})\.?)(?![\p{L}0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex ShuffledDate();

    /// <summary>"Saturday Sept 19-1942".</summary>
    [GeneratedRegex(@"\G(?:\p{L}{3,9}[., ]+){1,2}[0-9]{1,2}(?<hyphen>-)[12][0-9]{3}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenedYear();
}
