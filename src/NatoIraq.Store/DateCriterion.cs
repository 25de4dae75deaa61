using NatoIraq.Chronology.Dates;

namespace NatoIraq.Store;

/// <summary>A relation to a date that an event must have.</summary>
/// <param name="Relation">Which one.</param>
/// <param name="Date">The date.</param>
public sealed record DateCriterion(DateRelation Relation, EdtfDate Date);

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
