using System.Globalization;

namespace NatoIraq.Reports.Calendar;

/// <summary>
/// Where in a calendar an event stands, and what has to be said so that it stands on no false day. docs/exports.md has the rules.
/// </summary>
/// <param name="First">The first day it takes up; null where it has no place in a calendar.</param>
/// <param name="Last">The last day it takes up, inclusive.</param>
/// <param name="Caution">What the title begins with: "Day not known (February 2018): "; empty where every day is known.</param>
/// <param name="Explanation">What the description says of the days; null where every day is known.</param>
internal sealed record CalendarPlacement(DateTime? First, DateTime? Last, string Caution, string? Explanation)
{
    /// <summary>Whether all there is to know of its days is known.</summary>
    public bool IsCertain => Explanation is null;

    /// <summary>The place of an event.</summary>
    public static CalendarPlacement Of(Event @event)
    {
        var days = EventDays.Of(@event);
        var placement = (days.EarliestStart, days.LatestEnd) switch
        {
            (not null, not null) => OfSpan(days),
            (not null, null) when days.LatestStart is not null => OfBeginning(days),
            (null, not null) when days.EarliestEnd is not null => OfEnd(days),
            _ => Nowhere("No day is known."),
        };

        // DTEND is the day after the last, and there is none after the last day of the calendar.
        if (placement.Last == DateTime.MaxValue.Date)
        {
            placement = Nowhere("A calendar cannot show its end.");
        }

        return placement.Caution.Length == 0 ? placement : placement with { Caution = $"{placement.Caution} ({@event.DateText}): " };
    }

    private static CalendarPlacement OfSpan(EventDays days)
    {
        if (days is { HasKnownStart: true, HasKnownEnd: true })
        {
            return new(days.EarliestStart, days.LatestEnd, "", null);
        }

        var time = $"from {InWords(days.EarliestStart)} to {InWords(days.LatestEnd)}";
        return days switch
        {
            { IsPlain: false } when days.EarliestStart == days.LatestEnd => new(
                days.EarliestStart, days.LatestEnd, "Day not certain", "The day is uncertain: the source qualifies it."),
            _ when days.EarliestStart == days.EarliestEnd && days.LatestStart == days.LatestEnd => new(
                days.EarliestStart,
                days.LatestEnd,
                "Day not known",
                $"The day is not known. The calendar shows the whole period in which it may lie: {time}."),
            _ => new(
                days.EarliestStart,
                days.LatestEnd,
                "Days not known",
                $"The first or the last day is not known. The calendar shows the longest possible period: {time}."),
        };
    }

    private static CalendarPlacement OfBeginning(EventDays days) => days.HasKnownStart
        ? new(
            days.EarliestStart,
            days.LatestStart,
            "Begins",
            "Only its first day is known. The calendar shows that day; the event continues.")
        : new(
            days.EarliestStart,
            days.LatestStart,
            "Begins, day not known",
            "The event continues. The calendar shows only the period in which its first day may lie: "
            + $"from {InWords(days.EarliestStart)} to {InWords(days.LatestStart)}.");

    private static CalendarPlacement OfEnd(EventDays days) => days.HasKnownEnd
        ? new(
            days.EarliestEnd,
            days.LatestEnd,
            "Ends",
            "Only its last day is known. The calendar shows that day; the event began before it.")
        : new(
            days.EarliestEnd,
            days.LatestEnd,
            "Ends, day not known",
            "Its beginning is not known. The calendar shows only the period in which its last day may lie: "
            + $"from {InWords(days.EarliestEnd)} to {InWords(days.LatestEnd)}.");

    private static CalendarPlacement Nowhere(string explanation) => new(null, null, "No day", explanation);

    private static string InWords(DateTime? day) => day!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
