namespace NatoIraq.Store.Sqlite.Importing;

/// <summary>
/// Stores one source with its events, as new or as a new edition of what is there. Runs inside a transaction of its caller; used once.
/// </summary>
/// <param name="database">The database, in a transaction.</param>
/// <param name="import">What is to be stored.</param>
/// <param name="revision">The revision that it is.</param>
internal sealed class SourceImporter(Database database, SourceImport import, long revision)
{
    private const string EventByKey = $"SELECT {EventRows.Columns} FROM event e WHERE e.key = ?1";

    private readonly EventWriter writer = new(database, revision);
    private readonly EventRows rows = new(database);
    private readonly IdRegister ids = new(database);
    private int created;
    private int unchanged;
    private int updated;
    private int removed;
    private bool moved;
    private long source;

    /// <summary>Whether anything was written that is not in the store already.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>Does it.</summary>
    public ImportOutcome Run()
    {
        // How many events and rejected lines a source has is known last, and its row is written then.
        database.Execute("PRAGMA defer_foreign_keys = ON");
        var existing = SourceRows.Find(database, import.Title);
        source = existing?.Key ?? database.Integer("SELECT 1 + max((SELECT max(key) FROM source), ifnull((SELECT max(key) FROM source_past), 0))");
        if (existing is null)
        {
            AddAll(import.Events);
        }
        else
        {
            MatchAll(new PreviousEdition(database, source));
        }

        var record = MakeRecord(existing?.Source);
        HasChanged = created + updated + removed > 0 || moved || IsAmended(existing?.Source, record);
        if (HasChanged)
        {
            ids.Save();
            SourceRows.Write(database, source, record, import.Text.Text, revision);
            RejectedLineRows.Replace(database, source, import.Rejected, revision);
            EntityRegister.RemoveAllUnmentioned(database, revision);
        }

        return new ImportOutcome(record.Title, created, unchanged, updated, removed, import.Rejected.Count);
    }

    private void AddAll(IEnumerable<Event> entries)
    {
        foreach (var entry in entries)
        {
            database.ThrowIfInterrupted();
            Create(entry);
        }
    }

    private void MatchAll(PreviousEdition previous)
    {
        var others = new List<Event>();
        foreach (var entry in import.Events)
        {
            database.ThrowIfInterrupted();
            if (previous.TakeSame(entry) is { } stored)
            {
                Keep(stored, entry);
            }
            else
            {
                others.Add(entry);
            }
        }

        var reworded = previous.TakeReworded(others);
        for (var index = 0; index < others.Count; index++)
        {
            database.ThrowIfInterrupted();
            if (reworded.TryGetValue(index, out var stored))
            {
                Keep(stored, others[index]);
            }
            else
            {
                Create(others[index]);
            }
        }

        foreach (var stored in previous.Unmatched)
        {
            database.ThrowIfInterrupted();
            writer.Delete(stored.Key);
            removed++;
        }
    }

    private void Create(Event entry)
    {
        writer.Add(entry.WithId(ids.Next(entry.Date)), source);
        created++;
    }

    private void Keep(StoredEntry stored, Event entry)
    {
        var before = Read(stored.Key);
        var after = entry.WithId(stored.Id);
        var same = EventComparison.SaySame(before, after);
        if (!same || !EventComparison.StandSame(before, after))
        {
            writer.Replace(stored.Key, after, source);
            moved = true;
        }

        _ = same ? unchanged++ : updated++;
    }

    private Event Read(long key)
    {
        var row = database.Keep(EventByKey).Bind(1, key);
        try
        {
            return row.Step() ? rows.Read(row) : throw SqliteFaults.Of(StoreFault.StoreCorrupt, database.Path);
        }
        finally
        {
            row.Reset();
        }
    }

    private Source MakeRecord(Source? existing) => new()
    {
        Title = import.Title,

        // What a new edition does not say of itself still holds.
        Uri = import.Uri ?? existing?.Uri,
        Published = import.Published?.ToString() ?? existing?.Published,
        FileName = import.FileName,
        Format = import.Format,
        TextSha256 = SourceRows.HashText(import.Text.Text),
        FileSha256 = import.Text.FileSha256,
        Imported = import.Imported,
        Events = created + unchanged + updated,
        Rejected = import.Rejected.Count,
        Length = import.Text.Text.Length,
    };

    /// <summary>Whether the source itself says something new. The same bytes from another file, at another time, do not.</summary>
    private bool IsAmended(Source? existing, Source record) =>
        existing is null
        || existing with { Imported = record.Imported, FileName = record.FileName } != record
        || !RejectedLineRows.Read(database, source).SequenceEqual(import.Rejected.OrderBy(static line => line.Span.Start));
}
