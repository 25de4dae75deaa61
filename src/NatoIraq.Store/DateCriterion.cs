using NatoIraq.Chronology.Dates;

namespace NatoIraq.Store;

/// <summary>A relation to a date that an event must have.</summary>
/// <param name="Relation">Which one.</param>
/// <param name="Date">The date.</param>
public sealed record DateCriterion(DateRelation Relation, EdtfDate Date)
{
    /// <summary>Whether an event's date has the relation.</summary>
    public bool IsMetBy(EdtfDate date, MatchMode match)
    {
        ArgumentNullException.ThrowIfNull(date);
        return Relation switch
        {
            DateRelation.During => date.IsDuring(Date, match),
            DateRelation.Before => date.IsBefore(Date, match),
            _ => date.IsAfter(Date, match),
        };
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
