using NatoIraq.Chronology.Comparison;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Identity;
using NatoIraq.Chronology.Sentences;

namespace NatoIraq.Chronology.Happenings;

/// <summary>An event, or one inside an event, as what it tells can be held against what another tells.</summary>
internal sealed class Telling
{
    private static readonly string[] OrdinalWords =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "initial", "final", "last"];

    /// <summary>Kinds of which much the same can happen again soon: that two of them are alike says less.</summary>
    private static readonly string[] Recurring =
    [
        EventKind.Visit, EventKind.Meeting, EventKind.Conference, EventKind.Training, EventKind.Support, EventKind.Staffing,
        EventKind.Announcement, EventKind.Deployment, EventKind.Other,
    ];

    private static readonly string[] Gatherings = [EventKind.Visit, EventKind.Meeting, EventKind.Conference];

    /// <summary>Where the documents stand among the names that tell one happening from another.</summary>
    private const int DocumentField = 1;

    private readonly Func<string, string> identify;
    private readonly Lazy<string[][]> identifying;
    private readonly Lazy<PersonName[]> people;
    private readonly Lazy<string[]> ordinals;
    private readonly Lazy<Agenda> agenda;
    private readonly Lazy<string[]> missions;
    private readonly Lazy<NumberedDocument[]> documents;
    private readonly Lazy<string[]> bodies;

    /// <summary>Reads a telling.</summary>
    /// <param name="whole">The event that is or has it.</param>
    /// <param name="told">The event, or the sub-event.</param>
    /// <param name="identify">Gives the canonical name of an entity for one of its names.</param>
    public Telling(Event whole, Event told, Func<string, string> identify)
    {
        this.identify = identify;
        Whole = whole;
        Told = told;
        Date = told.ToEdtf();
        Bounds = Date.KnownBounds;
        Sentence = SentenceSplitter.Split(told.Text) is [var first, ..] ? first : told.Text;
        Words = WithoutFigures(WordBag.Of(Sentence), told);
        identifying = new(() => [NamesOf(MentionField.Mission), NamesOf(MentionField.Document), NamesOf(MentionField.Place)]);
        people = new(() => [.. NamesOf(MentionField.Person).Select(static name => new PersonName(name))]);
        ordinals = new(() => [.. Words.Words
            .Select(static word => word.Key)
            .Where(static word => OrdinalWords.Contains(word, StringComparer.Ordinal))]);
        agenda = new(() => Agenda.Of(told));
        missions = new(() => [.. told.Mentions
            .Where(static mention => mention is { Field: MentionField.Mission, Role: MentionRole.Subject })
            .Select(mention => identify(mention.Name))
            .Distinct(StringComparer.Ordinal)]);
        documents = new(() => [.. told.Mentions
            .Where(static mention => mention is { Field: MentionField.Document, Role: MentionRole.Subject })
            .Select(mention => NumberedDocument.Of(identify(mention.Name)))
            .OfType<NumberedDocument>()]);
        bodies = new(() => [.. told.Mentions
            .Where(static mention => mention is { Field: MentionField.Organization, Role: MentionRole.Agent })
            .Select(mention => identify(mention.Name))
            .Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The event that is or has it.</summary>
    public Event Whole { get; }

    /// <summary>The event, or the sub-event.</summary>
    public Event Told { get; }

    /// <summary>When.</summary>
    public EdtfDate Date { get; }

    /// <summary>The bounds of its date.</summary>
    public DateBounds Bounds { get; }

    /// <summary>The sentence that says it: the first.</summary>
    public string Sentence { get; }

    /// <summary>The words of that sentence. Figures are omitted: it is in these that two tellings may differ.</summary>
    public WordBag Words { get; }

    /// <summary>The missions it is about.</summary>
    public IReadOnlyList<string> Missions => missions.Value;

    /// <summary>The people it names.</summary>
    public IReadOnlyList<PersonName> People => people.Value;

    /// <summary>What people meet about.</summary>
    public Agenda Agenda => agenda.Value;

    /// <summary>Whether people gather in it.</summary>
    public bool IsGathering => Gatherings.Contains(Told.Kind, StringComparer.Ordinal);

    /// <summary>Whether it reports what a mission goes through once.</summary>
    public bool IsOnceInALife => Told.Kind is EventKind.Establishment or EventKind.Termination;

    /// <summary>Whether much the same can happen again soon.</summary>
    public bool Recurs => Recurring.Contains(Told.Kind, StringComparer.Ordinal);

    /// <summary>Whether it is of one day.</summary>
    public bool IsOneDay => Bounds.EarliestStart is { } day && Bounds.LatestEnd == day;

    /// <summary>Whether its date is given as a guess.</summary>
    public bool IsDatedRoughly => Date.IsApproximate || Date.IsUncertain;

    /// <summary>Whether the two are of one kind; visits, meetings and conferences are one here.</summary>
    public bool IsOfKind(Telling other) => Told.Kind == other.Told.Kind || (IsGathering && other.IsGathering);

    /// <summary>The names both have that tell one happening from another: missions, documents, places, people and organizations.</summary>
    public IEnumerable<string> NamesInCommon(Telling other) =>
        AllNames().Intersect(other.AllNames(), StringComparer.Ordinal);

    /// <summary>The people of this one whom the other names too, however they are spelled.</summary>
    public int PeopleInCommon(Telling other) => People.Count(person => other.People.Any(person.CanBe));

    /// <summary>Whether something is done in both to the document of one number, and no two bodies are said to do it.</summary>
    public bool IsOnDocumentOf(Telling other) =>
        documents.Value.Any(document => other.documents.Value.Any(document.CanBe)) && AreOneOrUntold(bodies.Value, other.bodies.Value);

    /// <summary>Why the two cannot be one happening, as far as kinds, names and ordinals tell; null where they can.</summary>
    public string? Obstacle(Telling other)
    {
        if (!IsOfKind(other))
        {
            return $"one is of the kind {Told.Kind}, the other {other.Told.Kind}";
        }

        for (var field = 0; field < identifying.Value.Length; field++)
        {
            if (!AreOneOrUntold(identifying.Value[field], other.identifying.Value[field]) && !(field == DocumentField && IsOnDocumentOf(other)))
            {
                return $"one names {string.Join(", ", identifying.Value[field])}, the other {string.Join(", ", other.identifying.Value[field])}";
            }
        }

        if (documents.Value.Any(document => other.documents.Value.Any(document.CanBe)) && !AreOneOrUntold(bodies.Value, other.bodies.Value))
        {
            return $"the one is a document of {string.Join(", ", bodies.Value)}, the other of {string.Join(", ", other.bodies.Value)}";
        }

        if (People.Count > 0 && other.People.Count > 0 && PeopleInCommon(other) == 0)
        {
            return $"one names {Listed(People)}, the other {Listed(other.People)}";
        }

        if (!AreOneOrUntold(ordinals.Value, other.ordinals.Value))
        {
            return $"one is the {string.Join(", ", ordinals.Value)}, the other the {string.Join(", ", other.ordinals.Value)}";
        }

        return (IsGathering || other.IsGathering) && Agenda.IsOtherThan(other.Agenda)
            ? $"one is about {Agenda}, the other about {other.Agenda}"
            : null;
    }

    /// <summary>Whether some date told in the one, its own or one inside the text, can be one told in the other.</summary>
    public bool SharesDate(Telling other) => DatesOf(Whole).Any(date => DatesOf(other.Whole).Any(date.Overlaps));

    /// <summary>The least number of days between the two; null where they can share one, or are open on that side.</summary>
    public long? DaysApart(Telling other) =>
        other.Bounds.EarliestStart > Bounds.LatestEnd ? other.Bounds.EarliestStart - Bounds.LatestEnd
        : Bounds.EarliestStart > other.Bounds.LatestEnd ? Bounds.EarliestStart - other.Bounds.LatestEnd
        : null;

    private static IEnumerable<EdtfDate> DatesOf(Event happening) => happening.Dates.Select(static phrase => EdtfDate.Parse(phrase.Date))
        .Concat(happening.SubEvents.Select(static inner => inner.ToEdtf()))
        .Prepend(happening.ToEdtf());

    private static WordBag WithoutFigures(WordBag words, Event told)
    {
        var numbers = told.Quantities.SelectMany(static figure => WordBag.Of(figure.Text).Words)
            .Select(static word => word.Key)
            .Where(static word => char.IsAsciiDigit(word[0]))
            .ToHashSet(StringComparer.Ordinal);
        return numbers.Count == 0 ? words : new WordBag([.. words.Words.Where(word => !numbers.Contains(word.Key))]);
    }

    private static bool AreOneOrUntold(string[] names, string[] otherNames) =>
        names.Length == 0 || otherNames.Length == 0 || names.Intersect(otherNames, StringComparer.Ordinal).Any();

    private static string Listed(IEnumerable<PersonName> people) => string.Join(", ", people.Select(static person => person.Name));

    private IEnumerable<string> AllNames() => identifying.Value.SelectMany(static names => names)
        .Concat(NamesOf(MentionField.Person))
        .Concat(NamesOf(MentionField.Organization));

    private string[] NamesOf(string field) =>
        [.. Told.Mentions.Where(mention => mention.Field == field).Select(mention => identify(mention.Name)).Distinct(StringComparer.Ordinal)];
}
