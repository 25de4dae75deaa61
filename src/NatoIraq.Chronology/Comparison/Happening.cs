using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Sentences;

namespace NatoIraq.Chronology.Comparison;

/// <summary>An event, or one inside an event, as what it says can be held against what another source says.</summary>
internal sealed class Happening
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

    private readonly Lazy<string[][]> identifying;
    private readonly Lazy<string[]> ordinals;

    /// <summary>Reads a happening.</summary>
    /// <param name="whole">The event that is or has it.</param>
    /// <param name="told">The event, or the sub-event.</param>
    public Happening(Event whole, Event told)
    {
        Whole = whole;
        Told = told;
        Date = told.ToEdtf();
        Sentence = SentenceSplitter.Split(told.Text) is [var first, ..] ? first : told.Text;
        Words = WithoutFigures(WordBag.Of(Sentence), told);
        identifying = new(() =>
        [
            NamesOf(MentionField.Mission), NamesOf(MentionField.Document), NamesOf(MentionField.Person), NamesOf(MentionField.Place),
        ]);
        ordinals = new(() => [.. Words.Words
            .Select(static word => word.Key)
            .Where(static word => OrdinalWords.Contains(word, StringComparer.Ordinal))]);
    }

    /// <summary>The event that is or has it.</summary>
    public Event Whole { get; }

    /// <summary>The event, or the sub-event.</summary>
    public Event Told { get; }

    /// <summary>When.</summary>
    public EdtfDate Date { get; }

    /// <summary>The sentence that says it: the first.</summary>
    public string Sentence { get; }

    /// <summary>The words of that sentence. Figures are left out: it is in these that two tellings may differ.</summary>
    public WordBag Words { get; }

    /// <summary>Whether much the same can happen again soon.</summary>
    public bool Recurs => Recurring.Contains(Told.Kind, StringComparer.Ordinal);

    /// <summary>Whether its date is given as a guess.</summary>
    public bool IsDatedRoughly => Date.IsApproximate || Date.IsUncertain;

    /// <summary>The names both have that tell one happening from another: missions, documents, people, places and organizations.</summary>
    public IEnumerable<string> NamesInCommon(Happening other) =>
        AllNames().Intersect(other.AllNames(), StringComparer.Ordinal);

    /// <summary>Whether the two can be one happening as far as kinds, names and ordinals tell.</summary>
    public bool CanBe(Happening other) =>
        (Told.Kind == other.Told.Kind || (Gatherings.Contains(Told.Kind) && Gatherings.Contains(other.Told.Kind)))
        && identifying.Value.Zip(other.identifying.Value).All(static pair => AreOneOrUntold(pair.First, pair.Second))
        && AreOneOrUntold(ordinals.Value, other.ordinals.Value);

    /// <summary>Whether some date told in the one, its own or one inside the text, can be one told in the other.</summary>
    public bool SharesDate(Happening other) => DatesOf(Whole).Any(date => DatesOf(other.Whole).Any(date.Overlaps));

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

    private IEnumerable<string> AllNames() =>
        identifying.Value.SelectMany(static names => names).Concat(NamesOf(MentionField.Organization));

    private string[] NamesOf(string field) =>
        [.. Told.Mentions.Where(mention => mention.Field == field).Select(static mention => mention.Name).Distinct(StringComparer.Ordinal)];
}
