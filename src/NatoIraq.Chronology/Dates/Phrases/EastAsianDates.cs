using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NatoIraq.Chronology.Dates;

/// <summary>Reads dates as Chinese, Japanese and Korean write them: "2003年5月14日", "昭和5年9月", "9月", "2003년 5월 14일". The eras are those of the Japanese calendar since 1868.</summary>
internal static partial class EastAsianDates
{
    /// <summary>How far the first sign of a date may stand from its beginning.</summary>
    private const int Reach = 8;

    private static readonly SearchValues<char> Signs = SearchValues.Create("年月년월");

    private static readonly Dictionary<string, int> YearsBeforeEra = new() { ["明治"] = 1867, ["大正"] = 1911, ["昭和"] = 1925, ["平成"] = 1988, ["令和"] = 2018 };

    /// <summary>Whether a character ends a part of such a date, so that no space need follow it.</summary>
    public static bool IsSign(char character) => character is '年' or '月' or '日' or '년' or '월' or '일';

    /// <summary>The date that begins at an offset; null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it must begin.</param>
    /// <param name="reference">The date whose year a month without one has; null for none.</param>
    public static DatePhrase? ReadAt(string text, int start, EdtfDate? reference)
    {
        if (!text.AsSpan(start, Math.Min(Reach, text.Length - start)).ContainsAny(Signs) || Date().Match(text, start) is not { Success: true } match)
        {
            return null;
        }

        var year = match.Groups["year"] is { Success: true } number ? (number.ValueSpan is "元" ? 1 : Number(number)) + YearsBeforeEra.GetValueOrDefault(match.Groups["era"].Value) : (int?)null;
        var written = (year ?? reference?.Start?.Year)?.ToString("D4", CultureInfo.InvariantCulture) ?? "XXXX";
        written += string.Concat(new[] { match.Groups["month"], match.Groups["day"] }.Where(static part => part.Success).Select(static part => $"-{Number(part):00}"));
        var precision = match.Groups["day"].Success ? DateRule.DayMonthYear : match.Groups["month"].Success ? DateRule.MonthYear : DateRule.Year;
        return EdtfDate.TryParse(written, out var date, out _) && date is not null ? new DatePhrase(start, match.Length, date, precision) { NeedsYear = year is null } : null;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\G(?:(?:(?<era>明治|大正|昭和|平成|令和) ?(?<year>元|[0-9]{1,2})|(?<year>[0-9]{4})) ?[年년](?: ?(?<month>1[0-2]|0?[1-9]) ?[月월](?: ?(?<day>3[01]|[12][0-9]|0?[1-9]) ?[日일])?)?|(?<month>1[0-2]|0?[1-9])[月월](?: ?(?<day>3[01]|[12][0-9]|0?[1-9]) ?[日일])?)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
