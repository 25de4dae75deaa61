using System.Globalization;

namespace NatoIraq.Reports.Timeline.Html;

/// <summary>
/// The events as tables, one a year: the page for who does not see the picture, prints it, or runs no scripts, and the script's source of
/// words.
/// </summary>
/// <param name="html">Where to write.</param>
/// <param name="isBuiltByScript">
/// Whether the page has a script that builds the tables when there is time. They are in <c>noscript</c> elements then, which a browser that runs
/// scripts reads as text (HTML Standard, 4.12.2): the rows of thousands of events would take longer to open than everything above them.
/// </param>
internal sealed class EventTable(HtmlElements html, bool isBuiltByScript = false)
{
    private static readonly string[] Columns = ["Date", "Kind", "Source text", "Missions", "Who", "Position in the source"];

    /// <summary>Writes the events, which are in chronological order.</summary>
    public void Write(IEnumerable<Event> events)
    {
        foreach (var year in events.GroupBy(YearOf))
        {
            html.Begin("section", "class", "year");
            html.Element("h3", year.Key);
            if (isBuiltByScript)
            {
                html.Begin("noscript");
            }

            html.Begin("table");
            html.Begin("thead");
            html.Begin("tr");
            foreach (var column in Columns)
            {
                html.Element("th", column, "scope", "col");
            }

            html.End();
            html.End();
            html.Begin("tbody");
            foreach (var @event in year)
            {
                Write(@event);
            }

            html.End();
            html.End();
            if (isBuiltByScript)
            {
                html.End();
            }

            html.End();
        }
    }

    private static string YearOf(Event @event) =>
        (@event.Start ?? @event.End)?.Year.ToString(CultureInfo.InvariantCulture) ?? "Without a year";

    private void Write(Event @event)
    {
        html.Begin("tr", "id", @event.Id);
        html.Begin("th", "scope", "row");
        html.Element("a", @event.DateText, "href", "#" + @event.Id);
        if (EventTime.InPrint(@event) is var date && @event.DateText != date)
        {
            html.Element("small", date);
        }

        html.End();
        html.Element("td", @event.Kind);
        html.Begin("td");
        html.Element("p", @event.Text);
        if (@event.SubEvents.Count > 0)
        {
            html.Begin("ul");
            foreach (var sub in @event.SubEvents)
            {
                html.Element("li", $"{sub.DateText} ({sub.Date}): {sub.Title}", "id", sub.Id);
            }

            html.End();
        }

        html.End();
        html.Element("td", @event.Missions.ToString());
        html.Element("td", @event.Actors.ToString());
        html.Element("td", PlaceOf(@event));
        html.End();
    }

    /// <summary>Where in the source: "NATO and Iraq, line 12, characters 340–512".</summary>
    private static string PlaceOf(Event @event)
    {
        var source = @event.Source.Length == 0 ? "" : @event.Source + ", ";
        var characters = @event.Span.Length == 0 ? "" : $", characters {@event.Span.Start}–{@event.Span.End}";
        return string.Create(CultureInfo.InvariantCulture, $"{source}line {@event.Line}{characters}");
    }
}
