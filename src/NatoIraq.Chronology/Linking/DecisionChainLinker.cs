namespace NatoIraq.Chronology.Linking;

/// <summary>Events → decision chains.</summary>
public static class DecisionChainLinker
{
    /// <summary>
    /// Links what led to what: within each mission by the order of its life, and from a request to an event whose own words refer to it. A
    /// chain begins again where something is prepared after the one before was carried out.
    /// </summary>
    /// <param name="events">
    /// Events (with ids), in any order. Those matter that mention a mission, that are requests, or that were done at somebody's request;
    /// the others change nothing.
    /// </param>
    /// <param name="missions">The mission entities the mentions name.</param>
    /// <returns>The chains, in the chronological order of their first steps; a request or decision that is in no other is one itself.</returns>
    public static IReadOnlyList<DecisionChain> Link(IEnumerable<Event> events, IEnumerable<Entity> missions)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(missions);
        var entities = missions.DistinctBy(static mission => mission.Name, StringComparer.Ordinal)
            .ToDictionary(static mission => mission.Name, StringComparer.Ordinal);
        var ofMissions = entities.Keys.ToDictionary(static name => name, static _ => new List<ChainLink>(), StringComparer.Ordinal);
        var asking = new List<ChainLink>();
        var asked = new List<ChainLink>();
        foreach (var happening in events)
        {
            foreach (var mission in happening.Missions.Where(entities.ContainsKey))
            {
                ofMissions[mission].AddRange(StepsOf(happening, entities[mission]));
            }

            if (happening.Kind is EventKind.Request or EventKind.Decision || happening.Requesters.Count > 0)
            {
                (happening.Kind == EventKind.Request ? asking : asked).Add(new ChainLink(happening, Basis.Stated, null));
            }
        }

        var linked = ofMissions
            .SelectMany(static mission => Split(ChainOrder.Sort([.. InOrder(mission.Value)])).Select(links => (First: links[0], Chain: ToChain(links, mission.Key))))
            .ToList();
        linked.AddRange(ByReference(InOrder(asking), InOrder(asked), linked.Select(static chain => chain.Chain)));
        linked.AddRange(Open(asking.Concat(asked), linked.ConvertAll(static chain => chain.Chain)));
        return [.. linked
            .OrderBy(static chain => chain.First.Place)
            .ThenBy(static chain => chain.Chain.Mission, StringComparer.Ordinal)
            .Select(static chain => chain.Chain)];
    }

    private static IEnumerable<ChainLink> InOrder(IEnumerable<ChainLink> links) => links.OrderBy(static link => link.Place);

    /// <summary>The steps that an event says a mission took.</summary>
    private static IEnumerable<ChainLink> StepsOf(Event happening, Entity mission) => PhaseReader.Read(happening, mission)
        .Select(phase => (Phase: phase, Source: phase.Event == happening.Id ? happening : happening.SubEvents.First(sub => sub.Id == phase.Event)))
        .Where(static step => ChainOrder.IsStep(step.Source.Kind))
        .Select(static step => new ChainLink(step.Source, step.Phase.Basis, step.Phase.Rule));

    /// <summary>The chains in a mission's steps. One step alone is not a chain.</summary>
    private static IEnumerable<List<ChainLink>> Split(IEnumerable<ChainLink> links)
    {
        var chain = new List<ChainLink>();
        var isCarriedOut = false;
        foreach (var link in links)
        {
            if (isCarriedOut && ChainOrder.Reopens(link.Kind))
            {
                if (chain.Count > 1)
                {
                    yield return chain;
                }

                chain = [];
                isCarriedOut = false;
            }

            chain.Add(link);
            isCarriedOut |= ChainOrder.IsCarriedOut(link.Kind);
        }

        if (chain.Count > 1)
        {
            yield return chain;
        }
    }

    private static DecisionChain ToChain(List<ChainLink> links, string? mission)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var steps = new List<DecisionStep>(links.Count);
        for (var index = 0; index < links.Count; index++)
        {
            var link = links[index];
            var isRequest = link.Kind == EventKind.Request;
            var step = index == 0
                ? link.First()
                : link.After(links[index - 1], links[0], !isRequest && asked.Count > 0 && link.Requesters.Any(asked.Contains));
            steps.Add(step with { Chain = links[0].Event, Mission = mission, IsOpen = links.Count == 1 });
            if (isRequest)
            {
                asked.UnionWith(link.WhoAsks);
            }
        }

        return new DecisionChain { Name = links[0].Event, Mission = mission, Steps = new ValueList<DecisionStep>(steps) };
    }

    /// <summary>Requests and decisions of which no result is reported: each an open chain of one step.</summary>
    private static IEnumerable<(ChainLink First, DecisionChain Chain)> Open(IEnumerable<ChainLink> links, List<DecisionChain> linked)
    {
        var steps = linked.SelectMany(static chain => chain.Steps).Select(static step => step.Event.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        return links.Where(link => link.Kind is EventKind.Request or EventKind.Decision && !steps.Contains(link.Event))
            .Select(static link => (link, ToChain([link], link.Missions.FirstOrDefault())));
    }

    /// <summary>Requests and what their answers say was done at them, where no mission's chain holds both.</summary>
    private static IEnumerable<(ChainLink First, DecisionChain Chain)> ByReference(
        IEnumerable<ChainLink> requests, IEnumerable<ChainLink> answers, IEnumerable<DecisionChain> ofMissions)
    {
        var chainsOf = ofMissions
            .SelectMany(static chain => chain.Steps)
            .ToLookup(static step => step.Event, static step => (step.Chain, step.Mission), StringComparer.Ordinal);
        var references = new RequestReference(requests);
        return answers
            .Select(answer => (Request: references.Find(answer), Answer: answer))
            .Where(pair => pair.Request is not null && !chainsOf[pair.Request.Event].Intersect(chainsOf[pair.Answer.Event]).Any())
            .GroupBy(static pair => pair.Request!, static pair => pair.Answer)
            .Select(static group => (group.Key, ToChain([group.Key, .. group], null)));
    }
}
