using NatoIraq.Chronology.Dates;

namespace NatoIraq.Store.Relational.Importing;

/// <summary>The first and last days of dates. Many events share a date, and reading one takes long.</summary>
internal sealed class RecentBounds
{
    // Those of an archive, all kept, would take more memory than they save time.
    private const int MostKept = 4096;

    private readonly Dictionary<string, DateBounds> kept = new(StringComparer.Ordinal);

    /// <summary>The bounds of a date in EDTF.</summary>
    public DateBounds Of(string date)
    {
        if (!kept.TryGetValue(date, out var bounds))
        {
            if (kept.Count == MostKept)
            {
                kept.Clear();
            }

            kept.Add(date, bounds = EdtfDate.Parse(date).KnownBounds);
        }

        return bounds;
    }
}
