using NatoIraq.Chronology.Dates;

namespace NatoIraq;

/// <summary>
/// What one entry of a chronology says happened. An entry is one event; a sentence in it with a date of its own is a sub-event.
/// Every list is read off <see cref="Mentions"/>, so nothing stands here that has neither characters in the source nor a correction. It never changes: the
/// setters are internal because PowerShell assigns to any public one, an init-only one too.
/// </summary>
public sealed record Event : IStoreItem, IComparable<Event>, IComparable
{
    private const int MostCompared = 16;

    private static readonly ValueList<Correction> NoCorrections = new([]);
    private static readonly ValueList<string> NoNames = new([]);

    /// <summary>Makes an event over its evidence.</summary>
    internal Event(Evidence evidence) => Evidence = evidence;

    /// <summary>
    /// The date, then a letter: <c>2018-07-11a</c>; a sub-event <c>2004-07-30a.1</c>. Given once, never reused, fit for a path.
    /// Empty between coding and the giving of ids.
    /// </summary>
    public string Id { get; internal init => field = DisplayControl.Fold(value); } = "";

    /// <summary>The date as an EDTF value (ISO 8601-2:2019).</summary>
    public string Date { get; internal init => field = DisplayControl.Fold(value); } = "";

    /// <summary>The first day it can have begun; null where that is open, unknown or outside the years 0001–9999.</summary>
    public DateTime? Start { get; internal init; }

    /// <summary>The last day it can have ended, inclusive; null as for <see cref="Start"/>.</summary>
    public DateTime? End { get; internal init; }

    /// <summary>How finely the date is known: a name of <see cref="DatePrecision"/>.</summary>
    public string Precision { get; internal init => field = DisplayControl.Fold(value); } = "";

    /// <summary>One of <see cref="EventKind"/>.</summary>
    public string Kind { get; internal init => field = DisplayControl.Fold(value); } = "";

    /// <summary>The headline or the main clause in the source's own words, whole.</summary>
    public string Title { get; internal init => field = DisplayControl.Fold(value); } = "";

    /// <summary>The entry in the source's words, white space folded.</summary>
    public string Text { get; internal init => field = DisplayControl.Fold(value); } = "";

    /// <summary>Canonical names of the missions, programmes and activities.</summary>
    public ValueList<string> Missions => Evidence.Missions ??= NamesOf(EventFacet.IsMission);

    /// <summary>Everyone who appears and is not merely a place: people, organizations, groups, offices and states.</summary>
    public ValueList<string> Actors => NamesOf(EventFacet.IsActor);

    /// <summary>Who does it.</summary>
    public ValueList<string> Agents => NamesOf(EventFacet.IsAgent);

    /// <summary>At whose request.</summary>
    public ValueList<string> Requesters => Evidence.Requesters ??= NamesOf(EventFacet.IsRequester);

    /// <summary>People, by name, without titles.</summary>
    public ValueList<string> People => NamesOf(static mention => mention.Field is MentionField.Person);

    /// <summary>Canonical names of the organizations.</summary>
    public ValueList<string> Organizations => NamesOf(static mention => mention.Field is MentionField.Organization);

    /// <summary>Places, and states where something happens in them.</summary>
    public ValueList<string> Places => NamesOf(EventFacet.IsPlace);

    /// <summary>Documents, plans, resolutions and agreements.</summary>
    public ValueList<string> Documents => NamesOf(EventFacet.IsDocument);

    /// <summary>The figures in the text.</summary>
    public ValueList<Quantity> Quantities => new(Mentions.Select(static mention => mention.Quantity)
        .OfType<Quantity>()
        .Select(quantity => quantity with { Store = Store }));

    /// <summary>Every date phrase inside the text, resolved.</summary>
    public ValueList<DatedPhrase> Dates => new(Mentions.Select(static mention => mention.Dated).OfType<DatedPhrase>());

    /// <summary>The happenings inside the text that have a date of their own.</summary>
    public ValueList<Event> SubEvents { get; internal init; } = new([]);

    /// <summary>For a sub-event, the id of its event; otherwise null.</summary>
    public string? Parent { get; internal init => field = DisplayControl.Fold(value); }

    /// <summary>The nearest PLOVER event type (AGREE, CONSULT, MOBILIZE …).</summary>
    public string Plover { get; internal init => field = DisplayControl.Fold(value); } = "";

    /// <summary>The date in the source's own words.</summary>
    public string DateText { get; internal init => field = DisplayControl.Fold(value); } = "";

    /// <summary>
    /// How the date is known, one of <see cref="Basis"/>: Inferred where a rule gave it its year or its day (docs/layouts.md).
    /// </summary>
    public string DateBasis { get; internal init => field = DisplayControl.Fold(value); } = Basis.Stated;

    /// <summary>The time of day, <c>14:05</c> or <c>14:05:30</c>; null where the source gives none.</summary>
    public string? Time { get; internal init => field = DisplayControl.Fold(value); }

    /// <summary>The time zone as written (<c>UTC</c>, <c>+03:00</c>, <c>EDT</c>); null where the source gives none.</summary>
    public string? TimeZone { get; internal init => field = DisplayControl.Fold(value); }

    /// <summary>The heading the entry stood under; null where there was none.</summary>
    public string? Section { get; internal init => field = DisplayControl.Fold(value); }

    /// <summary>The title of the source.</summary>
    public string Source { get; internal init => field = DisplayControl.Fold(value); } = "";

    /// <summary>The physical line of the source that the entry's date stands on, from 1.</summary>
    public int Line { get; internal init; }

    /// <summary>The page of the source that the entry begins on, from 1; null where the source has no pages.</summary>
    public int? Page { get; internal init; }

    /// <summary>The evidence: every mention, with its position in the source.</summary>
    public ValueList<Mention> Mentions => Evidence.Mentions;

    /// <summary>
    /// What a user says of the event instead of the source, a correction a field, in the order in which they were made; empty for an
    /// event as it was read. They are the evidence of what has no characters in the source.
    /// </summary>
    public ValueList<Correction> Corrections { get; internal init; } = NoCorrections;

    /// <summary>
    /// In the answer to a question about dates, whether it fits whatever its unknown days are (<c>Certain</c>) or only may (<c>Possible</c>);
    /// null where none was asked. It is of the answer and not of the event, and so in no file.
    /// </summary>
    public string? DateMatch { get; internal init => field = DisplayControl.Fold(value); }

    /// <summary>The path of the store's file; null for an event that came from no store.</summary>
    public string? Store { get; internal init; }

    /// <summary>For an event that stands for a happening told by several: how it is told. Otherwise null.</summary>
    internal EventTelling? Telling { get; init; }

    /// <summary>Where the mentions come from.</summary>
    internal Evidence Evidence { get; init; }

    /// <summary>The stretch of the source the whole entry (or, for a sub-event, its sentence) stands on.</summary>
    internal TextSpan Span { get; init; }

    /// <summary>The stretch of the source the date phrase stands on.</summary>
    internal TextSpan DateSpan { get; init; }

    /// <summary>The value after <see cref="Date"/>.</summary>
    public EdtfDate ToEdtf() => EdtfDate.Parse(Date);

    /// <summary>
    /// The stretch of the source that the whole entry stands on, or, for a sub-event, its sentence; empty for an event that stands in none. A method, so that it
    /// is no column of the object.
    /// </summary>
    public TextSpan SpanInSource() => Span;

    /// <summary>The same event under an id of its own; its sub-events become <c>id.1</c>, <c>id.2</c> … and its mentions name it.</summary>
    public Event WithId(string id) => WithMentions(Evidence.Mentions.Select(mention => mention with
    {
        Event = id,
        Quantity = mention.Quantity is { } quantity ? quantity with { Event = id } : null,
    })) with
    {
        Id = id,
        SubEvents = new ValueList<Event>(SubEvents.Select((sub, index) =>
            sub.WithId(FormattableString.Invariant($"{id}.{index + 1}")) with { Parent = id })),
    };

    /// <summary>The same event over other evidence.</summary>
    internal Event WithMentions(IEnumerable<Mention> mentions) => this with { Evidence = Evidence.Of(mentions) };

    /// <summary>The same event as the answer to a question about dates.</summary>
    public Event Judged(MatchMode match) => this with { DateMatch = match.ToString() };

    IStoreItem IStoreItem.In(string? store) => this with { Store = store, SubEvents = SubEvents.In(store) };

    /// <summary>
    /// Chronological: by start, then by end with the narrower first, then by time of day with none first, then by place in the source. What
    /// has neither start nor end because its year is not known comes last, by month and day.
    /// </summary>
    public int CompareTo(Event? other) => other is null ? 1 : ChronologicalPlace.Of(this).CompareTo(ChronologicalPlace.Of(other));

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Event);

    /// <summary>
    /// Two events are equal when they say the same of the same line of the same source; a file of events (docs/exports.md) keeps no more of
    /// the place.
    /// </summary>
    public bool Equals(Event? other) =>
        other is not null && Id == other.Id && Source == other.Source && Line == other.Line && Date == other.Date && Time == other.Time && Kind == other.Kind
        && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Source, Line, Date);

    /// <inheritdoc/>
    public override string ToString() => $"{(Id.Length > 0 ? Id : Date)} {Title}";

    // Asked again and again of each of very many events: most have a handful of names, or none.
    private ValueList<string> NamesOf(Func<Mention, bool> wanted)
    {
        HashSet<string>? known = null;
        List<string>? names = null;
        foreach (var mention in Mentions)
        {
            if (!wanted(mention))
            {
                continue;
            }

            names ??= [];
            if (names.Count > MostCompared)
            {
                known ??= new HashSet<string>(names, StringComparer.Ordinal);
            }

            if (known?.Add(mention.Name) ?? !names.Contains(mention.Name))
            {
                names.Add(mention.Name);
            }
        }

        return names is null ? NoNames : new ValueList<string>(names);
    }
}
