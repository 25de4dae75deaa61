using System.Globalization;
using System.Text.RegularExpressions;

namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Dates as the C library's <c>ctime</c> prints them, and logs after it: the year stands behind the time of day.
/// "Tue Jun 4 10:12:33 2019 +0200", "Jun 4 10:12:33 UTC 2019".
/// </summary>
internal static partial class ClockDates
{
    /// <summary>Where the colon of the time can stand at the latest.</summary>
    private const int FarthestColon = 20;

    /// <summary>The phrase that begins at <paramref name="start"/>; null where what stands there has another form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the phrase must begin.</param>
    /// <param name="reader">Reads the day without its time.</param>
    public static DatePhrase? ReadAt(string text, int start, DatePhraseReader reader)
    {
        if (!char.IsAsciiLetterUpper(text[start]) || text.AsSpan(start, Math.Min(FarthestColon, text.Length - start)).IndexOf(':') < 0
            || Form().Match(text, start) is not { Success: true } match)
        {
            return null;
        }

        static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var day = $"{match.Groups["day"].Value} {match.Groups["year"].Value}";
        if (reader.ReadAt(day, 0, null, DatePlace.Cell) is not { } phrase || phrase.Length != day.Length)
        {
            return null;
        }

        var zone = match.Groups["zone"] is { Success: true } before ? before : match.Groups["offset"];
        return phrase with
        {
            Start = start,
            Length = match.Length,
            Time = new TimeOfDay(Number(match.Groups["hour"]), Number(match.Groups["minute"]), Number(match.Groups["second"])),
            TimeZone = zone.Success ? zone.Value : null,
        };
    }

    [GeneratedRegex(
        @"\G(?<day>(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{1,2}) (?<hour>[01][0-9]|2[0-3]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9])(?: (?<zone>[A-Z]{2,5}))? (?<year>[0-9]{4})(?: (?<offset>[+-][0-9]{4}))?(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
