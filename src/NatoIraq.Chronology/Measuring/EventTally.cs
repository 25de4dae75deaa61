namespace NatoIraq.Chronology.Measuring;

/// <summary>
/// Counts events by one dimension or by several together, one event at a time: memory grows with the number of values, not of events. An
/// event that has several values of a dimension (missions, actors, places) counts under each; one that has none counts under none.
/// </summary>
public sealed class EventTally
{
    private readonly List<EventDimension> dimensions;
    private readonly int finest;
    private readonly Dictionary<ValueList<string>, Entry> entries = [];
    private readonly Dictionary<string, int>[] totals;

    // What did not certainly begin in one period, by its other values.
    private readonly Dictionary<ValueList<string>, Dictionary<EventPeriod, int>> uncertain = [];
    private int events;

    /// <summary>A tally by some dimensions, at least one.</summary>
    public EventTally(IEnumerable<EventDimension> by)
    {
        dimensions = [.. by.Distinct()];
        ArgumentOutOfRangeException.ThrowIfZero(dimensions.Count, nameof(by));
        totals = [.. dimensions.Select(static _ => new Dictionary<string, int>(StringComparer.Ordinal))];
        EventDimension[] times = [EventDimension.Month, EventDimension.Quarter, EventDimension.Year, EventDimension.Decade];
        finest = times.Select(time => dimensions.IndexOf(time)).FirstOrDefault(static index => index >= 0, -1);
    }

    /// <summary>Counts an event.</summary>
    public void Add(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        events++;
        var period = finest < 0 ? null : EventPeriod.Of(@event);
        IEnumerable<string[]> rows = [[]];
        for (var index = 0; index < dimensions.Count; index++)
        {
            var values = ValuesOf(@event, dimensions[index], period);
            rows = [.. rows.SelectMany(row => values.Select(value => (string[])[.. row, value]))];
            foreach (var value in values)
            {
                totals[index][value] = totals[index].GetValueOrDefault(value) + 1;
            }
        }

        foreach (var row in rows)
        {
            var key = new ValueList<string>(row);
            if (!entries.TryGetValue(key, out var entry))
            {
                entries.Add(key, entry = new Entry(@event));
            }

            entry.Add(@event);
            if (period is not null && MonthsOf(key) is null)
            {
                NoteUncertain(WithoutTime(key), period);
            }
        }
    }

    /// <summary>
    /// The counts: periods in order of time, what is unknown of one after what is known; all else by how many events there are
    /// of it, the most first.
    /// </summary>
    /// <param name="includeEmpty">Whether periods between the first and the last that nothing began in come too, as 0.</param>
    public IReadOnlyList<EventCount> Counts(bool includeEmpty = false)
    {
        var keys = includeEmpty ? entries.Keys.Union(EmptyKeys()) : entries.Keys;
        var rows = keys.Order(Comparer<ValueList<string>>.Create(Compare))
            .Select(key => (Key: key, Entry: entries.GetValueOrDefault(key), Possible: PossibleOf(key)))
            .ToList();
        var most = rows.Select(static row => row.Possible).DefaultIfEmpty().Max();
        return [.. rows.Select(row => CountOf(row.Key, row.Entry, row.Possible, most))];
    }

    private EventCount CountOf(ValueList<string> key, Entry? entry, int possible, int most) => new()
    {
        Name = string.Join(", ", key),
        Values = key,
        Count = entry?.Count ?? 0,
        Possible = possible,
        Sources = entry?.Sources ?? 0,
        First = entry?.First.Date,
        Last = entry?.Last.Date,
        FirstEvent = entry?.First.Id,
        LastEvent = entry?.Last.Id,
        Percent = entry is null ? 0 : Math.Round(100.0 * entry.Count / events, 1),
        Share = entry is null ? 0 : (double)entry.Count / most,
        PossibleShare = most == 0 ? 0 : (double)possible / most,
    };

    private void NoteUncertain(ValueList<string> others, EventPeriod period)
    {
        if (!uncertain.TryGetValue(others, out var periods))
        {
            uncertain.Add(others, periods = []);
        }

        periods[period] = periods.GetValueOrDefault(period) + 1;
    }

    /// <summary>How many events there are of it, and how many more there may be: those whose dates do not tell the period.</summary>
    private int PossibleOf(ValueList<string> key)
    {
        var certain = entries.GetValueOrDefault(key)?.Count ?? 0;
        return MonthsOf(key) is { } months && uncertain.TryGetValue(WithoutTime(key), out var periods)
            ? certain + periods.Where(other => other.Key.MayBeIn(months)).Sum(static other => other.Value)
            : certain;
    }

    /// <summary>The months that a row is about; null where it is about no one period.</summary>
    private (int First, int Last)? MonthsOf(ValueList<string> key) => finest < 0 ? null : EventPeriod.Months(dimensions[finest], key[finest]);

    /// <summary>For each set of the other values that occurs, every period from the first that occurs at all to the last.</summary>
    private IEnumerable<ValueList<string>> EmptyKeys()
    {
        if (finest < 0)
        {
            return [];
        }

        // Of a year of which no more is known, all the months are listed.
        var known = totals[finest].Keys
            .Select(period => EventPeriod.Months(dimensions[finest], period) ?? EventPeriod.Months(EventDimension.Year, period))
            .OfType<(int First, int Last)>()
            .ToList();
        if (known.Count == 0)
        {
            return [];
        }

        var first = known.Min(static months => months.First);
        var periods = Enumerable.Range(first, known.Max(static months => months.Last) - first + 1).Select(EventPeriod.OfMonth).ToList();
        var others = entries.Keys.Select(WithoutTime).Distinct().ToList();
        return others.SelectMany(other => periods.Select(period => new ValueList<string>(
            other.Select((value, index) => IsTime(dimensions[index]) ? period.In(dimensions[index]) : value)))).Distinct();
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

    private static IReadOnlyList<string> ValuesOf(Event @event, EventDimension dimension, EventPeriod? period) => dimension switch
    {
        EventDimension.Kind => [@event.Kind],
        EventDimension.Mission => @event.Missions,
        EventDimension.Actor => @event.Actors,
        EventDimension.Place => @event.Places,
        EventDimension.Precision => [@event.Precision],
        EventDimension.Source => [@event.Source],
        EventDimension.Person => @event.People,
        EventDimension.Organization => @event.Organizations,
        EventDimension.Document => @event.Documents,
        EventDimension.Basis => [@event.DateBasis],
        EventDimension.Pair => EventPairs.Of(@event),
        EventDimension.State =>
            [.. @event.Mentions.Where(static mention => mention.Field is MentionField.State).Select(static mention => mention.Name).Distinct(StringComparer.Ordinal)],
        _ => [period!.In(dimension)],
    };

    private static bool IsTime(EventDimension dimension) =>
        dimension is EventDimension.Year or EventDimension.Month or EventDimension.Quarter or EventDimension.Decade;

    private sealed class Entry(Event first)
    {
        private readonly HashSet<string> sources = new(StringComparer.Ordinal);

        public int Count { get; private set; }

        public int Sources => sources.Count;

        public Event First { get; private set; } = first;

        public Event Last { get; private set; } = first;

        public void Add(Event @event)
        {
            Count++;
            sources.Add(@event.Source);
            First = @event.CompareTo(First) < 0 ? @event : First;
            Last = @event.CompareTo(Last) > 0 ? @event : Last;
        }
    }
}
