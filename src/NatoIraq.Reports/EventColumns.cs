using System.Globalization;

namespace NatoIraq.Reports;

/// <summary>
/// The columns of a table of events, one row an event: lists are "a; b", sub-events their ids, and mentions, which no cell can hold, are left
/// out.
/// </summary>
internal static class EventColumns
{
    /// <summary>Each column's name and how its text is read off an event; null where the event has none.</summary>
    public static IReadOnlyList<(string Name, Func<Event, string?> Value)> All { get; } =
    [
        (nameof(Event.Id), static row => row.Id),
        (nameof(Event.Date), static row => row.Date),
        (nameof(Event.Start), static row => Day.Format(row.Start)),
        (nameof(Event.End), static row => Day.Format(row.End)),
        (nameof(Event.Precision), static row => row.Precision),
        (nameof(Event.Kind), static row => row.Kind),
        (nameof(Event.Title), static row => row.Title),
        (nameof(Event.Text), static row => row.Text),
        .. EventLists.All.Select(static list => (list.Property, (Func<Event, string?>)(row => list.Read(row).ToString()))),
        (nameof(Event.Quantities), static row => row.Quantities.ToString()),
        (nameof(Event.Dates), static row => row.Dates.ToString()),
        (nameof(Event.SubEvents), static row => new ValueList<string>(row.SubEvents.Select(static sub => sub.Id)).ToString()),
        (nameof(Event.Parent), static row => row.Parent),
        (nameof(Event.Plover), static row => row.Plover),
        (nameof(Event.DateText), static row => row.DateText),
        (nameof(Event.DateBasis), static row => row.DateBasis),
        (nameof(Event.Time), static row => row.Time),
        (nameof(Event.TimeZone), static row => row.TimeZone),
        (nameof(Event.Section), static row => row.Section),
        (nameof(Event.Source), static row => row.Source),
        (nameof(Event.Line), static row => row.Line.ToString(CultureInfo.InvariantCulture)),
        (nameof(Event.Page), static row => row.Page?.ToString(CultureInfo.InvariantCulture)),
        (nameof(Event.Corrections), static row => new ValueList<string>(row.Corrections.Select(CorrectionText.InWords)).ToString()),
    ];
}
