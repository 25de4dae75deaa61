namespace NatoIraq.Chronology.Measuring;

/// <summary>
/// Counts events by one dimension or by several together, one event at a time: memory grows with the number of values, not of events. An
/// event that has several values of a dimension (missions, actors, places) counts under each; one that has none counts under none.
/// </summary>
public sealed class EventTally
{
    private readonly List<EventDimension> dimensions;
    private readonly Dictionary<ValueList<string>, Entry> entries = [];
    private readonly Dictionary<string, int>[] totals;

    /// <summary>A tally by some dimensions, at least one.</summary>
    public EventTally(IEnumerable<EventDimension> by)
    {
        dimensions = [.. by.Distinct()];
        ArgumentOutOfRangeException.ThrowIfZero(dimensions.Count, nameof(by));
        totals = [.. dimensions.Select(static _ => new Dictionary<string, int>(StringComparer.Ordinal))];
    }

    /// <summary>Counts an event.</summary>
    public void Add(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        var month = dimensions.Any(IsTime) ? EventPeriod.MonthOf(@event) : "";
        IEnumerable<string[]> rows = [[]];
        for (var index = 0; index < dimensions.Count; index++)
        {
            var values = ValuesOf(@event, dimensions[index], month);
            rows = [.. rows.SelectMany(row => values.Select(value => (string[])[.. row, value]))];
            foreach (var value in values)
            {
                totals[index][value] = totals[index].GetValueOrDefault(value) + 1;
            }
        }

        foreach (var row in rows)
        {
            var key = new ValueList<string>(row);
            if (entries.TryGetValue(key, out var entry))
            {
                entry.Add(@event);
            }
            else
            {
                entries.Add(key, new Entry(@event));
            }
        }
    }

    /// <summary>
    /// The counts: years and months in order of time, what is unknown of one behind what is known; all else by how many events there are
    /// of it, the most first.
    /// </summary>
    /// <param name="includeEmpty">Whether years and months between the first and the last that nothing began in come too, as 0.</param>
    public IReadOnlyList<EventCount> Counts(bool includeEmpty = false)
    {
        var most = entries.Values.Select(static entry => entry.Count).DefaultIfEmpty().Max();
        var keys = includeEmpty ? entries.Keys.Union(EmptyKeys()) : entries.Keys;
        var ordered = keys.Order(Comparer<ValueList<string>>.Create(Compare));
        return [.. ordered.Select(key => CountOf(key, entries.GetValueOrDefault(key), most))];
    }

    private static EventCount CountOf(ValueList<string> key, Entry? entry, int most) => new()
    {
        Name = string.Join(", ", key),
        Values = key,
        Count = entry?.Count ?? 0,
        First = entry?.First.Date,
        Last = entry?.Last.Date,
        FirstEvent = entry?.First.Id,
        LastEvent = entry?.Last.Id,
        Share = entry is null ? 0 : (double)entry.Count / most,
    };

    /// <summary>For each set of the other values that occurs, every period from the first that occurs at all to the last.</summary>
    private IEnumerable<ValueList<string>> EmptyKeys()
    {
        var finest = dimensions.Contains(EventDimension.Month) ? EventDimension.Month : EventDimension.Year;
        var place = dimensions.IndexOf(finest);
        if (place < 0)
        {
            return [];
        }

        var known = totals[place].Keys.Where(static period => !period.StartsWith('X')).Order(StringComparer.Ordinal).ToList();
        if (known.Count == 0)
        {
            return [];
        }

        var months = EventPeriod.MonthsBetween(AsMonth(known[0]), AsMonth(known[^1])).ToList();
        var others = entries.Keys.Select(WithoutTime).Distinct().ToList();
        return others.SelectMany(other => months.Select(month => new ValueList<string>(
            other.Select((value, index) => IsTime(dimensions[index]) ? PeriodOf(dimensions[index], month) : value)))).Distinct();
    }

    private ValueList<string> WithoutTime(ValueList<string> key) =>
        new(key.Select((value, index) => IsTime(dimensions[index]) ? "" : value));

    private int Compare(ValueList<string>? one, ValueList<string>? other)
    {
        for (var index = 0; index < dimensions.Count; index++)
        {
            var (a, b) = (one![index], other![index]);
            var order = IsTime(dimensions[index]) ? 0 : totals[index].GetValueOrDefault(b).CompareTo(totals[index].GetValueOrDefault(a));
            order = order != 0 ? order : string.CompareOrdinal(a, b);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static IReadOnlyList<string> ValuesOf(Event @event, EventDimension dimension, string month) => dimension switch
    {
        EventDimension.Kind => [@event.Kind],
        EventDimension.Mission => @event.Missions,
        EventDimension.Actor => @event.Actors,
        EventDimension.Place => @event.Places,
        EventDimension.Precision => [@event.Precision],
        _ => [PeriodOf(dimension, month)],
    };

    private static bool IsTime(EventDimension dimension) => dimension is EventDimension.Year or EventDimension.Month;

    private static string PeriodOf(EventDimension dimension, string month) =>
        dimension is EventDimension.Month ? month : EventPeriod.YearOf(month);

    private static string AsMonth(string period) => period.Contains('-', StringComparison.Ordinal) ? period : period + "-XX";

    private sealed class Entry(Event first)
    {
        public int Count { get; private set; } = 1;

        public Event First { get; private set; } = first;

        public Event Last { get; private set; } = first;

        public void Add(Event @event)
        {
            Count++;
            First = @event.CompareTo(First) < 0 ? @event : First;
            Last = @event.CompareTo(Last) > 0 ? @event : Last;
        }
    }
}
