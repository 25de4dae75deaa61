using System.Globalization;
using System.Text.RegularExpressions;

namespace NatoIraq.Reports;

/// <summary>
/// The moment an event happened at, where its day and time are both known. A zone that is not an offset from UTC is left open: what "EDT" or
/// "local time" means is not stated.
/// </summary>
/// <param name="Local">The time on the clock there.</param>
/// <param name="Offset">How far that is ahead of UTC; null where it is not stated.</param>
/// <param name="HasSeconds">Whether the source gives the second.</param>
internal readonly partial record struct EventTime(DateTime Local, TimeSpan? Offset, bool HasSeconds)
{
    private const int MostHours = 14;

    /// <summary>The moment of an event; null where it has no time, or not a single certain day.</summary>
    public static EventTime? Of(Event @event)
    {
        if (@event.Time is not { } time || TimeParts().Match(time) is not { Success: true } parts
            || EventDays.Of(@event) is not { HasKnownStart: true, HasKnownEnd: true, EarliestStart: { } day } days || days.LatestEnd != day)
        {
            return null;
        }

        // 24:00 is the end of the day.
        var clock = new TimeSpan(Number(parts.Groups[1]) + Number(parts.Groups[4]), Number(parts.Groups[2]), Number(parts.Groups[3]));
        return day <= DateTime.MaxValue - clock
            ? new EventTime(day + clock, OffsetOf(@event.TimeZone), parts.Groups[3].Success)
            : null;
    }

    /// <summary>The same moment in UTC; null where that is not stated.</summary>
    public DateTime? Utc => Offset is { } offset && Local.Ticks - offset.Ticks is >= 0 and var ticks && ticks <= DateTime.MaxValue.Ticks
        ? new DateTime(ticks, DateTimeKind.Utc)
        : null;

    /// <summary>The date as EDTF with the time and the zone as written, for people: <c>2018-07-11 14:05 UTC</c>.</summary>
    public static string InPrint(Event @event) =>
        string.Join(' ', ((string?[])[@event.Date, @event.Time, @event.Time is null ? null : @event.TimeZone]).OfType<string>());

    /// <summary>The date in the source's words; of a time, which may stand there without its day, as in print.</summary>
    public static string InWords(Event @event) => @event.Time is null ? @event.DateText : InPrint(@event);

    /// <summary>Whether a text is a time of day as <see cref="Event.Time"/> has it.</summary>
    public static bool IsTime(string text) => TimeParts().IsMatch(text);

    /// <summary>As ISO 8601 writes it, with the offset where there is one: <c>2018-07-11T14:05:00+03:00</c>.</summary>
    public string ToIso() => Local.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + (Offset switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { Ticks: < 0 } west => west.ToString("'-'hh':'mm", CultureInfo.InvariantCulture),
        { } east => east.ToString("'+'hh':'mm", CultureInfo.InvariantCulture),
    });

    private static TimeSpan? OffsetOf(string? zone)
    {
        if (zone is null || Zone().Match(zone) is not { Success: true } match)
        {
            return null;
        }

        var hours = Number(match.Groups[2]);
        var offset = new TimeSpan(hours, Number(match.Groups[3]), 0);
        return hours > MostHours ? null : match.Groups[1].ValueSpan is "-" or "−" ? -offset : offset;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?|(24):00)\z", RegexOptions.CultureInvariant)]
    private static partial Regex TimeParts();

    [GeneratedRegex(@"^(?:(?:UTC|GMT|Z)|(?:UTC|GMT)?\s?([+\-−])([0-9]{1,2})(?::?([0-5][0-9]))?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Zone();
}
