namespace NatoIraq.Chronology.Dates;

/// <summary>From one year to another.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
public readonly record struct YearRange(int First, int Last)
{
    /// <summary>How many years lie between a year and the nearest of these; 0 inside.</summary>
    public int DistanceTo(int year) => Math.Max(0, Math.Max(First - year, year - Last));
}
