namespace NatoIraq.Store.Relational.History;

/// <summary>Finds events as they were read, whatever they are seen as now.</summary>
internal sealed class StoredEvents(RelationalDatabase database)
{
    private readonly IEventReader present = database.Events();
    private readonly IEventReader asRead = database.Events(asRead: true);

    /// <summary>The event of an id, or of the event that the id's sub-event is of; null if there is none, hidden or not.</summary>
    public StoredEvent? Find(string id)
    {
        var top = TopOf(id);
        return Read(database.Keep($"SELECT {asRead.Columns} FROM event_read e WHERE e.id = ?1 AND e.parent IS NULL").Bind(1, top), asRead)
            ?? Read(database.Keep($"SELECT {present.Columns} FROM event e WHERE e.id = ?1 AND e.parent IS NULL").Bind(1, top), present);
    }

    /// <summary>The event of a key.</summary>
    public StoredEvent? Find(long key) =>
        Read(database.Keep($"SELECT {asRead.Columns} FROM event_read e WHERE e.key = ?1 AND e.parent IS NULL").Bind(1, key), asRead)
        ?? Read(database.Keep($"SELECT {present.Columns} FROM event e WHERE e.key = ?1 AND e.parent IS NULL").Bind(1, key), present);

    /// <summary>The id of the event of a sub-event; an event's own id.</summary>
    public static string TopOf(string id) => id.IndexOf('.', StringComparison.Ordinal) is > 0 and var stop ? id[..stop] : id;

    private static StoredEvent? Read(RelationalStatement row, IEventReader rows)
    {
        try
        {
            return row.Step() ? new StoredEvent(row.Integer(rows.KeyColumn), row.Integer(rows.SourceColumn), rows.Read(row)) : null;
        }
        finally
        {
            row.Reset();
        }
    }
}

/// <summary>An event as it was read, with where it is stored.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Source">The key of its source; 0 for an event that was added.</param>
/// <param name="AsRead">The event as it was read.</param>
internal sealed record StoredEvent(long Key, long Source, Event AsRead);
