namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>
/// A mission's lifecycle as segments of a strip. Solid where it is certain, whatever the unknown days are; hatched where it only may have been:
/// between the first and the last day it can have begun, or ended, and after the last that is told of a mission whose end is not stated.
/// </summary>
internal static class LifecycleLayout
{
    private const double LabelSize = 10;
    private const double LabelInset = 5;

    /// <summary>A phase with fewer pixels is too brief to be seen.</summary>
    private const double LeastPhase = 3;

    private static readonly string[] PreparatoryPhases = ["Requested", "Decided", "Planned", "Approved"];

    /// <summary>Whether a phase comes before a mission is there.</summary>
    public static bool IsPreparatory(MissionPhase phase) => PreparatoryPhases.Contains(phase.Phase);

    /// <summary>The segments from left to right.</summary>
    public static IReadOnlyList<LifecycleSegment> Of(Mission mission, TimeScale scale, double baseline)
    {
        var phases = mission.Lifecycle
            .Select(phase => (Phase: phase, Place: PlacedExtent.Of(TimeExtent.Of(phase.Date), scale)))
            .OrderBy(static pair => pair.Place.Left)
            .ToList();
        var begun = mission.StartDate is null ? null : PlacedExtent.Of(TimeExtent.Of(mission.StartDate), scale);
        var segments = new List<LifecycleSegment>();
        Prepare(segments, [.. phases.Where(static pair => IsPreparatory(pair.Phase))], begun);
        if (begun is not null)
        {
            Run(segments, mission, begun, phases, scale);
        }

        return [.. segments.Where(static segment => segment.Right > segment.Left).Select(segment => Labelled(segment, baseline))];
    }

    /// <summary>The segments as they are drawn: those one after another that are too brief to be seen, as one.</summary>
    public static IReadOnlyList<LifecycleSegment> Drawn(IReadOnlyList<LifecycleSegment> segments)
    {
        var drawn = new List<LifecycleSegment>();
        var isBrief = false;
        foreach (var segment in segments)
        {
            var isBriefToo = segment.Right - segment.Left < LeastPhase;
            if (isBrief && isBriefToo && drawn[^1].Stage == segment.Stage && drawn[^1].IsCertain == segment.IsCertain)
            {
                drawn[^1] = drawn[^1] with { Right = segment.Right };
                continue;
            }

            drawn.Add(segment);
            isBrief = isBriefToo;
        }

        return drawn;
    }

    private static void Prepare(List<LifecycleSegment> segments, List<(MissionPhase Phase, PlacedExtent Place)> phases, PlacedExtent? begun)
    {
        var edge = begun?.Left ?? double.PositiveInfinity;
        phases = [.. phases.Where(pair => pair.Place.Left < edge)];
        if (phases.Count == 0)
        {
            return;
        }

        var first = phases[0];
        var until = begun is null ? phases.Max(static pair => pair.Place.Right) : edge;
        var certain = Math.Min(first.Place.IsDay ? first.Place.Left : first.Place.Right, until);
        segments.Add(new LifecycleSegment(first.Place.Left, certain, MissionStage.Prepared, false, first.Phase.Phase, null));
        segments.Add(new LifecycleSegment(certain, until, MissionStage.Prepared, true, first.Phase.Phase, null));
    }

    private static void Run(
        List<LifecycleSegment> segments,
        Mission mission,
        PlacedExtent begun,
        List<(MissionPhase Phase, PlacedExtent Place)> phases,
        TimeScale scale)
    {
        var ended = mission.EndDate is null ? null : PlacedExtent.Of(TimeExtent.Of(mission.EndDate), scale);
        var isEndInferred = ended is not null && phases.Exists(static pair => pair.Phase is { Phase: "Ended", Basis: Basis.Inferred });
        var told = phases
            .Where(static pair => pair.Phase is { Phase: not "Ended", Basis: Basis.Stated })
            .Select(static pair => pair.Place.Left)
            .DefaultIfEmpty(begun.Left)
            .Max();
        var certainFrom = begun.Certain?.Left ?? begun.Right;
        var certainTo = Math.Max(certainFrom, ended is null || isEndInferred ? told : ended.Certain?.Right ?? ended.Left);
        var possibleTo = Math.Max(certainTo, ended?.Right ?? scale.Right);

        segments.Add(new LifecycleSegment(begun.Left, certainFrom, MissionStage.Running, false, "Established", null));
        var (left, name) = (certainFrom, "Established");
        foreach (var (phase, place) in phases)
        {
            if (IsPreparatory(phase) || phase.Phase is "Ended" or "Established" || place.Right <= left || place.Right >= certainTo)
            {
                continue;
            }

            segments.Add(new LifecycleSegment(left, place.Right, MissionStage.Running, true, name, null));
            (left, name) = (place.Right, phase.Phase);
        }

        segments.Add(new LifecycleSegment(left, certainTo, MissionStage.Running, true, name, null));
        segments.Add(new LifecycleSegment(
            certainTo,
            possibleTo,
            MissionStage.Running,
            false,
            ended is null ? "No end is stated" : isEndInferred ? "End inferred" : "Ended",
            null));
    }

    private static LifecycleSegment Labelled(LifecycleSegment segment, double baseline)
    {
        var width = TextMetrics.Width(segment.Phase, LabelSize);
        return segment.Stage == MissionStage.Running && segment.Phase != "Ended" && width + (2 * LabelInset) <= segment.Right - segment.Left
            ? segment with { Label = new PlacedText(segment.Left + LabelInset, baseline, segment.Phase, width, LabelSize) }
            : segment;
    }
}
