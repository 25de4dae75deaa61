using System.Globalization;

namespace NatoIraq.Store.Relational.History;

/// <summary>Moments of a store's history → the revisions that hold then.</summary>
internal static class StoreMoments
{
    /// <summary>The revision that holds at a moment.</summary>
    /// <exception cref="StoreException">There is no such revision, or the history begins later.</exception>
    public static long RevisionOf(RelationalDatabase database, StoreMoment moment)
    {
        var revision = moment.Time is { } time ? RevisionRows.At(database, time) : RevisionRows.Find(database, moment.Revision!.Value);
        if (revision is null && moment.Time is null)
        {
            throw new StoreException(
                StoreFault.RevisionNotFound, database.Path, $"There is no revision {moment.Revision}. Get-NatoIraqHistory lists them.");
        }

        var earliest = Purge.Earliest(database);
        if (revision is null || revision.Number < earliest)
        {
            var first = RevisionRows.Find(database, earliest)!;
            throw new StoreException(
                StoreFault.BeforeHistory,
                database.Path,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The store's history starts at {first.Time:yyyy-MM-dd HH:mm:ss} UTC, revision {earliest}. Use that or a later time."));
        }

        return revision.Number;
    }
}
