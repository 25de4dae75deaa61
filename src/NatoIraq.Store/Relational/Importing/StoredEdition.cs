using NatoIraq.Chronology.Reading;
using NatoIraq.Store.Relational.History;

namespace NatoIraq.Store.Relational.Importing;

/// <summary>A source as a store has it, to be compared with what is to be imported.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Record">The source; null where there is none of the title.</param>
/// <param name="Pages">Where in its text each page begins.</param>
/// <param name="Entries">Its entries as they were read, in its order.</param>
/// <param name="Rejected">The lines that could not be read, in its order.</param>
/// <param name="Corrected">The ids of its events that have corrections, or whose sub-events have.</param>
/// <param name="Read">Reads an event of it, as it was read, by its key.</param>
internal sealed record StoredEdition(
    long Key,
    Source? Record,
    IReadOnlyList<int> Pages,
    IReadOnlyList<StoredEntry> Entries,
    IReadOnlyList<RejectedLine> Rejected,
    IReadOnlySet<string> Corrected,
    Func<long, Event> Read)
{
    private const string EntriesOf =
        "SELECT key, id, edtf, text, time, position FROM event "
        + "WHERE source = ?1 AND parent IS NULL AND key NOT IN (SELECT key FROM event_read) "
        + "UNION ALL SELECT key, id, edtf, text, time, position FROM event_read WHERE source = ?1 AND parent IS NULL ORDER BY position";

    private const string FreeKey = "SELECT 1 + max(x.key) FROM (SELECT key FROM source UNION ALL SELECT key FROM source_past) x";
    private const string CorrectedIds = "SELECT DISTINCT event FROM correction WHERE valid_to IS NULL";

    /// <summary>A key that no source has had.</summary>
    public static long NextKey(RelationalDatabase database) => database.Integer(FreeKey);

    /// <summary>Reads the source of a title.</summary>
    public static StoredEdition Of(RelationalDatabase database, string title)
    {
        var overlay = new StoredEvents(database);
        Event Read(long key) => overlay.Find(key)?.AsRead ?? throw StoreFaults.Of(StoreFault.StoreCorrupt, database.Path);
        if (SourceRows.Find(database, title) is not { } found)
        {
            return new StoredEdition(NextKey(database), null, [], [], [], new HashSet<string>(), Read);
        }

        var entries = new List<StoredEntry>();
        using (var row = database.Stream(EntriesOf).Bind(1, found.Key))
        {
            while (row.Step())
            {
                database.ThrowIfInterrupted();
                entries.Add(new StoredEntry(row.Integer(0), row.Text(1), row.Text(2), row.TextOrNull(4), EntryDigest.Of(row.Text(3)), entries.Count));
            }
        }

        var corrected = new HashSet<string>(StringComparer.Ordinal);
        using (var row = database.Prepare(CorrectedIds))
        {
            while (row.Step())
            {
                corrected.Add(StoredEvents.TopOf(row.Text(0)));
            }
        }

        return new StoredEdition(
            found.Key, found.Source, PageRows.Of(database, found.Source.Title), entries, RejectedLineRows.Read(database, found.Key).ToList(), corrected, Read);
    }
}

/// <summary>An entry as a store has it.</summary>
/// <param name="Key">The key of its row.</param>
/// <param name="Id">Its id.</param>
/// <param name="Date">Its date.</param>
/// <param name="Time">Its time of day.</param>
/// <param name="Words">The digest of its text.</param>
/// <param name="Order">Its place among the entries of its source.</param>
internal sealed record StoredEntry(long Key, string Id, string Date, string? Time, UInt128 Words, int Order);
