using NatoIraq.Reports.Geography;

namespace NatoIraq.Reports.Timeline.Charts.Map;

/// <summary>
/// Where events happened: at a place with a point; in a state, of which no more is told; or nowhere that is told. What is only spoken of is none of it.
/// </summary>
internal sealed class EventPlaces
{
    /// <summary>The places of some events.</summary>
    public EventPlaces(IEnumerable<Event> events)
    {
        var points = new Dictionary<(string Name, GeographicPoint Point), List<Event>>();
        var states = new Dictionary<string, (Mention State, List<Event> Events)>(StringComparer.Ordinal);
        foreach (var happening in events)
        {
            var at = EventPoints.Of(happening);
            foreach (var point in at)
            {
                if (!points.TryAdd(point, [happening]))
                {
                    points[point].Add(happening);
                }
            }

            var within = at.Count > 0 ? [] : happening.Mentions
                .Where(static mention => mention.Field is MentionField.State && EventFacet.IsVenue(mention))
                .DistinctBy(static mention => mention.Name, StringComparer.Ordinal)
                .ToList();
            foreach (var state in within)
            {
                if (!states.TryAdd(state.Name, (state, [happening])))
                {
                    states[state.Name].Events.Add(happening);
                }
            }

            All++;
            Located += at.Count > 0 ? 1 : 0;
            InStates += within.Count > 0 ? 1 : 0;
        }

        Points = [.. points.OrderByDescending(static pair => pair.Value.Count).Select(static pair => (pair.Key.Name, pair.Key.Point, pair.Value))];
        States = [.. states.Values
            .OrderByDescending(static pair => pair.Events.Count)
            .Select(static pair => (pair.State.Name, LandOutline.Of(pair.State.Entity?.AllNames().Append(pair.State.Name) ?? [pair.State.Name]), pair.Events))];
    }

    /// <summary>The names of the places and states, by the ids of the events there.</summary>
    public ILookup<string, string> NamesByEvent() => Points.Select(static place => (place.Name, place.Events))
        .Concat(States.Select(static state => (state.Name, state.Events)))
        .SelectMany(static place => place.Events.Select(happening => (happening.Id, place.Name)))
        .Distinct()
        .ToLookup(static pair => pair.Id, static pair => pair.Name, StringComparer.Ordinal);

    /// <summary>How many events there are.</summary>
    public int All { get; }

    /// <summary>How many of them happened at a place with a point.</summary>
    public int Located { get; }

    /// <summary>How many happened in a state, and no more is told.</summary>
    public int InStates { get; }

    /// <summary>The places, those with most events first.</summary>
    public IReadOnlyList<(string Name, GeographicPoint Point, List<Event> Events)> Points { get; }

    /// <summary>The states, those with most events first; without an outline where they are too small for one.</summary>
    public IReadOnlyList<(string Name, LandOutline? Outline, List<Event> Events)> States { get; }
}
