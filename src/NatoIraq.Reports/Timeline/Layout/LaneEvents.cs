namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>The events of a lane, in chronological order.</summary>
/// <param name="Mission">The mission; null for the events of none.</param>
/// <param name="Own">Those that have their label here.</param>
/// <param name="Echoed">Those that have it on another mission's lane.</param>
internal sealed record LaneEvents(Mission? Mission, IReadOnlyList<PlacedEvent> Own, IReadOnlyList<PlacedEvent> Echoed)
{
    /// <summary>
    /// Gives each event to one lane: to the mission whose lifecycle it is a phase of (the one that begins last, where it is of several: what ends one mission
    /// and begins another is told as a beginning), else to the first mission that its text names, else to the lane of no mission.
    /// </summary>
    public static IReadOnlyList<LaneEvents> Assign(IReadOnlyList<PlacedEvent> events, IReadOnlyList<Mission> missions)
    {
        var lanes = missions.ToDictionary(static mission => mission.Name, static mission => new Gathering(mission), StringComparer.Ordinal);
        var none = new Gathering(null);
        var phases = PhasesByEvent(missions);
        foreach (var placed in events)
        {
            var named = placed.Event.Missions.Where(lanes.ContainsKey).ToList();
            if (named.Count == 0)
            {
                none.Own.Add(placed);
                continue;
            }

            var home = phases[placed.Event.Id].LastOrDefault(named.Contains) ?? named[0];
            foreach (var name in named)
            {
                (name == home ? lanes[name].Own : lanes[name].Echoed).Add(placed);
            }
        }

        return
        [
            .. lanes.Values
                .Where(static lane => !lane.IsEmpty)
                .OrderBy(static lane => lane.Own.Concat(lane.Echoed).Min(static placed => placed.Place.Left))
                .ThenBy(static lane => lane.Mission)
                .Prepend(none)
                .Where(static lane => !lane.IsEmpty)
                .Select(static lane => new LaneEvents(lane.Mission, lane.Own, lane.Echoed)),
        ];
    }

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
