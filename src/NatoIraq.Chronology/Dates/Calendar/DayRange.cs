namespace NatoIraq.Chronology.Dates;

/// <summary>
/// A run of days without a gap, both ends inclusive, as day numbers. <see cref="PastInfinity"/> and <see cref="FutureInfinity"/> stand
/// for "before" and "after every day".
/// </summary>
internal readonly record struct DayRange(long First, long Last)
{
    /// <summary>Before every day.</summary>
    public const long PastInfinity = long.MinValue;

    /// <summary>After every day.</summary>
    public const long FutureInfinity = long.MaxValue;

    /// <summary>The day after, where there is one.</summary>
    public static long After(long day) => day is PastInfinity or FutureInfinity ? day : day + 1;

    /// <summary>The day before, where there is one.</summary>
    public static long Before(long day) => day is PastInfinity or FutureInfinity ? day : day - 1;

    /// <summary>Whether the day lies in it.</summary>
    public bool Contains(long day) => day >= First && day <= Last;
}
