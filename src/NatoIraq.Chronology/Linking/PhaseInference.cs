using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Linking;

/// <summary>
/// Beginnings and ends that nobody states but that follow: from taking another's place; from a stated duration, from a renaming, from a
/// successor's beginning.
/// </summary>
internal static class PhaseInference
{
    /// <summary>Adds the inferred beginnings and ends to missions that have no stated one.</summary>
    /// <param name="lifecycles">The lifecycles of all missions.</param>
    public static void Complete(IReadOnlyCollection<Lifecycle> lifecycles)
    {
        foreach (var lifecycle in lifecycles)
        {
            if (lifecycle.Beginning is null && FromReplacing(lifecycle) is { } beginning)
            {
                lifecycle.Infer(beginning);
            }
        }

        foreach (var lifecycle in lifecycles)
        {
            if (lifecycle.End is null && (FromDuration(lifecycle) ?? FromSuccessor(lifecycle, lifecycles)) is { } end)
            {
                lifecycle.Infer(end);
            }
        }
    }

    /// <summary>"Resolute Support replaces ISAF": nothing else tells when it began.</summary>
    private static MissionPhase? FromReplacing(Lifecycle lifecycle) => lifecycle.FirstReplacing is { } first
        ? Inferred(lifecycle, MissionPhaseName.Established, first.ToEdtf(), first.Id, "Replaces")
        : null;

    /// <summary>"A temporary one-year Transition Cell opens" in June 2012: it ends about June 2013.</summary>
    private static MissionPhase? FromDuration(Lifecycle lifecycle)
    {
        if (lifecycle.Beginning is not { Start: { } start } beginning || lifecycle.BeginningEvent is not { } happening)
        {
            return null;
        }

        var mission = happening.Mentions.FirstOrDefault(mention => mention.Field is MentionField.Mission
            && mention.Name == lifecycle.Mission.Name);
        var duration = happening.Mentions.LastOrDefault(mention => mention.Quantity is { Unit: "year" or "month" or "week" or "day" }
            && mention.Start + mention.Length <= mission?.Start);
        if (mission is null || duration?.Quantity is not { } quantity || mission.Start - (duration.Start + duration.Length) > 1)
        {
            return null;
        }

        var end = Add(start, (int)quantity.Value, quantity.Unit!);
        var format = beginning.Date.Length switch { >= 10 => "yyyy-MM-dd", 7 => "yyyy-MM", _ => "yyyy" };
        return Inferred(lifecycle, MissionPhaseName.Ended, EdtfDate.Parse(end.ToString(format, CultureInfo.InvariantCulture) + "~"), happening.Id,
            "StatedDuration");
    }

    /// <summary>The mission goes on under its successor's name from the renaming, or else from the successor's establishment.</summary>
    private static MissionPhase? FromSuccessor(Lifecycle lifecycle, IEnumerable<Lifecycle> all)
    {
        var successor = all.FirstOrDefault(other => other.Mission.Predecessors.Contains(lifecycle.Mission.Name));
        if (lifecycle.Beginning is null || successor is null)
        {
            return null;
        }

        var renamed = successor.First(MissionPhaseName.Renamed);
        return (renamed ?? successor.Beginning) is { } turn
            ? Inferred(lifecycle, MissionPhaseName.Ended, EdtfDate.Parse(turn.Date), turn.Event, renamed is null ? "SucceededBy" : "RenamedTo")
            : null;
    }

    private static MissionPhase Inferred(Lifecycle lifecycle, string phase, EdtfDate date, string happening, string rule) => new()
    {
        Mission = lifecycle.Mission.Name,
        Phase = phase,
        Date = date.ToString(),
        Start = date.Start,
        End = date.End,
        Event = happening,
        Basis = Basis.Inferred,
        Rule = rule,
    };

    private static DateTime Add(DateTime start, int count, string unit)
    {
        try
        {
            return unit switch
            {
                "year" => start.AddYears(count),
                "month" => start.AddMonths(count),
                "week" => start.AddDays(7d * count),
                _ => start.AddDays(count),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            // A duration beyond the calendar ends at the calendar's end.
            return DateTime.MaxValue.Date;
        }
    }
}
