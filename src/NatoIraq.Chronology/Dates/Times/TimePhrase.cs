namespace NatoIraq.Chronology.Dates;

/// <summary>A time of day found in a text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="Length">How many code units, with the zone and, in a range, the second time.</param>
/// <param name="Time">The time; the first of a range.</param>
/// <param name="TimeZone">The zone as written ("UTC", "+03:00", "EDT"); null where none is.</param>
public sealed record TimePhrase(int Start, int Length, TimeOfDay Time, string? TimeZone)
{
    /// <summary>Offset behind its last code unit.</summary>
    public int End => Start + Length;
}
