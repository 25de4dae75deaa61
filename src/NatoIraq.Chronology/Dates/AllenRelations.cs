namespace NatoIraq.Chronology.Dates;

/// <summary>
/// The thirteen relations of two spans of time (J. F. Allen, "Maintaining knowledge about temporal intervals", CACM 26 (1983) 11), over
/// whole days: of two spans of known days exactly one holds. A set of them says which can hold of spans whose days are not all known.
/// </summary>
[Flags]
public enum AllenRelations
{
    /// <summary>No relation; never the answer for two dates.</summary>
    None = 0,

    /// <summary>It ends, and at least a day lies between, before the other begins.</summary>
    Before = 1,

    /// <summary>It ends the day before the other begins.</summary>
    Meets = 1 << 1,

    /// <summary>It begins first and ends while the other goes on.</summary>
    Overlaps = 1 << 2,

    /// <summary>Both begin together, and it ends first.</summary>
    Starts = 1 << 3,

    /// <summary>It begins after the other and ends before it.</summary>
    During = 1 << 4,

    /// <summary>It begins after the other and both end together.</summary>
    Finishes = 1 << 5,

    /// <summary>Both begin together and end together.</summary>
    EqualTo = 1 << 6,

    /// <summary>The other finishes it.</summary>
    FinishedBy = 1 << 7,

    /// <summary>The other is during it.</summary>
    Contains = 1 << 8,

    /// <summary>The other starts it.</summary>
    StartedBy = 1 << 9,

    /// <summary>The other overlaps it.</summary>
    OverlappedBy = 1 << 10,

    /// <summary>The other meets it.</summary>
    MetBy = 1 << 11,

    /// <summary>The other is before it.</summary>
    After = 1 << 12,
}
