using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NatoIraq.Reports.Geography;

namespace NatoIraq.Reports.Calendar;

/// <summary>
/// Writes events as an iCalendar object (RFC 5545): at their time where day and time are known, else all-day events that leave the time free.
/// What has no day to stand on is a journal entry without a date, which calendars keep and show nowhere.
/// </summary>
internal sealed class CalendarEventWriter : BufferedEventWriter
{
    private const string Product = "-//NatoIraq//NatoIraq//EN";
    private const string DayFormat = "yyyyMMdd";
    private const string TimeFormat = "yyyyMMdd'T'HHmmss";

    /// <summary>How much of the hash makes identifiers of different sources differ.</summary>
    private const int HashLength = 8;

    private readonly string written;
    private bool begun;

    public CalendarEventWriter(Stream stream, DateTimeOffset written)
        : base(stream) => this.written = written.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    protected override void WriteEvent(Event @event)
    {
        Begin();
        var placement = CalendarPlacement.Of(@event);
        var component = placement.First is null ? "VJOURNAL" : "VEVENT";
        Line("BEGIN", component);
        Line("UID", ContentLine.Escape(Identifier(@event, @event.Id)));
        Line("DTSTAMP", written);
        if (placement is { First: { } first, Last: { } last })
        {
            WriteTime(@event, first, last);
            WriteLocation(@event);
            Line("STATUS", placement.IsCertain ? "CONFIRMED" : "TENTATIVE");
            Line("TRANSP", "TRANSPARENT");
        }

        Line("SUMMARY", ContentLine.Escape(placement.Caution + @event.Title));
        Line("DESCRIPTION", ContentLine.Escape(Description(@event, placement)));
        Line("CATEGORIES", string.Join(',', @event.Missions.Prepend(@event.Kind).Select(ContentLine.Escape)));
        if (@event.Parent is { } parent)
        {
            Line("RELATED-TO", ContentLine.Escape(Identifier(@event, parent)));
        }

        Line("END", component);
    }

    protected override void WriteEnd()
    {
        Begin();
        Line("END", "VCALENDAR");
    }

    /// <summary>
    /// In UTC where the zone is known; where it does not, a time that is the same on every clock (RFC 5545, 3.3.5). A time without an end takes
    /// up none (3.6.1).
    /// </summary>
    private void WriteTime(Event @event, DateTime first, DateTime last)
    {
        if (EventTime.Of(@event) is { } time)
        {
            var format = time.Utc is null ? TimeFormat : TimeFormat + "'Z'";
            Line("DTSTART", (time.Utc ?? time.Local).ToString(format, CultureInfo.InvariantCulture));
            return;
        }

        Line("DTSTART;VALUE=DATE", first.ToString(DayFormat, CultureInfo.InvariantCulture));
        Line("DTEND;VALUE=DATE", last.AddDays(1).ToString(DayFormat, CultureInfo.InvariantCulture));
    }

    private void WriteLocation(Event @event)
    {
        var venues = EventPoints.Venues(@event);
        if (venues.Count > 0)
        {
            Line("LOCATION", ContentLine.Escape(string.Join("; ", venues)));
        }

        if (EventPoints.Of(@event) is [var (_, point)])
        {
            Line("GEO", string.Create(CultureInfo.InvariantCulture, $"{point.Latitude};{point.Longitude}"));
        }
    }

    private static string Description(Event @event, CalendarPlacement placement)
    {
        var description = new StringBuilder(@event.Text)
            .Append("\n\nDate: ").Append(@event.DateText).Append(" (EDTF ").Append(EventTime.InPrint(@event)).Append(')');
        if (placement.Explanation is { } explanation)
        {
            description.Append('\n').Append(explanation);
        }

        return description
            .Append("\nSource: ").Append(@event.Source).Append(CultureInfo.InvariantCulture, $", line {@event.Line}")
            .Append(@event.Id.Length > 0 ? $"\nId: {@event.Id}" : "")
            .ToString();
    }

    /// <summary>
    /// The same for the same event in every file, so that a calendar that takes in a newer file changes what it has: the event's id, and a
    /// hash that keeps apart the events of different sources. An event without an id is known by its place.
    /// </summary>
    private static string Identifier(Event @event, string id)
    {
        var local = id.Length > 0 ? id : FormattableString.Invariant($"{@event.Date}-{@event.Line}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{@event.Source}\n{local}"));
        return $"{local}-{Convert.ToHexStringLower(hash, 0, HashLength)}@natoiraq";
    }

    private void Begin()
    {
        if (begun)
        {
            return;
        }

        begun = true;
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", Product);
        Line("CALSCALE", "GREGORIAN");
    }

    private void Line(string name, string value) => ContentLine.Write(Buffer, name, value);
}
