using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Measuring;

/// <summary>
/// Finds the gaps of a chronology (docs/measuring.md). What happens inside an event on a date of its own breaks one too. What goes on
/// without an end counts by its beginning, and what has no known beginning by its end: else nothing would ever be a gap beside it.
/// </summary>
public sealed class GapFinder
{
    /// <summary>How many days a silence lasts at least, where nobody says otherwise: in objects, pictures and reports alike.</summary>
    public const int UsualDays = 365;

    private readonly List<Happening> known = [];

    /// <summary>The silences among some events that pictures and reports show: certain, and of <see cref="UsualDays"/> at least.</summary>
    public static IReadOnlyList<Gap> Among(IEnumerable<Event> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var finder = new GapFinder();
        foreach (var happening in events)
        {
            finder.Add(happening);
        }

        return [.. finder.Find(UsualDays, MatchMode.Certain)];
    }

    /// <summary>Takes an event into account; they may come in any order.</summary>
    public void Add(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        known.AddRange(@event.SubEvents.Prepend(@event).Select(Happening.Of).OfType<Happening>());
    }

    /// <summary>The gaps of at least some days, in chronological order.</summary>
    /// <param name="minimumDays">How long, in days.</param>
    /// <param name="match">Whether a gap is meant that only can have been so long (Possible), or one that was, whichever the unknown
    /// days are (Certain).</param>
    public IEnumerable<Gap> Find(long minimumDays, MatchMode match)
    {
        var happenings = known
            .OrderBy(static happening => happening.EarliestStart)
            .ThenBy(static happening => happening.LatestEnd)
            .ToList();
        if (happenings.Count == 0)
        {
            yield break;
        }

        var latestStarts = LatestStartsFrom(happenings);
        var before = happenings[0];
        var earliestEnd = before.EarliestEnd;
        for (var index = 1; index < happenings.Count; index++)
        {
            var after = happenings[index];

            // Of several events on one side, the one that is surest to have happened near the gap bounds its greatest length.
            var least = Math.Max(0, after.EarliestStart - before.LatestEnd);
            var most = latestStarts[index] - earliestEnd;
            if ((match is MatchMode.Certain ? least : most) >= minimumDays)
            {
                yield return new Gap
                {
                    From = before.End,
                    To = after.Start,
                    MinDays = least,
                    MaxDays = most,
                    Before = before.Id,
                    After = after.Id,
                };
            }

            before = after.LatestEnd >= before.LatestEnd ? after : before;
            earliestEnd = Math.Max(earliestEnd, after.EarliestEnd);
        }
    }

    /// <summary>For each place in the list the earliest of the latest starts from there on.</summary>
    private static long[] LatestStartsFrom(List<Happening> happenings)
    {
        var starts = new long[happenings.Count];
        var earliest = long.MaxValue;
        for (var index = happenings.Count - 1; index >= 0; index--)
        {
            earliest = Math.Min(earliest, happenings[index].LatestStart);
            starts[index] = earliest;
        }

        return starts;
    }

    /// <summary>What breaks a gap, in days since 0001-01-01.</summary>
    private readonly record struct Happening(
        string Id, string Start, string End, long EarliestStart, long LatestStart, long EarliestEnd, long LatestEnd)
    {
        public static Happening? Of(Event @event)
        {
            var date = @event.ToEdtf();
            var bounds = date.KnownBounds;
            var (start, end) = date.Expression is DateInterval interval ? (Text(interval.Start), Text(interval.End)) : (null, null);
            if ((bounds.EarliestStart ?? bounds.EarliestEnd) is not { } earliestStart
                || (bounds.LatestEnd ?? bounds.LatestStart) is not { } latestEnd)
            {
                return null;
            }

            return new Happening(
                @event.Id,
                start ?? end ?? @event.Date,
                end ?? start ?? @event.Date,
                earliestStart,
                bounds.LatestStart ?? latestEnd,
                bounds.EarliestEnd ?? earliestStart,
                latestEnd);
        }

        private static string? Text(IntervalEnd end) => end.Date is { } date ? new EdtfDate(date).ToString() : null;
    }
}
