using NatoIraq.Chronology.Dates;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>
/// When something happened, as far as it can be placed: the four bounds of its date (docs/dates.md) in day numbers within the years
/// 0001–9999. A null start is open or unknown towards the past, a null end towards the future.
/// </summary>
/// <param name="EarliestStart">The first day it can have begun.</param>
/// <param name="LatestStart">The last day it can have begun.</param>
/// <param name="EarliestEnd">The first day it can have ended.</param>
/// <param name="LatestEnd">The last day it can have ended.</param>
public readonly record struct TimeExtent(int? EarliestStart, int? LatestStart, int? EarliestEnd, int? LatestEnd)
{
    /// <summary>The extent of an EDTF value.</summary>
    public static TimeExtent Of(string edtf)
    {
        var bounds = EdtfDate.Parse(edtf).KnownBounds;
        return new TimeExtent(Day(bounds.EarliestStart), Day(bounds.LatestStart), Day(bounds.EarliestEnd), Day(bounds.LatestEnd));
    }

    /// <summary>
    /// The extent of an event. What happens at a point in time, such as a meeting, and is dated by a stretch of months or years (the range of a
    /// heading, for one) happened some time in it and did not fill it.
    /// </summary>
    public static TimeExtent Of(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        var extent = Of(@event.Date);
        return extent.HasCertain && !extent.IsDay && PunctualKinds.Contains(@event.Kind) && !extent.IsShort
            ? extent with { LatestStart = extent.LatestEnd, EarliestEnd = extent.EarliestStart }
            : extent;
    }

    /// <summary>Whether it is known to the day and took no more than one.</summary>
    public bool IsDay => EarliestStart is { } day && LatestEnd == day;

    /// <summary>
    /// Whether there are days it certainly went on: from the last day it can have begun to the first it can have ended. Open ends are not
    /// certain: a source cannot say how long a thing went on after it was written.
    /// </summary>
    public bool HasCertain => LatestStart <= EarliestEnd;

    /// <summary>Whether it goes back from its known end without a beginning: "until 2020".</summary>
    public bool IsOpenToPast => EarliestStart is null;

    /// <summary>Whether it continues from its known beginning without an end: "since 2015".</summary>
    public bool IsOpenToFuture => LatestEnd is null;

    /// <summary>
    /// The days that it can have begun on, or, where no beginning is known, ended on: what it is counted by, as for gaps
    /// (docs/measuring.md).
    /// </summary>
    public (int First, int Last) CountedDays
    {
        get
        {
            var first = EarliestStart ?? EarliestEnd ?? LatestEnd ?? 0;
            var last = EarliestStart is null ? LatestEnd ?? first : LatestStart ?? LatestEnd ?? first;
            return (first, Math.Max(first, last));
        }
    }

    /// <summary>Whether any of its bounds can be placed.</summary>
    public bool IsPlaced => EarliestStart is not null || LatestEnd is not null;

    /// <summary>The days that the axis has to hold.</summary>
    public IEnumerable<int> KnownDays
    {
        get
        {
            if ((EarliestStart ?? LatestStart ?? EarliestEnd) is { } first)
            {
                yield return first;
            }

            if ((LatestEnd ?? EarliestEnd ?? LatestStart) is { } last)
            {
                yield return last;
            }
        }
    }

    /// <summary>The longest that a visit or a meeting can be taken to have gone on.</summary>
    private const int LongestVisit = 31;

    private static readonly HashSet<string> PunctualKinds =
    [
        EventKind.Request, EventKind.Decision, EventKind.Agreement, EventKind.Approval, EventKind.Establishment, EventKind.Accession,
        EventKind.Visit, EventKind.Meeting, EventKind.Conference, EventKind.Termination, EventKind.Announcement,
    ];

    /// <summary>Whether both of its ends are known to the day, and it took no longer than a visit does.</summary>
    private bool IsShort => EarliestStart == LatestStart && EarliestEnd == LatestEnd && LatestEnd - EarliestStart < LongestVisit;

    private static int? Day(long? day) => day is >= 0 && day <= DateOnly.MaxValue.DayNumber ? (int)day : null;
}
