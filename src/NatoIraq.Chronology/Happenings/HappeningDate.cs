using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Happenings;

/// <summary>The date of what several events report, from theirs.</summary>
internal static class HappeningDate
{
    /// <summary>
    /// What all dates allow; where two of them have no day in common, everything from the one to the other, without those that only say the same
    /// less precisely. A span that has the others in it is what all allow: the others report a day of it.
    /// </summary>
    /// <param name="dates">At least one.</param>
    /// <param name="isConflict">Whether two of them have no day in common.</param>
    public static EdtfDate Of(IReadOnlyList<EdtfDate> dates, out bool isConflict)
    {
        var sharp = dates.Where((date, index) => !dates.Where((other, place) => place != index
            && IsSaidBy(date, other) && (place < index || !IsSaidBy(other, date))).Any()).ToList();
        isConflict = false;
        if (sharp.Count == 1)
        {
            return sharp[0];
        }

        isConflict = sharp.Any(date => sharp.Exists(other => !date.Overlaps(other)));
        var (first, last) = isConflict
            ? (Least(sharp, static bounds => bounds.EarliestStart, nothing: null), Most(sharp, static bounds => bounds.LatestEnd, nothing: null))
            : (Most(sharp, static bounds => bounds.EarliestStart, long.MinValue), Least(sharp, static bounds => bounds.LatestEnd, long.MaxValue));
        return Between(first, last) ?? sharp[0];
    }

    /// <summary>
    /// Whether a date adds nothing to another: it has all the other's days in it, or the other is a span and this is a day of it or all the
    /// time around it.
    /// </summary>
    private static bool IsSaidBy(EdtfDate date, EdtfDate other) => (IsSpan(date), IsSpan(other)) switch
    {
        (false, true) => date.Covers(other) || other.Covers(date),
        (true, false) => false,
        _ => date.Covers(other),
    };

    private static bool IsSpan(EdtfDate date) => date.KnownBounds is var bounds && bounds.EarliestStart != bounds.EarliestEnd;

    private static long? Least(List<EdtfDate> dates, Func<DateBounds, long?> bound, long? nothing) =>
        dates.Exists(date => bound(date.KnownBounds) is null) && nothing is null ? null : dates.Min(date => bound(date.KnownBounds) ?? nothing);

    private static long? Most(List<EdtfDate> dates, Func<DateBounds, long?> bound, long? nothing) =>
        dates.Exists(date => bound(date.KnownBounds) is null) && nothing is null ? null : dates.Max(date => bound(date.KnownBounds) ?? nothing);

    /// <summary>Some time from one day to another.</summary>
    private static EdtfDate? Between(long? first, long? last)
    {
        var (from, to) = (DateBounds.ToDateTime(first), DateBounds.ToDateTime(last));
        return (from is null && to is null) || from > to ? null
            : from == to ? EdtfDate.Parse(Day(from))
            : EdtfDate.Parse($"[{Day(from)}..{Day(to)}]");
    }

    private static string Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
