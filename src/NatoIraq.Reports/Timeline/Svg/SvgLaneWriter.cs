using System.Globalization;
using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>Lanes → SVG.</summary>
/// <param name="svg">Where to write.</param>
/// <param name="scale">Days to pixels.</param>
/// <param name="isAlone">Whether the picture is a file of its own, where an event's element has the event's id; in a page it links to that
/// id instead.</param>
internal sealed class SvgLaneWriter(SvgElements svg, TimeScale scale, bool isAlone)
{
    private const double PreparedHeight = 4;
    private const double ExtentHeight = 9;
    private const double TieHeight = 3;

    /// <summary>
    /// The narrowest that a possible time is drawn, so that it can be seen at all; it is never drawn narrower than it is.
    /// </summary>
    private const double LeastWidth = 3;

    /// <summary>Writes a lane.</summary>
    public void Write(Lane lane)
    {
        svg.Begin("g", "lane");
        svg.Attribute("role", "group");
        svg.Attribute("aria-label", DisplayText.Of(lane.Mission?.Name ?? lane.Heading.Text));
        svg.Line(scale.Left, lane.StripBottom, scale.Right, lane.StripBottom, "line s-grid");
        foreach (var segment in lane.Lifecycle)
        {
            Write(segment, lane);
        }

        foreach (var arc in lane.Arcs)
        {
            svg.Hanging(arc, arc.IsCertain ? "arc s-ink" : "arc dashed s-ink");
        }

        foreach (var cluster in lane.Clusters)
        {
            Write(cluster);
        }

        foreach (var flag in lane.Flags)
        {
            svg.Line(Pole(flag.Extent), flag.Y, Pole(flag.Extent), lane.StripTop, flag.Extent.IsDay ? "pole s-ink" : "pole dashed s-ink");
        }

        foreach (var echo in lane.Echoes)
        {
            svg.Begin("g", "echo");
            svg.Title(Told(echo.Event));
            Mark(echo.Extent, echo.Event, echo.Y);
            svg.End();
        }

        foreach (var flag in lane.Flags)
        {
            Write(flag, lane);
        }

        svg.Text(lane.Heading, "bold halo s-paper f-ink");
        if (lane.Note is { } note)
        {
            svg.Text(note, "halo s-paper f-muted");
        }

        foreach (var caption in lane.ArcCaptions)
        {
            svg.Text(caption, "halo s-paper f-muted");
        }

        svg.End();
    }

    private static double Pole(PlacedExtent extent) => extent.IsDay ? extent.Middle : extent.Left;

    private static string Told(Event @event) => DisplayText.Of($"{EventTime.InWords(@event)}: {@event.Title} ({@event.Kind})");

    private void Write(LifecycleSegment segment, Lane lane)
    {
        var isRunning = segment.Stage == MissionStage.Running;
        var box = new Box(segment.Left, isRunning ? lane.StripTop : lane.StripBottom - PreparedHeight, segment.Right, lane.StripBottom);
        var colour = isRunning ? "running" : "prepared";
        svg.Rectangle(box, segment.IsCertain ? "f-" + colour : "", segment.IsCertain ? null : colour);
        if (isRunning && segment.IsCertain)
        {
            svg.Line(segment.Right, lane.StripTop, segment.Right, lane.StripBottom, "line s-paper");
        }

        if (segment.Label is { } label)
        {
            svg.Text(label, segment.IsCertain ? "f-ink" : "halo s-paper f-muted");
        }
    }

    private void Write(Cluster cluster)
    {
        svg.Begin("g", "cluster");
        var uncertain = cluster.Uncertain == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"; of {cluster.Uncertain:N0} the time may lie outside this column");
        svg.Title(string.Create(
            CultureInfo.InvariantCulture,
            $"{cluster.Events.Count:N0} events, from {cluster.Events[0].Date} to {cluster.Events[^1].Date}{uncertain}"));
        var column = cluster.Column;
        var bottom = column.Bottom;
        foreach (var (family, count) in cluster.Families)
        {
            var top = bottom - ((column.Bottom - column.Top) * count / cluster.Events.Count);
            svg.Rectangle(column with { Top = top, Bottom = bottom }, "f-" + family.Key);
            bottom = top;
        }

        if (cluster.Uncertain > 0)
        {
            svg.Rectangle(new Box(cluster.Extent.Left, column.Bottom, cluster.Extent.Right, column.Bottom + TieHeight), "", "muted");
        }

        svg.Text(cluster.Count, "f-ink");
        svg.End();
    }

    private void Write(Flag flag, Lane lane)
    {
        svg.Begin(isAlone ? "g" : "a", "event");
        svg.Attribute(isAlone ? "id" : "href", isAlone ? flag.Event.Id : "#" + flag.Event.Id);
        svg.Title(Told(flag.Event));
        if (!flag.Extent.IsDay)
        {
            Extent(flag.Extent, KindFamily.Of(flag.Event.Kind), lane.StripTop - (TieHeight / 2), TieHeight);
        }

        Mark(flag.Extent, flag.Event, flag.Y);
        svg.Text(flag.Date, "halo s-paper f-muted");
        if (flag.Title is { } title)
        {
            svg.Space();
            svg.Text(title, "halo s-paper f-ink");
        }

        svg.End();
    }

    private void Mark(PlacedExtent extent, Event @event, double y)
    {
        var family = KindFamily.Of(@event.Kind);
        if (extent.IsDay)
        {
            svg.Symbol(family, extent.Middle, y);
        }
        else
        {
            Extent(extent, family, y, ExtentHeight);
        }
    }

    private void Extent(PlacedExtent extent, KindFamily family, double middle, double height)
    {
        var (top, bottom) = (middle - (height / 2), middle + (height / 2));
        var possible = new Box(extent.Left, top, Math.Max(extent.Right, extent.Left + LeastWidth), bottom);
        svg.Rectangle(possible, "f-paper");
        svg.Rectangle(possible, $"possible s-{family.Key}", family.Key);
        if (extent.Certain is { } certain)
        {
            svg.Rectangle(new Box(certain.Left, top, certain.Right, bottom), "f-" + family.Key);
        }
    }
}
