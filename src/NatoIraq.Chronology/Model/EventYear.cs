using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq;

/// <summary>
/// The one year an event stands under where events are laid out by year: that of the first day it can mean, or of the last, if it has no
/// first. It is the year of its id, unless its date was amended later.
/// </summary>
public static class EventYear
{
    private const string Undated = "undated";

    /// <summary>The year of an event; null where its date has neither a first day nor a last.</summary>
    public static long? Of(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        if (@event.Start is { } start)
        {
            return start.Year;
        }

        // No start on the calendar of DateTime: open, or beyond it.
        var bounds = @event.ToEdtf().KnownBounds;
        return OfDay(bounds.EarliestStart ?? bounds.LatestEnd);
    }

    /// <summary>The year of a day number (see <see cref="DateBounds"/>).</summary>
    internal static long? OfDay(long? day) => day is { } number ? CivilCalendar.FromDayNumber(number).Year : null;

    /// <summary>
    /// The year as EDTF writes it: <c>2018</c>, <c>-0044</c>, <c>Y17000</c> (ISO 8601-2:2019, 4.7.2); <c>undated</c> for null.
    /// </summary>
    public static string Format(long? year) => year switch
    {
        null => Undated,
        > 9999 or < -9999 => string.Create(CultureInfo.InvariantCulture, $"Y{year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year:0000}"),
    };

    /// <summary>Reads what <see cref="Format"/> writes, and nothing else.</summary>
    public static bool TryParse(string text, out long? year)
    {
        ArgumentNullException.ThrowIfNull(text);
        year = long.TryParse(text.TrimStart('Y'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
        return text == Format(year);
    }
}
