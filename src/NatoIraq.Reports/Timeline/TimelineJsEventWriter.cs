using System.Text;
using System.Text.Json;
using NatoIraq.Reports.Json;

namespace NatoIraq.Reports.Timeline;

/// <summary>
/// Writes events for TimelineJS 3 (Knight Lab, "JSON data format"): a slide an event. TimelineJS puts texts into its page as HTML, so that
/// each is escaped here. A date says no more than is known: where the day is not, it has only a year or a year and month, and shows the
/// source's own words.
/// </summary>
internal sealed class TimelineJsEventWriter(Stream stream) : JsonDocumentWriter(stream, ReadableJsonEncoder.ForPages)
{
    private const int December = 12;
    private const int LastOfDecember = 31;

    protected override void WriteStart(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("events");
    }

    protected override void WriteEvent(Utf8JsonWriter json, Event @event)
    {
        var days = EventDays.Of(@event);
        if ((days.EarliestStart ?? days.LatestEnd) is null)
        {
            // Each slide needs a date.
            LeftOut++;
            return;
        }

        json.WriteStartObject();
        WriteDates(json, days, EventTime.Of(@event));
        if (!days.HasKnownStart || !days.HasKnownEnd)
        {
            json.WriteString("display_date", Html(@event.DateText));
        }
        else if (@event.TimeZone is not null)
        {
            // TimelineJS knows no zones.
            json.WriteString("display_date", Html(EventTime.InPrint(@event)));
        }

        json.WriteStartObject("text");
        json.WriteString("headline", Html(@event.Title));
        json.WriteString("text", FormattableString.Invariant(
            $"<p>{Html(@event.Text)}</p><p><small>{Html(@event.Source)}, line {@event.Line}</small></p>"));
        json.WriteEndObject();
        json.WriteString("group", Html(@event.Kind));
        json.WriteBoolean("autolink", false);
        if (@event.Id.Length > 0)
        {
            json.WriteString("unique_id", Html(@event.Id));
        }

        json.WriteEndObject();
    }

    protected override void WriteEnd(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDates(Utf8JsonWriter json, EventDays days, EventTime? time)
    {
        if (time is { } moment)
        {
            var local = moment.Local;
            WriteDate(json, "start_date", (local.Year, local.Month, local.Day), (local.Hour, local.Minute, moment.HasSeconds ? local.Second : null));
            return;
        }

        // Where it has no beginning, or no end, TimelineJS can only be given the side there is; display_date says the rest.
        var first = days.EarliestStart is { } start
            ? PartsOf(start, days.HasKnownStart, days)
            : PartsOf(days.LatestEnd!.Value, days.HasKnownEnd, days);
        var last = days.LatestEnd is { } end ? PartsOf(end, days.HasKnownEnd, days) : first;
        WriteDate(json, "start_date", first);
        if (last != first)
        {
            WriteDate(json, "end_date", last);
        }
    }

    /// <summary>As much of a day as is known: the day; or the month; or, where whole years are all there is, the year.</summary>
    private static (int Year, int? Month, int? Day) PartsOf(DateTime day, bool isKnown, EventDays days)
    {
        var isWholeYears = days.EarliestStart is null or { Month: 1, Day: 1 }
            && days.LatestEnd is null or { Month: December, Day: LastOfDecember };
        return isKnown ? (day.Year, day.Month, day.Day) : isWholeYears ? (day.Year, null, null) : (day.Year, day.Month, null);
    }

    private static void WriteDate(Utf8JsonWriter json, string property, (int Year, int? Month, int? Day) date, (int Hour, int Minute, int? Second)? time = null)
    {
        json.WriteStartObject(property);
        json.WriteNumber("year", date.Year);
        if (date.Month is { } month)
        {
            json.WriteNumber("month", month);
        }

        if (date.Day is { } day)
        {
            json.WriteNumber("day", day);
        }

        if (time is { } clock)
        {
            json.WriteNumber("hour", clock.Hour);
            json.WriteNumber("minute", clock.Minute);
            if (clock.Second is { } second)
            {
                json.WriteNumber("second", second);
            }
        }

        json.WriteEndObject();
    }

    /// <summary>The text as HTML that shows it and does nothing else.</summary>
    private static string Html(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(character),
            };
        }

        return html.ToString();
    }
}
