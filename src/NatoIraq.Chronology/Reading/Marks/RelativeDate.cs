using System.Globalization;
using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>A date that is told by the one before it: "the same day", "next morning", "the following year", "two weeks later", "Monday", "on the 19th".</summary>
/// <param name="Unit">What is counted: days, months or years.</param>
/// <param name="Count">How many of them it lies behind the date before; of a day of the month, which one it is.</param>
/// <param name="Weekday">The weekday it is, from 1 for Monday to 7; 0 where none is named.</param>
/// <param name="End">Where the words end.</param>
internal readonly partial record struct RelativeDate(DateLevel Unit, int Count, int Weekday, int End)
{
    private const int DaysInWeek = 7;

    /// <summary>Stands for a day of the month in the place of a weekday.</summary>
    private const int DayOfMonth = -1;

    private static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly string[] Weekdays = ["", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The date that the words at an offset tell; null where they tell none.</summary>
    public static RelativeDate? ReadAt(string text, int start) => Words().Match(text, start) is { Success: true } match ? Of(match) : null;

    /// <summary>The first date that a sentence tells within its words, and where; null where it tells none. A weekday there may be any.</summary>
    public static (RelativeDate Date, int Start)? FindIn(string sentence)
    {
        for (var start = 0; start < sentence.Length; start++)
        {
            if ((start == 0 || sentence[start - 1] is ' ' or '(') && ReadAt(sentence, start) is { Weekday: <= 0 } date)
            {
                return (date, start);
            }
        }

        return null;
    }

    /// <summary>The weekdays that a text names, from 1 for Monday.</summary>
    public static IEnumerable<int> WeekdaysIn(string text) => NamedWeekday().Matches(text).Select(static match => Array.IndexOf(Weekdays, match.Value.ToLowerInvariant()));

    [GeneratedRegex(@"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", RegexOptions.CultureInvariant)]
    private static partial Regex NamedWeekday();

    private static RelativeDate? Of(Match match)
    {
        var end = match.Index + match.Length;
        if (match.Groups["day"] is { Success: true } day)
        {
            return int.Parse(day.ValueSpan, CultureInfo.InvariantCulture) is var figure and >= 1 and <= 31 ? new RelativeDate(DateLevel.Day, figure, DayOfMonth, end) : null;
        }

        if (match.Groups["weekday"] is { Success: true } weekday)
        {
            return new RelativeDate(DateLevel.Day, 0, Array.IndexOf(Weekdays, weekday.Value.ToLowerInvariant()), end);
        }

        var unit = match.Groups["unit"].Value.ToLowerInvariant();
        var count = match.Groups["same"].Success ? 0
            : match.Groups["count"] is { Success: true } words ? int.TryParse(words.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Math.Max(1, Array.IndexOf(Numbers, words.Value.ToLowerInvariant()))
            : 1;
        return unit switch
        {
            "year" => new RelativeDate(DateLevel.Year, count, 0, end) { IsExact = match.Groups["count"].Success },
            "month" => new RelativeDate(DateLevel.Month, count, 0, end),
            "week" => count == 0 ? null : new RelativeDate(DateLevel.Day, count * DaysInWeek, 0, end),
            _ => new RelativeDate(DateLevel.Day, count, 0, end),
        };
    }

    /// <summary>Whether it is counted out, "two years later", so that the month stays.</summary>
    public bool IsExact { get; init; }

    /// <summary>The date; null where the one before it is too coarse or too far back to count from.</summary>
    /// <param name="before">The date before it.</param>
    /// <param name="isDescending">Whether the latest stands first, so that a weekday lies before it.</param>
    public EdtfDate? From(EdtfDate before, bool isDescending)
    {
        if (before.Start is not { } first || before.End is not { } last)
        {
            return null;
        }

        if (Weekday == DayOfMonth)
        {
            var month = last.AddDays(1 - last.Day);
            month = Count < last.Day && DateLevels.Of(before) >= DateLevel.Day && !isDescending && month < DateTime.MaxValue.AddMonths(-1) ? month.AddMonths(1) : month;
            return first.Year != last.Year || Count > DateTime.DaysInMonth(month.Year, month.Month) || (DateLevels.Of(before) < DateLevel.Month) ? null : DayOf(month.AddDays(Count - 1));
        }

        if (Weekday > 0)
        {
            return (last - first).TotalDays >= DaysInWeek ? null : DayOf(isDescending ? last.AddDays(-((DaysInWeek + NumberOf(last) - Weekday) % DaysInWeek)) : first.AddDays((DaysInWeek + Weekday - NumberOf(first)) % DaysInWeek));
        }

        if (Unit == DateLevel.Day)
        {
            return Count == 0 ? before : DateLevels.Of(before) == DateLevel.Day && (DateTime.MaxValue - last).TotalDays > Count ? DayOf(last.Date.AddDays(Count)) : null;
        }

        var written = Unit == DateLevel.Year && IsExact && before.Precision == DatePrecision.Month && last.Year + Count < DateTime.MaxValue.Year ? first.AddYears(Count).ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : Unit == DateLevel.Year ? last.Year + Count <= DateTime.MaxValue.Year ? $"{last.Year + Count:0000}" : null
            : first.Year == last.Year && first.Month == last.Month && last.Year + (Count / 12) < DateTime.MaxValue.Year ? first.AddMonths(Count).ToString("yyyy-MM", CultureInfo.InvariantCulture) : null;
        return written is null ? null : EdtfDate.Parse(written);
    }

    private static int NumberOf(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? DaysInWeek : (int)day.DayOfWeek;

    private static EdtfDate DayOf(DateTime day) => EdtfDate.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [GeneratedRegex(
        @"\G(?:(?<same>(?:(?:later|earlier|early|late) )?(?:(?:on|in|at|during) )?(?:(?:the|that|this) )?(?:very )?same|(?:later |on |in |at )?that|later (?:the same|this)) (?<unit>day|date|month|year|morning|forenoon|afternoon|evening|night)"
        + @"|(?:(?:on|in|early|late|by|at) )?(?:(?:the|that) )?(?:next|following) (?<unit>day|month|year|week|morning|forenoon|afternoon|evening|night)"
        + @"|the (?<unit>day|week|month|year) after(?=[.,;:)]|$)"
        + @"|on the (?<day>[0-9]{1,2})(?:st|nd|rd|th)(?! (?:of|and|century|anniversary|day)\b)"
        + @"|(?<count>a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,2}) (?<unit>day|week|month|year)s? (?:later|afterwards|after that)"
        + @"|(?:on )?(?<weekday>(?-i:M)onday|(?-i:T)uesday|(?-i:W)ednesday|(?-i:T)hursday|(?-i:F)riday|(?-i:S)aturday|(?-i:S)unday)(?: (?:morning|forenoon|afternoon|evening|night))?)(?![\p{L}\p{Nd}’'-])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
