using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Postgres.Importing;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Packing;

namespace NatoIraq.Store.Postgres;

/// <summary>Rows of the table of events → events. Evidence stays packed.</summary>
/// <param name="database">The store.</param>
/// <param name="asRead">Whether the rows are those of events as they were read, rather than as they are.</param>
/// <param name="believe">Whether a row that is not as it was written is read all the same.</param>
internal sealed class EventRows(PostgresDatabase database, bool asRead = false, bool believe = false) : IEventReader
{
    /// <summary>The columns that are read, of the table under the name <c>e</c>: all that the checksum of a row is over, and the checksum.</summary>
    public static string Columns { get; } = string.Join(", ", EventTable.Content.Append("digest").Select(static column => "e." + column));

    /// <summary>How many they are.</summary>
    public static int ColumnCount { get; } = EventTable.Content.Count + 1;

    private const int SubEventsColumn = 29;

    private readonly string subEventsOf = $"SELECT {Columns} FROM {(asRead ? "event_read" : "event")} e WHERE e.parent = ANY (?1) ORDER BY e.key";
    private readonly RecurringText names = new();
    private Dictionary<long, PageIndex>? pages;
    private Dictionary<long, (string Title, long Length)>? sources;
    private IReadOnlyList<object?[]>? batch;
    private ILookup<long, Event>? subEventsOfBatch;

    string IEventReader.Columns => Columns;

    int IEventReader.KeyColumn => 0;

    int IEventReader.SourceColumn => 3;

    int IEventReader.ColumnCount => ColumnCount;

    /// <inheritdoc/>
    public Event Read(RelationalStatement row) => Read((PostgresStatement)row);

    /// <summary>The event of the row that <paramref name="row"/> stands on, its sub-events included.</summary>
    public Event Read(PostgresStatement row) => Read(row, row.IsNull(2) ? null : ReadId(row.Integer(2)));

    private Event Read(PostgresStatement row, string? parent)
    {
        var id = row.Text(1);
        if (!believe && StoredRow.Checksum(row.Values(ColumnCount - 1)) != row.Integer(ColumnCount - 1))
        {
            throw StoreFaults.Damaged(database.Path, $"event {id} has changed since it was written");
        }

        var source = SourceOf(row);
        var position = row.Int32(4);
        var line = row.Int32(6);
        var text = row.Text(27);
        var onPages = (pages ??= PageRows.Read(database)).GetValueOrDefault(row.Integer(3), PageIndex.None);
        var origin = new EvidenceOrigin(id, source, text, position, line, onPages, names, database.Path);
        return new Event(new PackedEvidence((byte[])row.Value(28)!, origin))
        {
            Id = id,
            Source = source,
            Span = new TextSpan(position, row.Int32(5)),
            Line = line,
            Page = onPages.PageAt(position),
            Section = row.TextOrNull(7),
            DateText = row.Text(8),
            DateSpan = new TextSpan(position + row.Int32(9), row.Int32(10)),
            Date = row.Text(11),
            Time = row.Text(18) is { Length: > 0 } time ? time : null,
            TimeZone = row.TextOrNull(19),
            DateBasis = row.Int32(20) switch { 0 => Basis.Stated, 1 => Basis.Inferred, _ => Basis.Corrected },
            Start = DateBounds.ToDateTime(row.Integer(12)),
            End = DateBounds.ToDateTime(row.Integer(15)),
            Precision = string.Intern(row.Text(22)),
            Kind = string.Intern(row.Text(23)),
            Plover = string.Intern(row.Text(24)),
            Title = row.IntegerOrNull(26) is { } length ? PackedTitle.Of(length, text) : row.Text(25),
            Text = text,
            SubEvents = row.Int32(SubEventsColumn) is > 0 and var count ? ReadSubEvents(row, id, parent, count) : None,
            Parent = parent,
            Corrections = row.IsNull(30) ? NoCorrections : CorrectionJson.Unpack(row.Bytes(30), id, database.Path),
            Store = database.Path,
        };
    }

    /// <summary>The title of the source of a row, within whose text the event stands. An event that a user added has no source: number 0.</summary>
    private string SourceOf(PostgresStatement row)
    {
        var number = row.Integer(3);
        var (position, length) = (row.Integer(4), row.Integer(5));
        if (number == 0)
        {
            return "";
        }

        return (sources ??= ReadSources()).TryGetValue(number, out var source) && position >= 0 && length >= 0 && position + length <= source.Length
            ? source.Title
            : throw StoreFaults.Damaged(database.Path, $"event {row.Text(1)} lies outside its source");
    }

    private Dictionary<long, (string Title, long Length)> ReadSources()
    {
        var read = new Dictionary<long, (string Title, long Length)>();
        using var row = database.Prepare("SELECT key, title, length FROM source");
        while (row.Step())
        {
            read[row.Integer(0)] = (row.Text(1), row.Integer(2));
        }

        return read;
    }

    /// <summary>The sub-events of a row. They are fetched for all rows that were fetched with it: a server is far away.</summary>
    private ValueList<Event> ReadSubEvents(PostgresStatement row, string id, string? parent, int count)
    {
        if (parent is not null)
        {
            throw StoreFaults.Damaged(database.Path, $"sub-event {id} has sub-events");
        }

        if (!ReferenceEquals(batch, row.Batch))
        {
            batch = row.Batch;
            subEventsOfBatch = FetchSubEvents(batch);
        }

        var subEvents = new ValueList<Event>(subEventsOfBatch![row.Integer(0)].Select(each => each with { Parent = id }));
        return subEvents.Count == count
            ? subEvents
            : throw StoreFaults.Damaged(database.Path, $"event {id} has {subEvents.Count} sub-events where {count} were written");
    }

    private ILookup<long, Event> FetchSubEvents(IReadOnlyList<object?[]> rows)
    {
        long[] parents = [.. rows.Where(static row => row[SubEventsColumn] is int and > 0).Select(static row => (long)row[0]!)];
        var found = new List<(long Parent, Event Event)>();
        using var statement = database.Prepare(subEventsOf).Bind(1, parents);
        while (statement.Step())
        {
            found.Add((statement.Integer(2), Read(statement, parent: "")));
        }

        return found.ToLookup(static each => each.Parent, static each => each.Event);
    }

    private string? ReadId(long key)
    {
        var row = database.Keep("SELECT id FROM event WHERE key = ?1").Bind(1, key);
        return row.Step() ? row.Text(0) : null;
    }

    private static ValueList<Event> None { get; } = new([]);

    private static ValueList<Correction> NoCorrections { get; } = new([]);
}
