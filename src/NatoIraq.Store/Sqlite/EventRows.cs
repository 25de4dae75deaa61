using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Packing;

namespace NatoIraq.Store.Sqlite;

/// <summary>Rows of the table of events → events. What a row costs is what streaming a store costs: evidence stays packed.</summary>
internal sealed class EventRows : IEventReader
{
    /// <summary>
    /// The columns that <see cref="Read(Statement)"/> reads, of the table under the name <c>e</c>: those of <see cref="EventTables.Event"/>, over
    /// which the checksum is, and the checksum.
    /// </summary>
    public const string Columns =
        "e.id, e.key, e.parent, e.source, e.position, e.length, e.line, e.section, e.date_text, e.date_position, e.date_length, e.edtf, e.time, "
        + "e.time_zone, e.date_inferred, e.earliest_start, e.latest_start, e.earliest_end, e.latest_end, e.bounds_suffice, e.reach, e.precision, "
        + "e.kind, e.plover, e.title, e.text, e.names, e.mentions, e.sub_events, e.corrections, e.title_length, e.digest";

    /// <summary>How many they are.</summary>
    public const int ColumnCount = 32;

    // Where in them a column stands.
    public const int IdColumn = 0;
    public const int KeyColumn = 1;
    public const int SourceColumn = 3;
    public const int PositionColumn = 4;
    public const int TimeColumn = 12;
    public const int FirstDayColumn = 15;
    public const int LastDayColumn = 18;
    public const int MentionsColumn = 27;

    private const int ParentColumn = 2;
    private const int LengthColumn = 5;
    private const int LineColumn = 6;
    private const int SectionColumn = 7;
    private const int DateTextColumn = 8;
    private const int DatePositionColumn = 9;
    private const int DateLengthColumn = 10;
    private const int DateColumn = 11;
    private const int TimeZoneColumn = 13;
    private const int BasisColumn = 14;
    private const int PrecisionColumn = 21;
    private const int KindColumn = 22;
    private const int PloverColumn = 23;
    private const int TitleColumn = 24;
    private const int TextColumn = 25;
    private const int SubEventsColumn = 28;
    private const int CorrectionsColumn = 29;
    private const int TitleLengthColumn = 30;

    private const string SubEventsOf = $"SELECT {Columns} FROM event e INDEXED BY event_parent WHERE e.parent = ?1 ORDER BY e.key";
    private const string SubEventsAsRead = $"SELECT {Columns} FROM event_read e WHERE e.parent = ?1 ORDER BY e.key";
    private const string IdOf = "SELECT id FROM event WHERE key = ?1";

    private readonly Database database;
    private readonly string subEventsOf;
    private readonly bool believe;
    private readonly Dictionary<long, (string Title, long Length)> sources = [];
    private readonly Dictionary<long, PageIndex> pages;
    private readonly RecurringText recurring = new();
    private readonly RecurringText names = new();

    // In order, events of a day come together.
    private readonly RecurringText dates = new();
    private readonly CheckedRow ofEvent = new(ColumnCount - 1);
    private readonly CheckedRow ofSubEvent = new(ColumnCount - 1);

    /// <summary>A reader of rows; it takes note of the sources there are now.</summary>
    /// <param name="database">The store.</param>
    /// <param name="asRead">Whether the rows are those of events as they were read, rather than as they are.</param>
    /// <param name="believe">Whether a row that is not as it was written is read all the same, by a check that says more of it.</param>
    public EventRows(Database database, bool asRead = false, bool believe = false)
    {
        this.believe = believe;
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

    int IEventReader.KeyColumn => KeyColumn;

    int IEventReader.SourceColumn => SourceColumn;

    int IEventReader.ColumnCount => ColumnCount;

    Event IEventReader.Read(RelationalStatement row) => Read((Statement)row);

    /// <summary>The event of the row that <paramref name="row"/> stands on, its sub-events included.</summary>
    /// <exception cref="StoreException">The row is not as it was written: <see cref="StoreFault.StoreCorrupt"/>.</exception>
    public Event Read(Statement row)
    {
        Load(ofEvent, row);
        return Read(ofEvent, ofEvent.IsNull(ParentColumn) ? null : ReadId(ofEvent.Integer(ParentColumn)));
    }

    private void Load(CheckedRow into, Statement row)
    {
        if (!into.Load(row) && !believe)
        {
            throw StoreFaults.Damaged(database.Path, $"event {row.Text(IdColumn)} has changed since it was written");
        }
    }

    private Event Read(CheckedRow row, string? parent)
    {
        var id = row.Text(IdColumn);
        var source = SourceOf(row);
        var position = row.Int32(PositionColumn);
        var line = row.Int32(LineColumn);
        var text = row.Text(TextColumn);
        var onPages = pages.GetValueOrDefault(row.Integer(SourceColumn), PageIndex.None);
        var origin = new EvidenceOrigin(id, source, text, position, line, onPages, names, database.Path);
        return new Event(new PackedEvidence(row.Bytes(MentionsColumn).ToArray(), origin))
        {
            Id = id,
            Source = source,
            Span = new TextSpan(position, row.Int32(LengthColumn)),
            Line = line,
            Page = onPages.PageAt(position),
            Section = row.IsNull(SectionColumn) ? null : recurring.Of(row.Bytes(SectionColumn)),
            DateText = dates.Of(row.Bytes(DateTextColumn)),
            DateSpan = new TextSpan(position + row.Int32(DatePositionColumn), row.Int32(DateLengthColumn)),
            Date = dates.Of(row.Bytes(DateColumn)),
            Time = row.IsNull(TimeColumn) ? null : row.Text(TimeColumn),
            TimeZone = row.IsNull(TimeZoneColumn) ? null : recurring.Of(row.Bytes(TimeZoneColumn)),
            DateBasis = BasisOf(row.Int32(BasisColumn)),
            Start = DateBounds.ToDateTime(row.IntegerOrNull(FirstDayColumn)),
            End = DateBounds.ToDateTime(row.IntegerOrNull(LastDayColumn)),
            Precision = recurring.Of(row.Bytes(PrecisionColumn)),
            Kind = recurring.Of(row.Bytes(KindColumn)),
            Plover = recurring.Of(row.Bytes(PloverColumn)),
            Title = row.IntegerOrNull(TitleLengthColumn) is { } length ? PackedTitle.Of(length, text) : row.Text(TitleColumn),
            Text = text,
            SubEvents = row.Int32(SubEventsColumn) is > 0 and var count ? ReadSubEvents(row.Integer(KeyColumn), id, parent, count) : None,
            Parent = parent,
            Corrections = row.IsNull(CorrectionsColumn) ? NoCorrections : CorrectionJson.Unpack(row.Bytes(CorrectionsColumn), id, database.Path),
            Store = database.Path,
        };
    }

    /// <summary>The title of the source of a row, within whose text the event stands. An event that a user added has no source: number 0.</summary>
    private string SourceOf(CheckedRow row)
    {
        var number = row.Integer(SourceColumn);
        var (position, length) = (row.Integer(PositionColumn), row.Integer(LengthColumn));
        if (number == 0)
        {
            return "";
        }

        return sources.TryGetValue(number, out var source) && position >= 0 && length >= 0 && position + length <= source.Length
            ? source.Title
            : throw StoreFaults.Damaged(database.Path, $"event {row.Text(IdColumn)} lies outside its source");
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
                Load(ofSubEvent, rows);
                subEvents.Add(Read(ofSubEvent, id));
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
