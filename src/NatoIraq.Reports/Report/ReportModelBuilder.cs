using System.Globalization;
using System.Text;
using System.Xml;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Html;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Svg;
using NatoIraq.Reports.Timeline.Terminal;

namespace NatoIraq.Reports.Report;

/// <summary>Events, missions and sources → what a template prints.</summary>
internal static class ReportModelBuilder
{
    private const int PictureWidth = 1120;
    private const int DrawingWidth = 100;

    /// <summary>The model of a report.</summary>
    public static ReportModel Build(ReportContent content)
    {
        var timeline = content.Timeline;
        var events = timeline.Events.Order().ToList();
        var ids = events.Select(static @event => @event.Id).ToHashSet(StringComparer.Ordinal);
        var picture = TimelineLayout.Arrange(timeline, new TimelineOptions { Width = PictureWidth });
        var style = TimelineStyle.ForPicture(TimelineTheme.Auto) + Asset.Text("Report.Templates.report.css");
        return new ReportModel
        {
            Title = Shown(timeline.Title),
            Summary = picture.Summary.Text,
            Picture = Svg(picture),
            // A fence of backticks is what ends a drawing in Markdown.
            Drawing = string.Join('\n', TerminalTimeline.Lines(timeline, DrawingWidth, TerminalGlyphs.Unicode, colour: false)).Replace('`', '\''),
            Style = style,
            Policy = ContentPolicy.For(style, script: null),
            Missions = [.. timeline.Missions.Order().Select(mission => MissionOf(mission, ids))],
            Years = YearsOf(events),
            Kinds = Counted(events.Select(static @event => @event.Kind)),
            Actors = Counted(events.SelectMany(static @event => @event.Actors)),
            Gaps = ReportGaps.Between(events),
            Quantities =
            [
                .. events.SelectMany(static @event => @event.Quantities.Select(quantity =>
                    new ReportQuantity(Shown(quantity.Text), quantity.Value, Shown(quantity.Unit), @event.Id))),
            ],
            Events = [.. events.Select(EventOf)],
            Sources = SourcesOf(events, content.Sources),
            Version = content.Version,
            Command = Shown(content.Command),
        };
    }

    private static string Shown(string? text) => DisplayText.Of(text ?? "");

    private static string Svg(TimelinePicture picture)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            SvgTimelineWriter.WriteElement(picture, xml, style: null);
        }

        return text.ToString();
    }

    private static ReportMission MissionOf(Mission mission, HashSet<string> ids) => new(
        Shown(mission.Name),
        Shown(mission.Acronym),
        mission.Type,
        mission.Status,
        mission.StartDate ?? "",
        mission.EndDate ?? "",
        [.. mission.Lifecycle.Select(phase => new ReportPhase(
            phase.Phase, phase.Date, phase.Event, phase.Basis, phase.Rule ?? "", ids.Contains(phase.Event)))],
        ChainOf(ArcLayout.Chain(mission)));

    private static List<ReportStep> ChainOf(IReadOnlyList<MissionPhase> chain) =>
    [
        .. chain.Select((phase, index) => new ReportStep(
            phase.Phase,
            phase.Date,
            phase.Event,
            phase.Basis,
            index == 0 ? "" : ArcLayout.Lag(TimeExtent.Of(chain[index - 1].Date), TimeExtent.Of(phase.Date)))),
    ];

    private static List<ReportCount> Counted(IEnumerable<string> names) =>
    [
        .. names
            .CountBy(static name => name, StringComparer.Ordinal)
            .OrderByDescending(static pair => pair.Value)
            .ThenBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(static pair => new ReportCount(Shown(pair.Key), pair.Value)),
    ];

    private static List<ReportCount> YearsOf(List<Event> events)
    {
        var counts = events.Where(static @event => @event.Start is not null).CountBy(static @event => @event.Start!.Value.Year).ToDictionary();
        return counts.Count == 0
            ? []
            : [.. Enumerable.Range(counts.Keys.Min(), counts.Keys.Max() - counts.Keys.Min() + 1)
                .Select(year => new ReportCount(year.ToString(CultureInfo.InvariantCulture), counts.GetValueOrDefault(year)))];
    }

    private static ReportEvent EventOf(Event @event) => new(
        @event.Id,
        Shown(@event.DateText),
        @event.Date,
        @event.Kind,
        Shown(@event.Title),
        Shown(@event.Text),
        Shown(@event.Missions.ToString()),
        CitationOf(@event),
        [
            .. @event.Mentions.Select(static mention => new ReportMention(
                mention.Field, mention.Role ?? "", Shown(mention.Text), Shown(mention.Name), mention.Start, mention.Basis)),
        ]);

    private static string CitationOf(Event @event)
    {
        var characters = @event.Span.Length == 0 ? "" : $", characters {@event.Span.Start}–{@event.Span.End}";
        return string.Create(CultureInfo.InvariantCulture, $"“{Shown(@event.Source)},” line {@event.Line}{characters}");
    }

    private static List<ReportSource> SourcesOf(List<Event> events, IReadOnlyList<Source> sources)
    {
        var known = sources.ToLookup(static source => source.Title, StringComparer.Ordinal);
        return
        [
            .. events.Select(static @event => @event.Source).Distinct(StringComparer.Ordinal).Select(title =>
                new ReportSource(Shown(title), Shown(known[title].FirstOrDefault()?.Uri), known[title].FirstOrDefault()?.TextSha256 ?? "")),
        ];
    }
}
