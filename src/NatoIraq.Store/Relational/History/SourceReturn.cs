using NatoIraq.Store.Relational.Importing;

namespace NatoIraq.Store.Relational.History;

/// <summary>Puts a source and its events back as they were before a revision. Corrections are laid over them as they are in force now.</summary>
/// <param name="database">The store, in a transaction.</param>
/// <param name="key">The key of the source.</param>
/// <param name="undone">The revision to be taken back.</param>
internal sealed class SourceReturn(RelationalDatabase database, long key, long undone)
{
    private const string LastChange =
        "SELECT coalesce(max(x.number), 0) FROM (SELECT valid_from AS number FROM source WHERE key = ?1 "
        + "UNION ALL SELECT valid_to FROM source_past WHERE key = ?1) x";

    private const string Keys = "SELECT key FROM event WHERE source = ?1 AND parent IS NULL UNION SELECT key FROM event_read WHERE source = ?1 AND parent IS NULL";
    private const string Touched = "SELECT 1 FROM source WHERE valid_from = ?1 UNION SELECT 1 FROM source_past WHERE valid_to = ?1 OR valid_from = ?1";
    private const string RemoveSource = "DELETE FROM source WHERE key = ?1";

    private static readonly string SourceToPast = ContentTable.Source.CopyToPast("key = ?2");

    /// <summary>Whether to take a revision back needs the store as it was before.</summary>
    public static bool NeedsPast(RelationalDatabase database, Revision undone)
    {
        if (undone.Action is RevisionAction.Create or RevisionAction.Update)
        {
            return false;
        }

        using var row = database.Prepare(Touched).Bind(1, undone.Number);
        return row.Step();
    }

    /// <summary>What has been done to the source since; null for nothing.</summary>
    public string? Later
    {
        get
        {
            var row = database.Keep(LastChange).Bind(1, key);
            var last = row.Step() ? row.Integer(0) : 0;
            row.Reset();
            if (last > undone)
            {
                return $"its source was imported or removed again in revision {last}";
            }

            var corrected = KeysOf(database)
                .Select(new StoredEvents(database).Find)
                .OfType<StoredEvent>()
                .Where(stored => CorrectionRows.InForce(database, stored.AsRead.Id).Exists(row => row.ValidFrom > undone))
                .Select(static stored => stored.AsRead.Id)
                .ToList();
            return corrected.Count == 0 ? null : $"{string.Join(", ", corrected.Take(5))} {(corrected.Count == 1 ? "was" : "were")} corrected";
        }
    }

    /// <summary>Puts it back.</summary>
    /// <param name="past">The store as it was before.</param>
    /// <param name="overlay">Writes the events.</param>
    /// <param name="revision">The revision that takes back.</param>
    public void PutBack(RelationalDatabase past, EventOverlay overlay, long revision)
    {
        database.DeferReferences();
        var present = new StoredEvents(database);
        var before = new StoredEvents(past);
        var keys = KeysOf(past).ToHashSet();
        foreach (var gone in KeysOf(database).Where(each => !keys.Contains(each)))
        {
            database.ThrowIfInterrupted();
            overlay.Delete(gone);
        }

        foreach (var each in keys)
        {
            database.ThrowIfInterrupted();
            var was = before.Find(each)!;
            if (present.Find(each) is not { } now || !EventComparison.SaySame(was.AsRead, now.AsRead) || !EventComparison.StandSame(was.AsRead, now.AsRead))
            {
                overlay.Put(each, was.AsRead, key);
            }
        }

        if (SourceRows.Read(past).Where(row => row.Key == key).Select(static row => row.Source).FirstOrDefault() is { } source)
        {
            SourceRows.Write(database, key, source, SourceRows.ReadText(past, source.Title)!, PageRows.Of(past, source.Title), revision);
            RejectedLineRows.Replace(database, key, RejectedLineRows.Read(past, key).ToList(), revision);
        }
        else
        {
            RejectedLineRows.Replace(database, key, [], revision);
            database.Keep(SourceToPast).Bind(1, revision).Bind(2, key).Run();
            database.Keep(RemoveSource).Bind(1, key).Run();
        }
    }

    private List<long> KeysOf(RelationalDatabase of)
    {
        var keys = new List<long>();
        using var row = of.Prepare(Keys).Bind(1, key);
        while (row.Step())
        {
            keys.Add(row.Integer(0));
        }

        return keys;
    }
}
