using System.Globalization;
using NatoIraq.Reports.Citations;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Html;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Svg;

namespace NatoIraq.Reports.Report;

/// <summary>Events, missions and sources → what a template prints.</summary>
internal static class ReportModelBuilder
{
    /// <summary>The model of a report.</summary>
    public static ReportModel Build(ReportContent content)
    {
        var timeline = content.Timeline;
        var events = timeline.Events.Order().ToList();
        var ids = events
            .SelectMany(static @event => @event.SubEvents.Select(static sub => sub.Id).Prepend(@event.Id))
            .ToHashSet(StringComparer.Ordinal);
        var style = TimelineStyle.ForReport(TimelineTheme.Auto);
        var sources = timeline.Sources
            .DistinctBy(static source => source.Title, StringComparer.Ordinal)
            .ToDictionary(static source => source.Title, StringComparer.Ordinal);
        var (period, years, periodOf) = ReportCounts.ByTime(events);
        return new ReportModel(new ReportFigures(timeline, ids))
        {
            Title = Shown(timeline.Title),
            Style = style,
            Policy = ContentPolicy.For(style, script: null),
            Missions = [.. timeline.Missions.Order().Select(mission => MissionOf(mission, ids))],
            Chains =
            [
                .. timeline.Chains
                    .Where(chain => chain.Steps.Any(step => ids.Contains(step.Event)))
                    .Select(chain => ChainOf(chain, ids)),
            ],
            Period = period,
            Years = years,
            Kinds = ReportCounts.Of(events.Select(static @event => @event.Kind)),
            Actors = ReportCounts.Of(events.SelectMany(static @event => @event.Actors)),
            Gaps = ReportGaps.Of(timeline, ids),
            Quantities = [.. events.SelectMany(static @event => @event.Quantities.Select(quantity => QuantityOf(quantity, @event.Id)))],
            Events = [.. events.Select(@event => EventOf(
                @event, @event.Start is { } start ? periodOf(start.Year) : "", sources.GetValueOrDefault(@event.Source)))],
            Sources = SourcesOf(events, sources),
            Selection = SelectionOf(events.Count, content.Origin.StoredEvents),
            Made = content.Origin.Made.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
            Version = content.Origin.Version,
            Command = Shown(content.Origin.Command),
        };
    }

    private static string Shown(string? text) => DisplayText.Of(text ?? "");

    private static ReportMission MissionOf(Mission mission, HashSet<string> ids) => new(
        Shown(mission.Name),
        Shown(mission.Acronym),
        mission.Type,
        mission.StatusText,
        mission.StatusBasis ?? "",
        mission.StartDate ?? "",
        BasisOf(mission, static phase => phase is not "Ended" and not "Renamed", mission.StartDate),
        mission.EndDate ?? "",
        BasisOf(mission, static phase => phase is "Ended" or "Renamed", mission.EndDate),
        mission.LastTold ?? "",
        [.. mission.Lifecycle.Select(phase => new ReportPhase(
            phase.Phase, Told(phase.Date, phase.InConflict), phase.Event, phase.Basis, InWords(phase.Rule), ids.Contains(phase.Event)))]);

    /// <summary>How a date of a mission is known: as the phase is that gives it.</summary>
    /// <summary>A date, and whether the sources disagree about it and no user has decided.</summary>
    private static string Told(string date, bool inConflict) => inConflict ? date + " (in conflict)" : date;

    private static string BasisOf(Mission mission, Func<string, bool> isMeant, string? date) => date is null
        ? ""
        : mission.Lifecycle.FirstOrDefault(phase => phase.Date == date && isMeant(phase.Phase))?.Basis ?? Basis.Inferred;

    private static ReportChain ChainOf(DecisionChain chain, HashSet<string> ids) => new(
        Shown(chain.Mission),
        LagText.Way(chain),
        Number(chain.Steps[^1].ElapsedMin),
        Number(chain.Steps[^1].ElapsedMax),
        [
            .. chain.Steps.Select((step, index) => new ReportStep(
                step.Step,
                Told(step.Date, step.InConflict),
                Shown(step.Title),
                step.Event,
                step.Basis,
                InWords(step.Rule),
                index == 0 ? "" : LagText.Of(step.LagMin, step.LagMax),
                index == 0 ? "" : LagText.Of(step.ElapsedMin, step.ElapsedMax),
                ids.Contains(step.Event))),
        ]);

    private static string Number(long? days) => days?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>The name of a rule as words: MissionLastNamed → "mission last named".</summary>
    private static string InWords(string? rule) =>
        string.Concat((rule ?? "").Select(static (letter, index) =>
            (char.IsUpper(letter) && index > 0 ? " " : "") + char.ToLowerInvariant(letter)));

    private static ReportQuantity QuantityOf(Quantity quantity, string id) => new(
        Shown(quantity.Text), quantity.Value.ToString("#,0.############", CultureInfo.InvariantCulture), Shown(quantity.Unit), id);

    private static string SelectionOf(int events, int? stored) => stored is not { } all
        ? Counted($"{events:N0} {Plural(events)} that are in no store")
        : all == events ? Counted($"all {all:N0} {Plural(all)} in the store")
        : Counted($"{events:N0} of the store's {all:N0} {Plural(all)}");

    private static string Counted(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Plural(int events) => events == 1 ? "event" : "events";

    private static ReportEvent EventOf(Event @event, string period, Source? source) => new(
        @event.Id,
        Shown(@event.DateText),
        Shown(EventTime.InPrint(@event)),
        period,
        @event.Kind,
        Shown(@event.Title),
        Shown(@event.Text),
        Shown(@event.Missions.ToString()),
        Shown(Citation.Of(@event, source).WritePlace()),
        CitedUri.PageOf(source?.Uri, @event.Page) ?? "",
        @event.Span.Length == 0 ? "" : FormattableString.Invariant($"{@event.Span.Start}–{@event.Span.End}"),
        [.. @event.SubEvents.Select(static sub => new ReportSubEvent(sub.Id, Shown(sub.DateText), sub.Date, Shown(sub.Title)))],
        [
            .. @event.Mentions.Select(static mention => new ReportMention(
                mention.Field,
                mention.Role ?? "",
                Shown(mention.Text),
                mention.Name == mention.Text ? "" : Shown(mention.Name),
                mention.Start,
                mention.Basis)),
        ],
        [.. @event.Corrections.Select(static correction => Shown(CorrectionText.WithAuthor(correction)))]);

    private static List<ReportSource> SourcesOf(List<Event> events, Dictionary<string, Source> known) =>
    [
        .. events
            .Select(static @event => @event.Source)
            .Distinct(StringComparer.Ordinal)
            .Select(title => known.GetValueOrDefault(title) is { } source
            ? new ReportSource(Shown(title), Shown(source.Uri), Shown(source.FileName), source.FileSha256)
            : new ReportSource(Shown(title), "", "", "")),
    ];
}
