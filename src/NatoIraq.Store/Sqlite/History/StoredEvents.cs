namespace NatoIraq.Store.Sqlite.History;

/// <summary>Finds events as they were read, whatever they are seen as now.</summary>
internal sealed class StoredEvents(Database database)
{
    private const string PresentById = $"SELECT {EventRows.Columns} FROM event e WHERE e.id = ?1 AND e.parent IS NULL";
    private const string AsReadById = $"SELECT {EventRows.Columns} FROM event_read e WHERE e.id = ?1 AND e.parent IS NULL";
    private const string PresentByKey = $"SELECT {EventRows.Columns} FROM event e WHERE e.key = ?1 AND e.parent IS NULL";
    private const string AsReadByKey = $"SELECT {EventRows.Columns} FROM event_read e WHERE e.key = ?1 AND e.parent IS NULL";

    private readonly EventRows present = new(database);
    private readonly EventRows asRead = new(database, asRead: true);

    /// <summary>The event of an id, or of the event that the id's sub-event is of; null if there is none, hidden or not.</summary>
    public StoredEvent? Find(string id)
    {
        var top = TopOf(id);
        return Read(database.Keep(AsReadById).Bind(1, top), asRead) ?? Read(database.Keep(PresentById).Bind(1, top), present);
    }

    /// <summary>The event of a key.</summary>
    public StoredEvent? Find(long key) =>
        Read(database.Keep(AsReadByKey).Bind(1, key), asRead) ?? Read(database.Keep(PresentByKey).Bind(1, key), present);

    /// <summary>The id of the event of a sub-event; an event's own id.</summary>
    public static string TopOf(string id) => id.IndexOf('.', StringComparison.Ordinal) is > 0 and var stop ? id[..stop] : id;

    private static StoredEvent? Read(Statement row, EventRows rows)
    {
        try
        {
            return row.Step() ? new StoredEvent(row.Integer(EventRows.KeyColumn), row.Integer(EventRows.SourceColumn), rows.Read(row)) : null;
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
