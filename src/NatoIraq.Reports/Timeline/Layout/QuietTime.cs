using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Measuring;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>
/// A time of a year or more without an event, whichever the unknown days are. The gaps are those of Get-NatoIraqGap (docs/measuring.md),
/// with its bounds.
/// </summary>
/// <param name="From">The first quiet day (<see cref="DateOnly.DayNumber"/>).</param>
/// <param name="Until">The day behind the last.</param>
/// <param name="IsOfSource">Whether the gap is in the source; else it tells of events that are not among those shown.</param>
/// <param name="MinDays">The fewest days from the event before it to the one behind it.</param>
/// <param name="MaxDays">The most.</param>
public sealed record QuietTime(int From, int Until, bool IsOfSource, long MinDays, long MaxDays)
{
    /// <summary>In words: "gap of 643–673 days".</summary>
    public string Description => IsOfSource
        ? $"gap of {LagText.Of(MinDays, MaxDays)} in the source"
        : "Nothing selected here; the source has events";

    /// <summary>The quiet times of what is shown: the gaps of the source, and what a selection leaves out.</summary>
    internal static IReadOnlyList<QuietTime> Of(TimelineContent content)
    {
        var shown = GapFinder.Among(content.Events);
        if (content.Gaps is not { } silences)
        {
            return [.. shown.Select(static gap => Of(gap, isOfSource: true)).OfType<QuietTime>()];
        }

        var quiet = silences.Select(static gap => Of(gap, isOfSource: true)).OfType<QuietTime>().OrderBy(static time => time.From).ToList();
        var unselected = shown.Select(static gap => Of(gap, isOfSource: false)).OfType<QuietTime>().SelectMany(gap => Without(gap, quiet));
        return [.. quiet.Concat(unselected).OrderBy(static time => time.From)];
    }

    /// <summary>A gap as days on an axis; null where its bounds are no days.</summary>
    internal static QuietTime? Of(Gap gap, bool isOfSource) =>
        EdtfDate.Parse(gap.From).KnownBounds.LatestEnd is { } last && EdtfDate.Parse(gap.To).KnownBounds.EarliestStart is { } first && first > last
            ? new QuietTime((int)last + 1, (int)first, isOfSource, gap.MinDays, gap.MaxDays)
            : null;

    /// <summary>What is left of a time beside others.</summary>
    private static IEnumerable<QuietTime> Without(QuietTime time, IEnumerable<QuietTime> others)
    {
        var from = time.From;
        foreach (var other in others.Where(other => other.Until > time.From && other.From < time.Until))
        {
            if (other.From > from)
            {
                yield return time with { From = from, Until = other.From };
            }

            from = Math.Max(from, other.Until);
        }

        if (from < time.Until)
        {
            yield return time with { From = from };
        }
    }
}
