namespace NatoIraq.Chronology.Linking;

/// <summary>Events → missions with their lifecycles.</summary>
public static class MissionLinker
{
    /// <summary>
    /// Links the missions that <paramref name="events"/> mention. What an event says of a mission is a Stated phase; what follows from a
    /// stated
    /// duration, a renaming or a successor is an Inferred one and says by which rule.
    /// </summary>
    /// <param name="events">Events (with ids) that mention a mission, in any order.</param>
    /// <param name="missions">The mission entities the mentions name.</param>
    /// <returns>The missions in chronological order; those of unknown start last.</returns>
    public static IReadOnlyList<Mission> Link(IEnumerable<Event> events, IEnumerable<Entity> missions)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(missions);
        var entities = missions.GroupBy(static mission => mission.Name, StringComparer.Ordinal).Select(static group =>
            Merge(group)).ToList();
        var ofMission = entities.ToDictionary(static mission => mission.Name, static _ => new List<Event>(), StringComparer.Ordinal);
        foreach (var happening in events.Order())
        {
            foreach (var name in happening.Missions)
            {
                if (ofMission.TryGetValue(name, out var list))
                {
                    list.Add(happening);
                }
            }
        }

        entities = entities.ConvertAll(mission => WithReplaced(mission, ofMission[mission.Name]));
        var lifecycles = entities.ToDictionary(
            static mission => mission.Name,
            mission => new Lifecycle(mission, [.. ofMission[mission.Name].SelectMany(happening => PhaseReader.Read(happening, mission))]),
            StringComparer.Ordinal);
        PhaseInference.Complete(lifecycles, ofMission);
        var linked = entities.Select(mission => ToMission(lifecycles[mission.Name], ofMission[mission.Name], entities)).ToList();
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

    /// <summary>The mission with those whose place it takes in some event, besides the predecessors that the lexicon knows.</summary>
    private static Entity WithReplaced(Entity mission, List<Event> events)
    {
        var replaced = events.SelectMany(happening => Replacement.ReplacedBy(happening, mission.Name)).ToList();
        return replaced.Count == 0
            ? mission
            : mission with { Predecessors = new ValueList<string>(mission.Predecessors.Union(replaced, StringComparer.Ordinal)) };
    }

    private static Mission ToMission(Lifecycle lifecycle, List<Event> events, List<Entity> all)
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
            LastTold = events.Count == 0 ? null : events[^1].Date,
            Predecessors = new ValueList<string>(mission.Predecessors.Where(name => all.Exists(other => other.Name == name))),
            Successors = new ValueList<string>(all.Where(other => other.Predecessors.Contains(mission.Name)).Select(static other =>
                other.Name)),
            Lifecycle = new ValueList<MissionPhase>(lifecycle.InOrder()),
            Events = new ValueList<string>(events.Select(static happening => happening.Id)),
        };
    }
}
