using System.Globalization;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Map;

/// <summary>
/// Events → a map: a circle at each place where the source says that something happened, as large as there are events; a state hatched where it
/// says no more than the state. A state is never a point.
/// </summary>
public static class MapChartLayout
{
    private const double Shape = 0.62;
    private const double NarrowShape = 1.0;
    private const double LeastRadius = 4;
    private const double MostRadius = 20;
    private const double Gap = 20;
    private static readonly string[] Columns = ["Where", "Events", "First", "Last", "Shown as"];

    /// <summary>Arranges a map.</summary>
    /// <param name="content">Whose events it shows.</param>
    /// <param name="width">How wide it is, in pixels.</param>
    public static Chart Arrange(TimelineContent content, double width)
    {
        ArgumentNullException.ThrowIfNull(content);
        var places = new EventPlaces(content.Events.Order());
        var table = new ChartTable(Columns, [.. places.Points.Select(static place => RowOf(place.Name, place.Events, "circle")), .. places.States.Select(
            static state => RowOf(state.Name, state.Events, state.Outline is null ? "not shown: no outline" : "hatched area"))]);
        var shown = places.Points.Select(static place => (place.Point.Longitude, place.Point.Latitude))
            .Concat(places.States.SelectMany(static state => state.Outline?.MainRing ?? []))
            .ToList();
        var head = new ChartHead(content.Title, Reading(places), width);
        if (shown.Count == 0)
        {
            return head.Chart(0, [], table);
        }

        var edge = width - ChartMetrics.Margin;
        var legend = Legend(head, places);
        var top = legend.Bottom + Gap;
        var frame = new Box(ChartMetrics.Margin, top, edge, top + ((edge - ChartMetrics.Margin) * (width < PictureMetrics.ListWidth ? NarrowShape : Shape)));
        return head.Chart(
            frame.Bottom + ChartMetrics.Foot,
            [.. legend.Items, .. Land(new MapProjection(shown, frame), places), .. Places(new MapProjection(shown, frame), places), Border(frame)],
            table);
    }

    private static IEnumerable<ChartItem> Land(MapProjection projection, EventPlaces places)
    {
        yield return new ChartBox(projection.Frame, "f-sea");
        var hatched = places.States.Where(static state => state.Outline is not null).ToDictionary(static state => state.Outline!);
        foreach (var outline in LandOutline.All)
        {
            var rings = outline.Rings.Select(ring => projection.InFrame(ring)).Where(static ring => ring.Count > 2).ToList();
            if (rings.Count == 0)
            {
                continue;
            }

            yield return new ChartOutline(rings, "possible f-paper s-border");
            if (hatched.TryGetValue(outline, out var state))
            {
                yield return new ChartGroup(Told(outline.Name, state.Events), null, [new ChartOutline(rings, "possible s-decided", "decided")], state.Name);
            }
        }
    }

    private static IEnumerable<ChartItem> Places(MapProjection projection, EventPlaces places)
    {
        var most = places.Points.Select(static place => place.Events.Count).Append(1).Max();
        var perRoot = Math.Min(LeastRadius, MostRadius / Math.Sqrt(most));
        var circles = places.Points.Select(place => (Place: place, At: projection.Of((place.Point.Longitude, place.Point.Latitude)), Radius: perRoot * Math.Sqrt(place.Events.Count))).ToList();
        var labels = new MapLabels(projection.Frame);
        foreach (var (_, at, radius) in circles)
        {
            labels.KeepOff(at.X, at.Y, radius);
        }

        var names = circles.Select(circle => labels.Beside(Words(circle.Place.Name, circle.Place.Events), circle.At.X, circle.At.Y, circle.Radius)).ToList();
        foreach (var state in places.States.Where(static state => state.Outline is not null))
        {
            var ring = projection.InFrame(state.Outline!.MainRing);
            if (ring.Count > 2 && labels.Within(Words(state.Name, state.Events),
                (ring.Min(static point => point.X) + ring.Max(static point => point.X)) / 2, (ring.Min(static point => point.Y) + ring.Max(static point => point.Y)) / 2) is { } text)
            {
                yield return new ChartBox(new Box(text.Box.Left - 3, text.Box.Top - 1, text.Box.Right + 3, text.Box.Bottom + 1), "f-paper");
                yield return new ChartText(text, "f-decided bold");
            }
        }

        var hatched = places.States.SelectMany(static state => state.Outline?.Rings ?? []).Select(ring => projection.InFrame(ring)).Where(static ring => ring.Count > 2).ToList();
        foreach (var (circle, name) in circles.Zip(names))
        {
            // On hatching words need paper of their own.
            if (name.OfType<ChartText>().FirstOrDefault()?.Text.Box is { } ground && hatched.Exists(ring => Ring.Touches(ring, ground)))
            {
                yield return new ChartBox(ground, "f-paper");
            }

            var only = circle.Place.Events.Count == 1 ? circle.Place.Events[0].Id : null;
            yield return new ChartGroup(Told(circle.Place.Name, circle.Place.Events), only, [new ChartCircle(circle.At.X, circle.At.Y, circle.Radius, "mark f-ended s-paper"), .. name], circle.Place.Name);
        }
    }

    private static ChartOutline Border(Box frame) => new ChartOutline([[(frame.Left, frame.Top), (frame.Right, frame.Top), (frame.Right, frame.Bottom), (frame.Left, frame.Bottom)]], "line s-border");

    private static string Words(string name, List<Event> events) =>
        FormattableString.Invariant($"{TextMetrics.FitSomehow(DisplayText.Of(name), ChartMetrics.TextSize, 160)} {events.Count:N0}");

    private static string Told(string name, List<Event> events) => DisplayText.Of(
        $"{name}: {ChartMetrics.Counted(events.Count, "event")}, {events[0].Date}{(events.Count == 1 ? "" : " to " + events[^1].Date)}");

    private static string Reading(EventPlaces places)
    {
        var none = places.All - places.Located - places.InStates;
        return FormattableString.Invariant(
            $"Where the source says that it happened: {ChartMetrics.Counted(places.Located, "event")} at a place, {places.InStates:N0} in a state and no more, {none:N0} without a place.");
    }

    private static ChartLegend Legend(ChartHead head, EventPlaces places)
    {
        var legend = new ChartLegend(head);
        if (places.Points.Count > 0)
        {
            legend.AddMark(MarkShape.Circle, "ended", "A place, with its number of events");
        }

        if (places.States.Any(static state => state.Outline is not null))
        {
            legend.AddBar("possible s-decided", "decided", "A state: somewhere in it");
        }

        return legend;
    }

    private static IReadOnlyList<string> RowOf(string name, List<Event> events, string shown) =>
        [DisplayText.Of(name), events.Count.ToString("N0", CultureInfo.InvariantCulture), events[0].Date, events[^1].Date, shown];
}
