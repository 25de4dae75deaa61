using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Importing;

namespace NatoIraq.Store.Postgres.Importing;

/// <summary>
/// Writes events by COPY, some thousand rows at a time: what is to be written and what is to be removed waits until that many are together, until
/// something else reads events, or until the transaction ends.
/// </summary>
internal sealed class EventWriter : IEventWriter
{
    private const int RowsAtATime = 5000;

    private const string LastKey =
        "SELECT coalesce(max(x.key), 0) FROM (SELECT max(key) AS key FROM event UNION ALL SELECT max(key) FROM event_past "
        + "UNION ALL SELECT max(key) FROM event_read UNION ALL SELECT max(key) FROM event_read_past) x";

    private const string Linked = "SELECT DISTINCT f / 8 FROM event e, unnest(e.facets) f WHERE e.key = ANY (?1) AND f >= 8";

    private readonly PostgresDatabase database;
    private readonly long revision;
    private readonly EntityRegister entities;
    private readonly EventEncoder encoder = new();
    private readonly PendingRows present = new("event");
    private readonly PendingRows asRead = new("event_read");
    private readonly HashSet<long> unlinked = [];
    private bool isFlushing;
    private long lastKey;

    /// <summary>A writer for one revision.</summary>
    public EventWriter(PostgresDatabase database, long revision)
    {
        this.database = database;
        this.revision = revision;
        entities = new EntityRegister(database, revision);
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
        asRead.Add(encoder.Encode(written, key, parent: null, source, [], names: null));
        foreach (var subEvent in written.SubEvents)
        {
            asRead.Add(encoder.Encode(subEvent, ++lastKey, key, source, [], names: null));
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

    /// <summary>Writes what waits, if a statement reads events.</summary>
    public void FlushBefore(string sql)
    {
        if (!isFlushing && EventTables.Any(table => sql.Contains(table, StringComparison.Ordinal)))
        {
            Flush();
        }
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
            TakeDownLinks();
            present.Flush(database, revision);
            asRead.Flush(database, revision);
        }
        finally
        {
            isFlushing = false;
        }
    }

    private static readonly string[] EventTables = ["FROM event", "JOIN event", "INTO event", "UPDATE event"];

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
        present.Add(encoder.Encode(written, key, parent: null, source, lists, string.Join('\n', allNames)));
        foreach (var subEvent in written.SubEvents)
        {
            present.Add(encoder.Encode(subEvent, ++lastKey, key, source, lists, names: null));
        }

        if (present.Count >= RowsAtATime)
        {
            Flush();
        }
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
