namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>The events of a lane, in chronological order.</summary>
/// <param name="Mission">The mission; null for the events of none.</param>
/// <param name="Name">What it is called where it has no acronym.</param>
/// <param name="Own">Those that have their label here.</param>
/// <param name="Echoed">Those that have it on another mission's lane.</param>
internal sealed record LaneEvents(Mission? Mission, string Name, IReadOnlyList<PlacedEvent> Own, IReadOnlyList<PlacedEvent> Echoed)
{
    /// <summary>
    /// Gives each event to one lane: to the mission whose lifecycle it is a phase of (the one that begins last, where it is of several:
    /// what ends one mission and begins another is told as a beginning), else to the first mission that its text names, else to the lane of
    /// no mission.
    /// </summary>
    public static IReadOnlyList<LaneEvents> Assign(IReadOnlyList<PlacedEvent> events, IReadOnlyList<Mission> missions)
    {
        var lanes = missions.ToDictionary(static mission => mission.Name, static mission => new Gathering(mission), StringComparer.Ordinal);
        var none = new Gathering(null);
        var phases = PhasesByEvent(missions);
        foreach (var placed in events)
        {
            var its = placed.Event.Missions.Where(lanes.ContainsKey).ToList();
            if (its.Count == 0)
            {
                none.Own.Add(placed);
                continue;
            }

            var home = phases[placed.Event.Id].LastOrDefault(its.Contains) ?? its[0];
            foreach (var name in its)
            {
                (name == home ? lanes[name].Own : lanes[name].Echoed).Add(placed);
            }
        }

        var named = lanes.Values.Where(static lane => !lane.IsEmpty).ToList();
        return
        [
            .. named
                .OrderBy(static lane => lane.Own.Concat(lane.Echoed).Min(static placed => placed.Place.Left))
                .ThenBy(static lane => lane.Mission)
                .Prepend(none)
                .Where(static lane => !lane.IsEmpty)
                .Select(lane => new LaneEvents(
                    lane.Mission, lane.Mission?.Name ?? (named.Count == 0 ? WithoutMissions : OfNoMission), lane.Own, lane.Echoed)),
        ];
    }

    private const string OfNoMission = "No mission named";

    /// <summary>Where no event names a mission, that none does is not worth saying.</summary>
    private const string WithoutMissions = "Events";

    private static ILookup<string, string> PhasesByEvent(IReadOnlyList<Mission> missions) => missions
        .Order()
        .SelectMany(static mission => mission.Lifecycle)
        .ToLookup(static phase => phase.Event, static phase => phase.Mission, StringComparer.Ordinal);

    private sealed record Gathering(Mission? Mission)
    {
        public List<PlacedEvent> Own { get; } = [];

        public List<PlacedEvent> Echoed { get; } = [];

        public bool IsEmpty => Own.Count + Echoed.Count == 0;
    }
}

/// <summary>An event with its place on the axis.</summary>
internal sealed record PlacedEvent(Event Event, TimeExtent Extent, PlacedExtent Place);
