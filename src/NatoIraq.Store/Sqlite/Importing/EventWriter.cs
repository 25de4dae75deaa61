using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Importing;
using NatoIraq.Store.Searching;
using NatoIraq.Store.Relational.Packing;

namespace NatoIraq.Store.Sqlite.Importing;

/// <summary>Writes events, each with its sub-events, the index of its entities, and what search reads.</summary>
internal sealed class EventWriter : IEventWriter
{
    // Triggers would keep search and events together too, and take three times as long.
    private const string Search = "INSERT INTO event_search (rowid, title, names, text) VALUES (?1, ?2, ?3, ?4)";

    private const string Unsearch =
        "INSERT INTO event_search (event_search, rowid, title, names, text) "
        + "SELECT 'delete', key, title, names, text FROM event_content WHERE key = ?1";

    // A key is not given twice: what an event was is found by it.
    private const string LastKey =
        "SELECT max(ifnull((SELECT max(key) FROM event), 0), ifnull((SELECT max(key) FROM event_past), 0), "
        + "ifnull((SELECT max(key) FROM event_read), 0), ifnull((SELECT max(key) FROM event_read_past), 0))";

    private const string Link = "INSERT OR IGNORE INTO event_entity (event, facet, entity) VALUES (?1, ?2, ?3)";
    private const string Linked = "SELECT entity FROM event_entity WHERE event = ?1";
    private const string Unlink = "DELETE FROM event_entity WHERE event = ?1";
    private const string RemoveSubEvents = "DELETE FROM event WHERE parent = ?1";
    private const string Remove = "DELETE FROM event WHERE key = ?1";

    private const string RemoveAsRead = "DELETE FROM event_read WHERE key = ?1 OR parent = ?1";

    private static readonly string AsReadToPast = EventTables.EventAsRead.CopyToPast("key = ?2 OR parent = ?2");
    private static readonly string ToPast = EventTables.Event.CopyToPast("key = ?2 OR parent = ?2");

    private const string UnsearchAll =
        "INSERT INTO event_search (event_search, rowid, title, names, text) "
        + "SELECT 'delete', key, title, names, text FROM event_content WHERE key IN (SELECT key FROM event WHERE source = ?1 AND parent IS NULL)";

    private static readonly string AllToPast = EventTables.Event.CopyToPast("source = ?2");
    private static readonly string AllAsReadToPast = EventTables.EventAsRead.CopyToPast("source = ?2");

    private readonly Database database;
    private readonly long revision;
    private readonly Statement insertRow;
    private readonly Statement insertLink;
    private readonly Statement insertWords;
    private readonly EntityRegister entities;
    private readonly RecentBounds bounds = new();
    private readonly HashSet<long> unlinked = [];
    private long lastKey;

    /// <summary>A writer for one revision.</summary>
    public EventWriter(Database database, long revision)
    {
        this.database = database;
        this.revision = revision;
        insertRow = database.Keep(RowUpsert.Of(EventTables.Event));
        insertLink = database.Keep(Link);
        insertWords = database.Keep(Search);
        entities = new EntityRegister(database, revision);
        lastKey = database.Integer(LastKey);
    }

    /// <summary>A key that no event has had.</summary>
    public long NextKey() => ++lastKey;

    /// <inheritdoc/>
    public void Reserve(long key) => lastKey = Math.Max(lastKey, key);

    /// <inheritdoc/>
    public void Flush()
    {
        // Nothing waits: a statement costs nothing but its work.
    }

    /// <summary>Removes the events of a source, as they are and as they were read.</summary>
    public static void RemoveAll(Database database, long source, long revision)
    {
        database.Keep(AllToPast).Bind(1, revision).Bind(2, source).Run();
        database.Keep(AllAsReadToPast).Bind(1, revision).Bind(2, source).Run();

        // Search must be told the words while they can still be read.
        database.Keep(UnsearchAll).Bind(1, source).Run();
        database.Keep("DELETE FROM event_read WHERE source = ?1").Bind(1, source).Run();
        database.Keep("DELETE FROM event WHERE source = ?1").Bind(1, source).Run();
    }

    /// <summary>Writes an event under a key, in the place of what was there.</summary>
    public void Put(long key, Event written, long source)
    {
        Clear(key);
        Write(written, key, source);
    }

    /// <summary>Writes a new event under a key.</summary>
    public void Add(long key, Event written, long source) => Write(written, key, source);

    /// <summary>Removes an event, if it is there.</summary>
    public void Delete(long key)
    {
        Clear(key);
        database.Keep(Remove).Bind(1, key).Run();
    }

    /// <summary>Keeps an event as it was read beside what it is now.</summary>
    public void PutAsRead(long key, Event written, long source)
    {
        DeleteAsRead(key);
        var row = database.Keep(RowUpsert.Of(EventTables.EventAsRead));
        WriteRow(row, written, key, parent: null, source, names: "");
        foreach (var subEvent in written.SubEvents)
        {
            WriteRow(row, subEvent, ++lastKey, key, source, names: "");
        }
    }

    /// <summary>An event is again as it was read, or is gone.</summary>
    public void DeleteAsRead(long key)
    {
        database.Keep(AsReadToPast).Bind(1, revision).Bind(2, key).Run();
        database.Keep(RemoveAsRead).Bind(1, key).Run();
    }

    /// <summary>Removes the entities that were mentioned only by what this writer has removed or replaced.</summary>
    public void RemoveUnmentioned() => EntityRegister.RemoveUnmentioned(database, unlinked, revision);

    private void Clear(long key)
    {
        database.Keep(ToPast).Bind(1, revision).Bind(2, key).Run();

        // Search must be told the words while they can still be read.
        database.Keep(Unsearch).Bind(1, key).Run();
        database.Keep(RemoveSubEvents).Bind(1, key).Run();
        var linked = database.Keep(Linked).Bind(1, key);
        while (linked.Step())
        {
            unlinked.Add(linked.Integer(0));
        }

        linked.Reset();
        database.Keep(Unlink).Bind(1, key).Run();
    }

    private void Write(Event written, long key, long source)
    {
        var links = new HashSet<(int Facet, long Entity)>();
        var allNames = RegisterNames(written, links);
        foreach (var subEvent in written.SubEvents)
        {
            allNames.UnionWith(RegisterNames(subEvent, links));
        }

        var names = string.Join('\n', allNames);
        WriteRow(insertRow, written, key, parent: null, source, names);
        foreach (var subEvent in written.SubEvents)
        {
            WriteRow(insertRow, subEvent, ++lastKey, key, source, names: "");
        }

        foreach (var (facet, entity) in links)
        {
            insertLink.Bind(1, key).Bind(2, facet).Bind(3, entity).Run();
        }

        insertWords.Bind(1, key)
            .Bind(2, WordBreaker.Words(written.Title))
            .Bind(3, WordBreaker.Words(names))
            .Bind(4, WordBreaker.Words(written.Text))
            .Run();
    }

    private void WriteRow(Statement row, Event written, long key, long? parent, long source, string names)
    {
        var days = bounds.Of(written.Date);
        var extents = written.SubEvents.Select(subEvent => bounds.Of(subEvent.Date)).Prepend(days);
        var titleLength = PackedTitle.Length(written.Title, written.Text);
        row.Bind(1, written.Id)
            .Bind(2, key)
            .Bind(3, parent)
            .Bind(4, source)
            .Bind(5, written.Span.Start)
            .Bind(6, written.Span.Length)
            .Bind(7, written.Line)
            .Bind(8, written.Section)
            .Bind(9, written.DateText)
            .Bind(10, written.DateSpan.Start - written.Span.Start)
            .Bind(11, written.DateSpan.Length)
            .Bind(12, written.Date)
            .Bind(13, written.Time)
            .Bind(14, written.TimeZone)
            .Bind(15, written.DateBasis switch { Basis.Stated => 0, Basis.Inferred => 1, _ => 2 })
            .Bind(16, days.EarliestStart)
            .Bind(17, days.LatestStart)
            .Bind(18, days.EarliestEnd)
            .Bind(19, days.LatestEnd)
            .Bind(20, DateGaps.MayHave(written.Date) || IsOpen(days) ? 0 : 1)
            .Bind(21, EventReach.Of(days.EarliestStart, days.LatestEnd, extents.Select(static extent => (extent.EarliestStart, extent.LatestEnd))))
            .Bind(22, written.Precision)
            .Bind(23, written.Kind)
            .Bind(24, written.Plover)
            .Bind(25, titleLength is null ? written.Title : "")
            .Bind(26, written.Text)
            .Bind(27, names)
            .Bind(28, PackedMentions.Pack(written))
            .Bind(29, written.SubEvents.Count)
            .Bind(30, CorrectionJson.Pack(written.Corrections))
            .Bind(31, titleLength)
            .Bind(32, revision)
            .Run();
    }

    /// <summary>Takes down which entities an event names in which of its lists, and gives what they are called.</summary>
    private SortedSet<string> RegisterNames(Event written, HashSet<(int Facet, long Entity)> links)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var mention in written.Mentions.Where(EventFacet.NamesEntity))
        {
            var entity = entities.Register(mention);
            names.Add(entity.Entity.Name);
            if (entity.Entity.Acronym is { } acronym)
            {
                names.Add(acronym);
            }

            foreach (var facet in EventFacets.Of(mention))
            {
                links.Add((facet, entity.Key));
            }
        }

        return names;
    }

    private static bool IsOpen(DateBounds days) =>
        days.EarliestStart is null || days.LatestStart is null || days.EarliestEnd is null || days.LatestEnd is null;
}
