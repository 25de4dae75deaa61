using NatoIraq.Chronology.Dates;

namespace NatoIraq.Store;

/// <summary>A relation to a date that an event must have.</summary>
/// <param name="Relation">Which one.</param>
/// <param name="Date">The date.</param>
public sealed record DateCriterion(DateRelation Relation, EdtfDate Date)
{
    /// <summary>
    /// Whether the date is that of an event. "February 2018" as a date is the whole month; as the date of an event it is one day of it, so that
    /// another event of that month may have come after it.
    /// </summary>
    public bool IsOfEvent { get; init; }

    /// <summary>The relation to an event, which it does not have to itself.</summary>
    public static DateCriterion To(DateRelation relation, Event happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        return new DateCriterion(relation, happening.ToEdtf()) { IsOfEvent = true };
    }

    /// <summary>Whether an event's date has the relation.</summary>
    public bool IsMetBy(EdtfDate date, MatchMode match)
    {
        ArgumentNullException.ThrowIfNull(date);
        var other = DateFor(match);
        return Relation switch
        {
            DateRelation.During => date.IsDuring(other, match),
            DateRelation.Before => date.IsBefore(other, match),
            _ => date.IsAfter(other, match),
        };
    }

    /// <summary>The date to compare with: what only may be before or after an event, is before or after one of the days it may have been on.</summary>
    internal EdtfDate DateFor(MatchMode match)
    {
        var day = Relation switch
        {
            _ when !IsOfEvent || match is MatchMode.Certain => null,
            DateRelation.Before => Date.KnownBounds.LatestStart,
            DateRelation.After => Date.KnownBounds.EarliestEnd,
            _ => null,
        };
        return DateBounds.ToDateTime(day) is { } moment ? EdtfDate.OfDay(DateOnly.FromDateTime(moment)) : Date;
    }
}

/// <summary>How an event's date stands to another.</summary>
public enum DateRelation
{
    /// <summary>They share at least a day.</summary>
    During,

    /// <summary>The event ends before the other begins.</summary>
    Before,

    /// <summary>The event begins after the other ends.</summary>
    After,
}
