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
        var inOrder = events.Order().ToList();
        var chains = missions.DistinctBy(static mission => mission.Name, StringComparer.Ordinal).ToDictionary(
            static mission => mission.Name, static _ => new List<List<ChainLink>>(), StringComparer.Ordinal);
        foreach (var (mission, links) in LinksByMission(inOrder, missions))
        {
            chains[mission].AddRange(Split(ChainOrder.Sort(links)));
        }

        var linked = chains
            .SelectMany(static mission => mission.Value.Select(links => (First: links[0], Chain: ToChain(links, mission.Key))))
            .ToList();
        linked.AddRange(ByReference(inOrder, linked.Select(static chain => chain.Chain)));
        linked.AddRange(Open(inOrder, linked.Select(static chain => chain.Chain).ToList()));
        return [.. linked
            .OrderBy(static chain => chain.First.Event)
            .ThenBy(static chain => chain.Chain.Mission, StringComparer.Ordinal)
            .Select(static chain => chain.Chain)];
    }

    /// <summary>The steps that events say a mission took, in chronological order.</summary>
    private static Dictionary<string, List<ChainLink>> LinksByMission(List<Event> events, IEnumerable<Entity> missions)
    {
        var entities = missions.DistinctBy(static mission => mission.Name, StringComparer.Ordinal)
            .ToDictionary(static mission => mission.Name, StringComparer.Ordinal);
        var links = new Dictionary<string, List<ChainLink>>(StringComparer.Ordinal);
        foreach (var happening in events)
        {
            foreach (var mission in happening.Missions.Where(entities.ContainsKey))
            {
                foreach (var phase in PhaseReader.Read(happening, entities[mission]))
                {
                    var source = phase.Event == happening.Id ? happening : happening.SubEvents.First(sub => sub.Id == phase.Event);
                    if (ChainOrder.IsStep(source.Kind))
                    {
                        links.TryAdd(mission, []);
                        links[mission].Add(new ChainLink(source, phase.Basis, phase.Rule));
                    }
                }
            }
        }

        return links;
    }

    /// <summary>The chains in a mission's steps. One step alone is not a chain.</summary>
    private static IEnumerable<List<ChainLink>> Split(IEnumerable<ChainLink> links)
    {
        var chain = new List<ChainLink>();
        var isCarriedOut = false;
        foreach (var link in links)
        {
            if (isCarriedOut && ChainOrder.Reopens(link.Event.Kind))
            {
                if (chain.Count > 1)
                {
                    yield return chain;
                }

                chain = [];
                isCarriedOut = false;
            }

            chain.Add(link);
            isCarriedOut |= ChainOrder.IsCarriedOut(link.Event.Kind);
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
            var (link, happening) = (links[index], links[index].Event);
            var isRequest = happening.Kind == EventKind.Request;
            var step = index == 0
                ? link.First()
                : link.After(links[index - 1], links[0], !isRequest && asked.Count > 0 && happening.Requesters.Any(asked.Contains));
            steps.Add(step with { Chain = links[0].Event.Id, Mission = mission, IsOpen = links.Count == 1 });
            if (isRequest)
            {
                asked.UnionWith(RequestReference.WhoAsks(happening));
            }
        }

        return new DecisionChain { Name = links[0].Event.Id, Mission = mission, Steps = new ValueList<DecisionStep>(steps) };
    }

    /// <summary>Requests and decisions of which no result is reported: each an open chain of one step.</summary>
    private static IEnumerable<(ChainLink First, DecisionChain Chain)> Open(List<Event> events, List<DecisionChain> linked)
    {
        var steps = linked.SelectMany(static chain => chain.Steps).Select(static step => step.Event.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var happening in events.Where(happening =>
            happening.Kind is EventKind.Request or EventKind.Decision && !steps.Contains(happening.Id)))
        {
            var link = new ChainLink(happening, Basis.Stated, null);
            yield return (link, ToChain([link], happening.Missions.FirstOrDefault()));
        }
    }

    /// <summary>Requests and what their answers say was done at them, where no mission's chain holds both.</summary>
    private static IEnumerable<(ChainLink First, DecisionChain Chain)> ByReference(
        List<Event> events, IEnumerable<DecisionChain> ofMissions)
    {
        var chainsOf = ofMissions
            .SelectMany(static chain => chain.Steps)
            .ToLookup(static step => step.Event, static step => (step.Chain, step.Mission), StringComparer.Ordinal);
        var references = new RequestReference(events);
        var answers = new List<(ChainLink Request, ChainLink Answer)>();
        foreach (var happening in events.Where(static happening => happening.Kind != EventKind.Request && happening.Requesters.Count > 0))
        {
            var answer = new ChainLink(happening, Basis.Stated, null);
            if (references.Find(answer) is { } request && !chainsOf[request.Event.Id].Intersect(chainsOf[happening.Id]).Any())
            {
                answers.Add((request, answer));
            }
        }

        foreach (var request in answers.GroupBy(static pair => pair.Request))
        {
            yield return (request.Key, ToChain([request.Key, .. request.Select(static pair => pair.Answer)], null));
        }
    }
}
