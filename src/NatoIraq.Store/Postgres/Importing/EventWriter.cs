using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Importing;

namespace NatoIraq.Store.Postgres.Importing;

/// <summary>
/// Writes events by COPY. What is written is sent as it comes; where something has to be removed before, it waits until many are together, until
/// something else reads events, or until the transaction ends.
/// </summary>
internal sealed class EventWriter : IEventWriter
{
    private const int BytesAtATime = 100_000;
    private const int MostBytesAsRead = 4_000_000;
    private const int MostRows = 100_000;

    private const string LastKey =
        "SELECT coalesce(max(x.key), 0) FROM (SELECT max(key) AS key FROM event UNION ALL SELECT max(key) FROM event_past "
        + "UNION ALL SELECT max(key) FROM event_read UNION ALL SELECT max(key) FROM event_read_past) x";

    private const string Linked = "SELECT DISTINCT f / 8 FROM event e, unnest(e.facets) f WHERE e.key = ANY (?1) AND f >= 8";

    private readonly PostgresDatabase database;
    private readonly long revision;
    private readonly EntityRegister entities;
    private readonly EventEncoder encoder;
    private readonly PendingRows present;
    private readonly PendingRows asRead;
    private readonly HashSet<long> unlinked = [];
    private bool isFlushing;
    private long lastKey;

    /// <summary>A writer for one revision.</summary>
    public EventWriter(PostgresDatabase database, long revision)
    {
        this.database = database;
        this.revision = revision;
        entities = new EntityRegister(database, revision);
        encoder = new EventEncoder(revision);
        present = new PendingRows(database, "event");
        asRead = new PendingRows(database, "event_read");
        lastKey = database.Integer(LastKey);
    }

    /// <summary>Removes the events of a source, as they are and as they were read.</summary>
    public static void RemoveAll(PostgresDatabase database, long source, long revision)
    {
        foreach (var table in (string[])["event", "event_read"])
        {
            database.Keep(EventTable.CopyToPast(table, "source = ?2")).Bind(1, revision).Bind(2, source).Run();
            database.Keep($"DELETE FROM {table} WHERE source = ?1").Bind(1, source).Run();
        }
    }

    /// <summary>How many rows have been written.</summary>
    public long RowsWritten { get; private set; }

    /// <inheritdoc/>
    public long NextKey() => ++lastKey;

    /// <inheritdoc/>
    public void Reserve(long key) => lastKey = Math.Max(lastKey, key);

    /// <inheritdoc/>
    public void Put(long key, Event written, long source)
    {
        Remove(present, key);
        Write(written, key, source);
    }

    /// <inheritdoc/>
    public void Add(long key, Event written, long source) => Write(written, key, source);

    /// <inheritdoc/>
    public void Delete(long key) => Remove(present, key);

    /// <inheritdoc/>
    public void PutAsRead(long key, Event written, long source)
    {
        Remove(asRead, key);
        Add(asRead, written, key, parent: null, source, [], names: null);
        foreach (var subEvent in written.SubEvents)
        {
            Add(asRead, subEvent, ++lastKey, key, source, [], names: null);
        }

        if (asRead.Rows.Length >= MostBytesAsRead)
        {
            Flush();
        }
    }

    /// <inheritdoc/>
    public void DeleteAsRead(long key) => Remove(asRead, key);

    /// <inheritdoc/>
    public void RemoveUnmentioned()
    {
        Flush();
        EntityRegister.RemoveUnmentioned(database, unlinked, revision);
    }

    /// <summary>Makes the connection free for a statement; and writes what waits, if it reads events.</summary>
    public void FlushBefore(string sql)
    {
        if (!isFlushing && EventTables.Any(table => sql.Contains(table, StringComparison.Ordinal)))
        {
            Flush();
        }
        else
        {
            present.EndCopy();
        }
    }

    /// <summary>Makes the connection free for the end of a transaction of which nothing is kept.</summary>
    public void Abandon()
    {
        present.Abandon();
        asRead.Abandon();
    }

    /// <summary>Removes and writes what waits.</summary>
    public void Flush()
    {
        if (isFlushing)
        {
            return;
        }

        isFlushing = true;
        try
        {
            present.EndCopy();
            TakeDownLinks();
            present.Flush(revision);
            asRead.Flush(revision);
        }
        finally
        {
            isFlushing = false;
        }
    }

    private static readonly string[] EventTables = ["FROM event", "JOIN event", "INTO event", "UPDATE event", "ANALYZE event"];

    private void Remove(PendingRows rows, long key)
    {
        if (rows.Has(key))
        {
            Flush();
        }

        rows.Remove(key);
    }

    private void TakeDownLinks()
    {
        if (present.Removed.Count == 0)
        {
            return;
        }

        var linked = database.Keep(Linked).Bind(1, present.Removed.ToArray());
        while (linked.Step())
        {
            unlinked.Add(linked.Integer(0));
        }

        linked.Reset();
    }

    private void Write(Event written, long key, long source)
    {
        database.ThrowIfInterrupted();
        var facets = new SortedSet<long>();
        var allNames = RegisterNames(written, facets);
        foreach (var subEvent in written.SubEvents)
        {
            allNames.UnionWith(RegisterNames(subEvent, facets));
        }

        long[] lists = [.. facets];
        Add(present, written, key, parent: null, source, lists, string.Join('\n', allNames));
        foreach (var subEvent in written.SubEvents)
        {
            Add(present, subEvent, ++lastKey, key, source, lists, names: null);
        }

        if (present.Rows.Length < BytesAtATime)
        {
            return;
        }

        if (present.Removed.Count > 0 || present.Count >= MostRows)
        {
            Flush();
        }
        else
        {
            present.Send();
        }
    }

    private void Add(PendingRows rows, Event written, long key, long? parent, long source, long[] lists, string? names)
    {
        encoder.Encode(rows.Rows, written, key, parent, source, lists, names);
        rows.Add(key);
        RowsWritten++;
    }

    /// <summary>Takes down which entities an event names in which of its lists, and gives what they are called.</summary>
    private SortedSet<string> RegisterNames(Event written, SortedSet<long> facets)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var mention in written.Mentions.Where(EventFacet.NamesEntity))
        {
            var registered = entities.Register(mention);
            var (key, entity) = (registered.Key, registered.Entity);
            names.Add(entity.Name);
            if (entity.Acronym is { } acronym)
            {
                names.Add(acronym);
            }

            foreach (var list in EventFacets.Of(mention))
            {
                facets.Add(EventFacetSql.Of(list, key));
                facets.Add(list);
            }
        }

        return names;
    }
}
