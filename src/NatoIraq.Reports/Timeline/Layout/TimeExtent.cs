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

    /// <summary>Whether it is known to the day and took no more than one.</summary>
    public bool IsDay => EarliestStart is { } day && LatestEnd == day;

    /// <summary>
    /// Whether there are days it certainly went on: from the last day it can have begun to the first it can have ended. Open ends are not
    /// certain: a source cannot say how long a thing went on after it was written.
    /// </summary>
    public bool HasCertain => LatestStart <= EarliestEnd;

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

    private static int? Day(long? day) => day is >= 0 && day <= DateOnly.MaxValue.DayNumber ? (int)day : null;
}
