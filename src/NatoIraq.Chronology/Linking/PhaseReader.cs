namespace NatoIraq.Chronology.Linking;

/// <summary>What one event says of a mission's lifecycle.</summary>
internal static class PhaseReader
{
    /// <summary>How far before a mission's name the words of a renaming may stand, in UTF-16 code units.</summary>
    private const int RenamingReach = 48;

    /// <summary>The phases of a mission that an event reports.</summary>
    public static IEnumerable<MissionPhase> Read(Event happening, Entity mission)
    {
        var mentions = happening.Mentions.Where(mention => mention.Field is MentionField.Mission && mention.Name == mission.Name).ToList();
        if (Replacement.Ended(happening, mentions) is { } replaced)
        {
            yield return Phase(happening, mission, MissionPhaseName.Ended, replaced);
            yield break;
        }

        var subject = mentions.Find(static mention => mention.Role is MentionRole.Subject) ?? mentions.Find(static mention =>
            mention.Role is MentionRole.Agent);
        if (subject is null)
        {
            yield break;
        }

        if (IsRenamed(happening, mentions))
        {
            yield return Phase(happening, mission, MissionPhaseName.Renamed, subject);
        }
        else if (PhaseOf(happening.Kind, mission.MissionType, subject.Role!) is { } phase)
        {
            yield return Phase(happening, mission, phase, subject);
        }

        foreach (var sub in happening.SubEvents)
        {
            // "First elements deployed on 7 August": a dated happening inside an entry that names one mission is that mission's.
            if (sub.Kind is EventKind.Deployment && sub.Missions.Count == 0 && happening.Missions.Count == 1)
            {
                yield return Phase(sub, mission, MissionPhaseName.Deployed, subject) with { Basis = Basis.Inferred,
                    Rule = "SubEventOfItsEntry" };
            }
        }
    }

    private static MissionPhase Phase(Event happening, Entity mission, string phase, Mention mention) => new()
    {
        Mission = mission.Name,
        Phase = phase,
        Date = happening.Date,
        Start = happening.Start,
        End = happening.End,
        Event = happening.Id,
        Witnesses = happening.Telling?.Witnesses ?? 1,
        InConflict = happening.Telling?.InConflict ?? false,
        Basis = mention.Basis,
        Rule = mention.Basis == Basis.Inferred ? "MissionLastNamed" : null,
    };

    private static string? PhaseOf(string kind, string? type, string role) => kind switch
    {
        // A mission that asks, decides or announces is doing its work, not living its life.
        _ when role is MentionRole.Agent => null,
        EventKind.Request => MissionPhaseName.Requested,
        EventKind.Decision => MissionPhaseName.Decided,
        EventKind.Planning => MissionPhaseName.Planned,
        EventKind.Approval => MissionPhaseName.Approved,
        EventKind.Establishment => MissionPhaseName.Established,
        // A programme comes into being by being agreed on.
        EventKind.Agreement => type is "Program" ? MissionPhaseName.Established : MissionPhaseName.Approved,
        EventKind.Deployment => MissionPhaseName.Deployed,
        EventKind.Staffing => MissionPhaseName.Staffed,
        EventKind.Expansion => MissionPhaseName.Expanded,
        EventKind.Termination => MissionPhaseName.Ended,
        _ => null,
    };

    /// <summary>"changes the mission name to …", "renamed …": right before the name.</summary>
    private static bool IsRenamed(Event happening, List<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            var at = happening.Text.IndexOf(mention.Text, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            var before = happening.Text.AsSpan(Math.Max(0, at - RenamingReach), Math.Min(at, RenamingReach)).TrimEnd();
            if (before.EndsWith("name to", StringComparison.OrdinalIgnoreCase)
                || before.EndsWith("renamed", StringComparison.OrdinalIgnoreCase)
                || before.EndsWith("renamed the", StringComparison.OrdinalIgnoreCase)
                || before.EndsWith("renamed as", StringComparison.OrdinalIgnoreCase)
                || before.EndsWith("renamed to", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
