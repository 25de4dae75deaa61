namespace NatoIraq.Chronology.Linking;

/// <summary>Events → missions with their lifecycles.</summary>
public static class MissionLinker
{
    /// <summary>
    /// Links the missions that <paramref name="events"/> mention. What an event says of a mission is a Stated phase; what follows from a
    /// stated
    /// duration, a renaming or a successor is an Inferred one and says by which rule.
    /// </summary>
    /// <param name="events">Events (with ids) that mention a mission, in chronological order. Each is looked at once and not kept: there may be very many.</param>
    /// <param name="missions">The mission entities the mentions name.</param>
    /// <returns>The missions in chronological order; those of unknown start last.</returns>
    public static IReadOnlyList<Mission> Link(IEnumerable<Event> events, IEnumerable<Entity> missions)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(missions);
        var lifecycles = missions.GroupBy(static mission => mission.Name, StringComparer.Ordinal)
            .ToDictionary(static namesakes => namesakes.Key, static namesakes => new Lifecycle(Merge(namesakes)), StringComparer.Ordinal);
        foreach (var happening in events)
        {
            foreach (var name in happening.Missions)
            {
                lifecycles.GetValueOrDefault(name)?.Add(happening);
            }
        }

        PhaseInference.Complete(lifecycles.Values);
        var all = lifecycles.Values.Select(static lifecycle => lifecycle.Mission).ToList();
        var linked = lifecycles.Values.Select(lifecycle => ToMission(lifecycle, all)).ToList();
        linked.Sort();
        return linked;
    }

    /// <summary>One entity of those of one name: the text may have added aliases to the lexicon's.</summary>
    private static Entity Merge(IEnumerable<Entity> namesakes) => namesakes.Aggregate(static (first, second) => first with
    {
        Acronym = first.Acronym ?? second.Acronym,
        Aliases = new ValueList<string>(first.Aliases.Union(second.Aliases, StringComparer.Ordinal)),
        Predecessors = new ValueList<string>(first.Predecessors.Union(second.Predecessors, StringComparer.Ordinal)),
    });

    private static Mission ToMission(Lifecycle lifecycle, List<Entity> all)
    {
        var mission = lifecycle.Mission;
        var beginning = lifecycle.Beginning;
        var end = lifecycle.End;
        return new Mission
        {
            Name = mission.Name,
            Acronym = mission.Acronym,
            Aliases = mission.Aliases,
            Type = mission.MissionType ?? "Mission",
            Start = beginning?.Start,
            StartDate = beginning?.Date,
            End = end?.End,
            EndDate = end?.Date,
            Status = end is not null ? "Ended" : beginning is not null ? "Active" : "Unknown",
            StatusBasis = end?.Basis ?? (beginning is null ? null : Basis.Inferred),
            LastTold = lifecycle.LastTold,
            Predecessors = new ValueList<string>(mission.Predecessors.Where(name => all.Exists(other => other.Name == name))),
            Successors = new ValueList<string>(all.Where(other => other.Predecessors.Contains(mission.Name)).Select(static other =>
                other.Name)),
            Lifecycle = new ValueList<MissionPhase>(lifecycle.InOrder()),
            Events = new ValueList<string>(lifecycle.Events),
        };
    }
}
