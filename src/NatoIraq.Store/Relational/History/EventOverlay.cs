using NatoIraq.Chronology.Corrections;

namespace NatoIraq.Store.Relational.History;

/// <summary>
/// Writes events as they are to be seen: as they were read, with the corrections and aliases in force laid over them. Where that makes
/// another event of one, what was read is kept beside it. For one revision.
/// </summary>
internal sealed class EventOverlay
{
    // The index of names begins with their fields: with each of them, a name is looked up and not searched for.
    private static readonly string Named = $"field IN ({string.Join(", ", MentionField.All.Select(static field => $"'{field}'"))}) AND name = ?1";
    private static readonly string FieldOfName =
        $"SELECT x.field FROM (SELECT field FROM entity WHERE {Named} UNION SELECT field FROM entity_past WHERE {Named}) x ORDER BY x.field LIMIT 1";

    private readonly RelationalDatabase database;
    private readonly IEventWriter writer;
    private readonly AliasMap aliases;

    /// <summary>Overlays for a revision.</summary>
    public EventOverlay(RelationalDatabase database, long revision)
    {
        this.database = database;
        writer = database.NewEventWriter(revision);
        aliases = AliasMap.Of(database);
    }

    /// <summary>What an event is to be seen as; null where it is hidden.</summary>
    public Event? Seen(Event read)
    {
        var corrections = CorrectionRows.InForce(database, read.Id).ConvertAll(static row => row.Correction);
        return CorrectedEvent.Of(read, corrections, FieldOf) is { } corrected ? aliases.Apply(corrected) : null;
    }

    /// <summary>Writes an event anew from what was read, since what is laid over it has changed.</summary>
    public void Refresh(StoredEvent stored) => Put(stored.Key, stored.AsRead, stored.Source);

    /// <summary>Writes an event that was read, under a key that may be in use.</summary>
    public void Put(long key, Event read, long source)
    {
        var seen = Seen(read);
        if (seen is null)
        {
            writer.Delete(key);
        }
        else
        {
            writer.Put(key, seen, source);
        }

        if (ReferenceEquals(seen, read))
        {
            writer.DeleteAsRead(key);
        }
        else
        {
            writer.PutAsRead(key, read, source);
        }
    }

    /// <summary>Writes a new event that was read, of an id that was never given; gives its key.</summary>
    public long Add(Event read, long source)
    {
        var key = writer.NextKey();
        var seen = aliases.Apply(read);
        writer.Add(key, seen, source);
        if (!ReferenceEquals(seen, read))
        {
            writer.PutAsRead(key, read, source);
        }

        return key;
    }

    /// <summary>A key that no event has had.</summary>
    public long NextKey() => writer.NextKey();

    /// <summary>Removes an event and what was read of it.</summary>
    public void Delete(long key)
    {
        writer.Delete(key);
        writer.DeleteAsRead(key);
    }

    /// <summary>Removes what only removed or replaced events mentioned; to be called last.</summary>
    public void Finish() => writer.RemoveUnmentioned();

    private string? FieldOf(string name)
    {
        var row = database.Keep(FieldOfName).Bind(1, name);
        var field = row.Step() ? row.Text(0) : null;
        row.Reset();
        return field;
    }
}
