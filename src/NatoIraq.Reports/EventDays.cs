using NatoIraq.Chronology.Dates;

namespace NatoIraq.Reports;

/// <summary>
/// The calendar days between which an event began and ended (docs/dates.md: "some time in" and "throughout"): what a format with room for
/// whole days only has to decide by.
/// </summary>
/// <param name="EarliestStart">The first day it can have begun, or null.</param>
/// <param name="LatestStart">The last day it can have begun.</param>
/// <param name="EarliestEnd">The first day it can have ended.</param>
/// <param name="LatestEnd">The last day it can have ended; null where it continues.</param>
/// <param name="IsPlain">
/// Whether the date is neither uncertain nor approximate nor a set, of which the bounds do not tell everything.
/// </param>
internal readonly record struct EventDays(
    DateTime? EarliestStart, DateTime? LatestStart, DateTime? EarliestEnd, DateTime? LatestEnd, bool IsPlain)
{
    /// <summary>Whether it is known on which day it began.</summary>
    public bool HasKnownStart => IsPlain && EarliestStart is not null && EarliestStart == LatestStart;

    /// <summary>Whether it is known on which day it ended.</summary>
    public bool HasKnownEnd => IsPlain && LatestEnd is not null && EarliestEnd == LatestEnd;

    /// <summary>The days of an event.</summary>
    public static EventDays Of(Event @event)
    {
        var date = @event.ToEdtf();
        var bounds = date.KnownBounds;
        return new EventDays(
            DateBounds.ToDateTime(bounds.EarliestStart),
            DateBounds.ToDateTime(bounds.LatestStart),
            DateBounds.ToDateTime(bounds.EarliestEnd),
            DateBounds.ToDateTime(bounds.LatestEnd),
            !date.IsUncertain && !date.IsApproximate && date.Precision is not (DatePrecision.Set or DatePrecision.Part));
    }
}
