using System.Globalization;
using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Reads the day of a month that is named elsewhere: "12", "12th", "Mon 12", "12 Monday", "12–14".</summary>
internal static partial class DayNumberReader
{
    private const string Weekday = "(?:(?:mon|tues?|wed|thu|thur|thurs|fri|sat|sun)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)";

    /// <summary>A number, its ordinal ending, and nothing that makes another number or a word of it.</summary>
    private const string Number = @"[0-9]{1,2}(?<ordinal>st|nd|rd|th|(?<=[23])d|(?<=1)(?:er|º))?(?![\p{L}\p{Nd}]|[.,:][0-9])";

    /// <summary>The days that begin at <paramref name="start"/>, and where they end; null where there are none.</summary>
    public static DayNumbers? ReadAt(string text, int start, out int end)
    {
        end = start;
        if (start >= text.Length || Days().Match(text, start) is not { Success: true } match || DayOf(match.Groups["first"].Value) is not { } first)
        {
            return null;
        }

        var last = match.Groups["last"];
        int[] others = last.Success ? [DayOf(last.Value) ?? 0] : [.. match.Groups["other"].Captures.Select(static day => DayOf(day.Value) ?? 0)];
        var isRising = others.Prepend(first).Zip(others).All(static pair => pair.First < pair.Second);
        var endOfDays = end = isRising ? start + match.Length : match.Groups["first"].Index + match.Groups["first"].Length;
        var isSure = match.Groups["weekday"].Success || match.Groups["ordinal"].Captures.Any(day => day.Index < endOfDays);
        var days = !isRising || others.Length == 0 ? new DayNumbers(first, first, IsSure: isSure)
            : last.Success ? new DayNumbers(first, others[0], IsSure: isSure)
            : new DayNumbers(first, others[^1], others, IsSure: true);
        return days with { IsUncertain = isRising && match.Groups["question"].Success };
    }

    /// <summary>Days of a month named above, and the day of another month that they last until: "29 to Nov. 23".</summary>
    public static DayNumbers? ReadAt(DatePhraseReader dates, string text, int start, out int end)
    {
        if (ReadAt(text, start, out end) is not { } days)
        {
            return null;
        }

        if (days.First != days.Last || Until().Match(text, end) is not { Success: true } to || dates.ReadAt(text, end + to.Length, DateMarkFinder.AnyYear, DatePlace.Head) is not { Date.Precision: DatePrecision.Day, Time: null } until)
        {
            return days;
        }

        end = until.End;
        return days with { Until = until };
    }

    /// <summary>Whether a number is the day of a date that is none, "31 September 1848", or has a slip, "19 Febuary 1846": then it is no day of the month above.</summary>
    public static bool IsOfDate(DatePhraseReader dates, string text, int start, int end, TextAfter after)
    {
        const int LongestDate = 24;
        if (after.Separator is not (DateSeparator.Space or DateSeparator.Sentence) || end - start > 2)
        {
            return false;
        }

        if (!dates.TryReadAt(text, start, DateMarkFinder.AnyYear, DatePlace.Head, out _, out var error) && error is not null)
        {
            return true;
        }

        var words = text[start..Math.Min(text.Length, start + LongestDate)];
        var stop = words.AsSpan(end - start).IndexOfAny('.', ':', ',');
        return dates.Diagnose(stop < 0 ? words : words[..(end - start + stop)]) is not null;
    }

    private static int? DayOf(string written) =>
        int.Parse(written.AsSpan().TrimEnd("stndrheSTNDRHEº"), NumberStyles.None, CultureInfo.InvariantCulture) is var day and >= 1 and <= 31 ? day : null;

    /// <summary>A list of days must end in an ordinal, for a list of numbers may be anything.</summary>
    [GeneratedRegex(
        @"\G(?:(?<weekday>" + Weekday + @")(?![a-z])[ ,.]*)?(?<first>" + Number + @")(?:(?:, (?<other>" + Number + @"))+(?<=\p{L})| *[-–—/&] *(?<last>" + Number + @"))?(?:[ ,]+(?<weekday>" + Weekday
        + @")(?![a-z]))?(?<question> ?\(\?\)|\?)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Days();

    [GeneratedRegex(@"\G(?: to | *[-–—] *)", RegexOptions.CultureInvariant)]
    private static partial Regex Until();
}
