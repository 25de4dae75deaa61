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

    private readonly SvgExtentWriter extents = new(svg);

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

        foreach (var bracket in lane.Brackets)
        {
            svg.Hanging(bracket, bracket.IsCertain ? "bracket s-ink" : "bracket dashed s-ink");
        }

        foreach (var cluster in lane.Clusters)
        {
            Write(cluster);
        }

        foreach (var flag in lane.Flags.Where(static flag => flag.ListX is null))
        {
            svg.Line(Pole(flag.Extent), flag.Y, Pole(flag.Extent), lane.StripTop, flag.Extent.IsDay ? "pole s-ink" : "pole dashed s-ink");
        }

        foreach (var echo in lane.Echoes)
        {
            svg.Begin("g", "echo");
            svg.Title(Told(echo.Event));
            extents.Write(echo.Extent, KindFamily.Of(echo.Event.Kind), echo.Y, SvgExtentWriter.Small);
            svg.End();
        }

        foreach (var flag in lane.Flags.Where(static flag => flag.ListX is not null))
        {
            extents.Write(flag.Extent, KindFamily.Of(flag.Event.Kind), (lane.StripTop + lane.StripBottom) / 2);
        }

        foreach (var flag in lane.Flags)
        {
            Write(flag);
        }

        svg.Text(lane.Heading, "bold f-ink");
        if (lane.Note is { } note)
        {
            svg.Text(note, "f-muted");
        }

        foreach (var caption in lane.BracketCaptions)
        {
            svg.Text(caption, "f-muted");
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
            if (!segment.IsCertain)
            {
                svg.Rectangle(label.Box with { Left = label.X - 2, Right = label.Box.Right + 2 }, "f-paper");
            }

            svg.Text(label, segment.IsCertain ? "f-onbar" : "f-muted");
        }
    }

    private void Write(Cluster cluster)
    {
        svg.Begin("g", "cluster");
        svg.Title(TextOf(cluster));
        var column = cluster.Column;
        var bottom = column.Bottom;
        foreach (var (family, count) in cluster.Families)
        {
            var top = bottom - ((column.Bottom - column.Top) * count / cluster.Events.Count);
            svg.Rectangle(column with { Top = top, Bottom = bottom }, "f-" + family.Key);
            bottom = top;
        }

        if (cluster.Possible.Count > 0)
        {
            svg.Rectangle(cluster.PossibleColumn, "possible s-muted", "muted");
        }

        if (cluster.Count is { } counted)
        {
            svg.Text(counted, "f-ink");
        }

        svg.End();
    }

    private static string TextOf(Cluster cluster)
    {
        var (first, last) = (Day.Format(DateOnly.FromDayNumber(cluster.FirstDay)), Day.Format(DateOnly.FromDayNumber(cluster.LastDay)));
        var possible = cluster.Possible.Count == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $", and {cluster.Possible.Count:N0} that may be of another time");
        var cut = cluster.IsCut ? "; the axis ends within" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{first}{(first == last ? "" : " to " + last)}: {cluster.Events.Count:N0} {(cluster.Events.Count == 1 ? "event" : "events")}{possible}{cut}");
    }

    private void Write(Flag flag)
    {
        var family = KindFamily.Of(flag.Event.Kind);
        svg.Begin(isAlone ? "g" : "a", "event");
        svg.Attribute(isAlone ? "id" : "href", isAlone ? flag.Event.Id : "#" + flag.Event.Id);
        svg.Title(Told(flag.Event));
        if (flag.ListX is { } x)
        {
            extents.WriteSample(flag.Extent, family, x, flag.Y);
        }
        else
        {
            extents.Write(flag.Extent, family, flag.Y);
        }

        svg.Text(flag.Date, "f-muted");
        foreach (var line in flag.MoreLines.Prepend(flag.Title).OfType<PlacedText>())
        {
            svg.Space();
            svg.Text(line, "f-ink");
        }

        svg.End();
    }
}
