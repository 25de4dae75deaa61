using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Linking;

/// <summary>The days from one event to another, from start to start, as far as the bounds of both dates tell.</summary>
/// <param name="Least">The fewest; null where nothing bounds it.</param>
/// <param name="Most">The most; null where nothing bounds it.</param>
internal readonly record struct Lag(long? Least, long? Most)
{
    /// <summary>The lag from <paramref name="earlier"/> to <paramref name="later"/>.</summary>
    public static Lag Between(DateBounds earlier, DateBounds later) =>
        new(later.EarliestStart - earlier.LatestStart, later.LatestStart - earlier.EarliestStart);
}
