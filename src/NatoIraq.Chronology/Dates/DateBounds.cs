namespace NatoIraq.Chronology.Dates;

/// <summary>
/// The four bounds of a date (docs/dates.md), as day numbers: days since 0001-01-01 in the proleptic Gregorian calendar,
/// the count of <see cref="DateOnly.DayNumber"/> carried beyond its years. Inclusive.
/// For <em>some time in</em> [min, max] both starts and ends range over it; for <em>throughout</em> A/B the start lies in A, the end in B.
/// </summary>
/// <param name="EarliestStart">The first day it can have begun; null where nothing bounds it in the past, or no year is told.</param>
/// <param name="LatestStart">
/// The last day it can have begun; null where nothing bounds it (<c>[1760..]</c>) and where it has no beginning (<c>../2011</c>).
/// </param>
/// <param name="EarliestEnd">
/// The first day it can have ended; null where nothing bounds it (<c>[..1760]</c>) and where it has no end (<c>2011/..</c>).
/// </param>
/// <param name="LatestEnd">The last day it can have ended; null where nothing bounds it in the future, or no year is told.</param>
public readonly record struct DateBounds(long? EarliestStart, long? LatestStart, long? EarliestEnd, long? LatestEnd)
{
    /// <summary>The day as a calendar date, or null where it is unbounded or outside the years 0001–9999.</summary>
    public static DateTime? ToDateTime(long? day) =>
        day is >= 0 and <= MaximumDay ? new DateTime(day.Value * TimeSpan.TicksPerDay, DateTimeKind.Unspecified) : null;

    /// <summary>9999-12-31 as a day number.</summary>
    private const long MaximumDay = 3652058;
}
