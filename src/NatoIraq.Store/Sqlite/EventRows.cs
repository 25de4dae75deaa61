using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Sqlite.Packing;

namespace NatoIraq.Store.Sqlite;

/// <summary>Rows of the table of events → events. What a row costs is what streaming a store costs: evidence stays packed.</summary>
internal sealed class EventRows : IEventReader
{
    /// <summary>The columns that <see cref="Read(Statement)"/> reads, of the table under the name <c>e</c>.</summary>
    public const string Columns =
        "e.key, e.id, e.source, e.position, e.length, e.line, e.section, e.date_text, e.date_position, e.date_length, e.edtf, "
        + "e.earliest_start, e.latest_end, e.precision, e.kind, e.plover, e.title, e.text, e.mentions, e.sub_events, e.parent, "
        + "e.time, e.time_zone, e.date_inferred, e.corrections, e.title_length";

    /// <summary>How many they are.</summary>
    public const int ColumnCount = 26;

    /// <summary>Which of them holds the mentions.</summary>
    public const int MentionsColumn = 18;

    private const string SubEventsOf = $"SELECT {Columns} FROM event e INDEXED BY event_parent WHERE e.parent = ?1 ORDER BY e.key";
    private const string SubEventsAsRead = $"SELECT {Columns} FROM event_read e WHERE e.parent = ?1 ORDER BY e.key";
    private const string IdOf = "SELECT id FROM event WHERE key = ?1";

    private readonly Database database;
    private readonly string subEventsOf;
    private readonly Dictionary<long, (string Title, long Length)> sources = [];
    private readonly Dictionary<long, PageIndex> pages;
    private readonly RecurringText recurring = new();
    private readonly RecurringText names = new();

    // In order, events of a day come together.
    private readonly RecurringText dates = new();

    /// <summary>A reader of rows; it takes note of the sources there are now.</summary>
    /// <param name="database">The store.</param>
    /// <param name="asRead">Whether the rows are those of events as they were read, rather than as they are.</param>
    public EventRows(Database database, bool asRead = false)
    {
        subEventsOf = asRead ? SubEventsAsRead : SubEventsOf;
        this.database = database;
        pages = PageRows.Read(database);
        using var row = database.Prepare("SELECT key, title, length FROM source");
        while (row.Step())
        {
            if (!sources.TryAdd(row.Integer(0), (row.Text(1), row.Integer(2))))
            {
                throw StoreFaults.Damaged(database.Path, "a source is there twice");
            }
        }
    }

    string IEventReader.Columns => Columns;

    int IEventReader.ColumnCount => ColumnCount;

    Event IEventReader.Read(RelationalStatement row) => Read((Statement)row);

    /// <summary>The event of the row that <paramref name="row"/> stands on, its sub-events included.</summary>
    public Event Read(Statement row) => Read(row, row.IsNull(20) ? null : ReadId(row.Integer(20)));

    private Event Read(Statement row, string? parent)
    {
        var id = row.Text(1);
        var source = SourceOf(row);
        var position = row.Int32(3);
        var line = row.Int32(5);
        var text = row.Text(17);
        var onPages = pages.GetValueOrDefault(row.Integer(2), PageIndex.None);
        var origin = new EvidenceOrigin(id, source, text, position, line, onPages, names, database.Path);
        return new Event(new PackedEvidence(row.Bytes(MentionsColumn).ToArray(), origin))
        {
            Id = id,
            Source = source,
            Span = new TextSpan(position, row.Int32(4)),
            Line = line,
            Page = onPages.PageAt(position),
            Section = row.IsNull(6) ? null : recurring.Of(row.Bytes(6)),
            DateText = dates.Of(row.Bytes(7)),
            DateSpan = new TextSpan(position + row.Int32(8), row.Int32(9)),
            Date = dates.Of(row.Bytes(10)),
            Time = row.IsNull(21) ? null : row.Text(21),
            TimeZone = row.IsNull(22) ? null : recurring.Of(row.Bytes(22)),
            DateBasis = BasisOf(row.Int32(23)),
            Start = DateBounds.ToDateTime(row.IntegerOrNull(11)),
            End = DateBounds.ToDateTime(row.IntegerOrNull(12)),
            Precision = recurring.Of(row.Bytes(13)),
            Kind = recurring.Of(row.Bytes(14)),
            Plover = recurring.Of(row.Bytes(15)),
            Title = row.IntegerOrNull(25) is { } length ? PackedTitle.Of(length, text) : row.Text(16),
            Text = text,
            SubEvents = row.Int32(19) is > 0 and var count ? ReadSubEvents(row.Integer(0), id, parent, count) : None,
            Parent = parent,
            Corrections = row.IsNull(24) ? NoCorrections : CorrectionJson.Unpack(row.Bytes(24), id, database.Path),
            Store = database.Path,
        };
    }

    /// <summary>The title of the source of a row, within whose text the event stands. An event that a user added has no source: number 0.</summary>
    private string SourceOf(Statement row)
    {
        var number = row.Integer(2);
        var (position, length) = (row.Integer(3), row.Integer(4));
        if (number == 0)
        {
            return "";
        }

        return sources.TryGetValue(number, out var source) && position >= 0 && length >= 0 && position + length <= source.Length
            ? source.Title
            : throw StoreFaults.Damaged(database.Path, $"event {row.Text(1)} lies outside its source");
    }

    /// <summary>The sub-events of a row. A sub-event has none of its own: whatever another program wrote, reading ends.</summary>
    private ValueList<Event> ReadSubEvents(long key, string id, string? parent, int count)
    {
        if (parent is not null)
        {
            throw StoreFaults.Damaged(database.Path, $"sub-event {id} has sub-events");
        }

        var rows = database.Keep(subEventsOf).Bind(1, key);
        try
        {
            var subEvents = new List<Event>();
            while (rows.Step())
            {
                subEvents.Add(Read(rows, id));
            }

            return subEvents.Count == count
                ? new ValueList<Event>(subEvents)
                : throw StoreFaults.Damaged(database.Path, $"event {id} has {subEvents.Count} sub-events where {count} were written");
        }
        finally
        {
            rows.Reset();
        }
    }

    private string? ReadId(long key)
    {
        var row = database.Keep(IdOf).Bind(1, key);
        try
        {
            return row.Step() ? row.Text(0) : null;
        }
        finally
        {
            row.Reset();
        }
    }

    private static string BasisOf(int number) => number switch { 0 => Basis.Stated, 1 => Basis.Inferred, _ => Basis.Corrected };

    private static ValueList<Event> None { get; } = new([]);

    private static ValueList<Correction> NoCorrections { get; } = new([]);
}
