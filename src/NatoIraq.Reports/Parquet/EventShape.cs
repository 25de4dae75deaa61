using NatoIraq.Reports.Reading;

namespace NatoIraq.Reports.Parquet;

/// <summary>
/// An event as a record: the row of the file, and within it the element of SubEvents. A type cannot hold itself in Parquet, so that a
/// sub-event has none of its own.
/// </summary>
internal sealed class EventShape : RecordShape<Event, EventParts>
{
    private readonly TextShape id;
    private readonly TextShape date;
    private readonly ValueShape<DateOnly> start;
    private readonly ValueShape<DateOnly> end;
    private readonly TextShape precision;
    private readonly TextShape kind;
    private readonly TextShape title;
    private readonly TextShape text;
    private readonly IReadOnlyList<(string Property, ListShape<string?> Shape)> names;
    private readonly ListShape<Quantity> quantities;
    private readonly ListShape<DatedPhrase> dates;
    private readonly ListShape<Event>? subEvents;
    private readonly TextShape parent;
    private readonly TextShape plover;
    private readonly TextShape dateText;
    private readonly TextShape dateBasis;
    private readonly TextShape time;
    private readonly TextShape timeZone;
    private readonly TextShape section;
    private readonly TextShape source;
    private readonly ValueShape<int> line;
    private readonly ValueShape<int> page;
    private readonly ListShape<Mention> mentions;
    private readonly ListShape<Correction> corrections;

    public EventShape(bool isSubEvent = false)
    {
        id = HasText(nameof(Event.Id), static from => from.Id);
        date = HasText(nameof(Event.Date), static from => from.Date);
        start = HasDay(nameof(Event.Start), static from => from.Start);
        end = HasDay(nameof(Event.End), static from => from.End);
        precision = HasText(nameof(Event.Precision), static from => from.Precision);
        kind = HasText(nameof(Event.Kind), static from => from.Kind);
        title = HasText(nameof(Event.Title), static from => from.Title);
        text = HasText(nameof(Event.Text), static from => from.Text);
        names = [.. EventLists.All.Select(list => (list.Property, HasNames(list.Property, list.Read)))];
        quantities = HasRecords(nameof(Event.Quantities), new QuantityShape(), static from => from.Quantities, static read => read);
        dates = HasRecords(nameof(Event.Dates), new DatedPhraseShape(), static from => from.Dates, static read => read);
        subEvents = isSubEvent
            ? null
            : HasRecords(nameof(Event.SubEvents), new EventShape(isSubEvent: true), SubEventsOf, static read => read.ToEvent());
        parent = HasText(nameof(Event.Parent), static from => from.Parent, optional: true);
        plover = HasText(nameof(Event.Plover), static from => from.Plover);
        dateText = HasText(nameof(Event.DateText), static from => from.DateText);
        dateBasis = HasText(nameof(Event.DateBasis), static from => from.DateBasis);
        time = HasText(nameof(Event.Time), static from => from.Time, optional: true);
        timeZone = HasText(nameof(Event.TimeZone), static from => from.TimeZone, optional: true);
        section = HasText(nameof(Event.Section), static from => from.Section, optional: true);
        source = HasText(nameof(Event.Source), static from => from.Source);
        line = HasInteger(nameof(Event.Line), static from => from.Line);
        page = HasIntegerOrNull(nameof(Event.Page), static from => from.Page);
        mentions = HasRecords(nameof(Event.Mentions), new MentionShape(), static from => from.Mentions, static read => read);
        corrections = HasRecords(nameof(Event.Corrections), new CorrectionShape(), static from => from.Corrections, static read => read);
        IsOptional(page);
        IsOptional(corrections);
    }

    public override EventParts Read() => new()
    {
        Id = id.ReadNeeded(),
        Date = date.ReadNeeded(),
        Start = DayOf(start),
        End = DayOf(end),
        Precision = precision.ReadNeeded(),
        Kind = kind.ReadNeeded(),
        Title = title.ReadNeeded(),
        Text = text.ReadNeeded(),
        Names = names.ToDictionary(static list => list.Property, static list => ReadNames(list.Shape)),
        Quantities = quantities.Read(),
        Dates = dates.Read(),
        SubEvents = subEvents?.Read() ?? [],
        Parent = parent.Read(),
        Plover = plover.ReadNeeded(),
        DateText = dateText.ReadNeeded(),
        DateBasis = dateBasis.ReadNeeded(),
        Time = time.Read(),
        TimeZone = timeZone.Read(),
        Section = section.Read(),
        Source = source.ReadNeeded(),
        Line = line.ReadNeeded(),
        Mentions = mentions.Read(),

        // Files of an earlier version have neither.
        Page = IsThere(page) ? page.Read() : null,
        Corrections = IsThere(corrections) ? corrections.Read() : [],
    };

    private static ValueList<Event> SubEventsOf(Event from) => from.SubEvents.All(static subEvent => subEvent.SubEvents.Count == 0)
        ? from.SubEvents
        : throw new NotSupportedException(
            $"Parquet cannot hold the nested sub-events of {from.Id}. Use json or jsonl.");

    private ListShape<string?> HasNames(string property, Func<Event, ValueList<string>> get) => Has(
        new ListShape<string?>(property, new TextShape(ListShape<string?>.ElementName)),
        from => (IReadOnlyList<string?>)get(from));

    private ListShape<T> HasRecords<T, TRead>(
        string property, RecordShape<T, TRead> record, Func<Event, ValueList<T>> get, Func<TRead, T> finish) =>
        Has(new ListShape<T>(property, new ElementShape<T, TRead>(record, finish)), from => (IReadOnlyList<T>)get(from));

    private static IReadOnlyList<string> ReadNames(ListShape<string?> shape) =>
        [.. shape.Read().Select(static name => name ?? throw new InvalidDataException("a name in a list is null"))];
}
