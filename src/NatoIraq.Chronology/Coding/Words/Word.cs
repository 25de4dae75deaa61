namespace NatoIraq.Chronology.Coding.Words;

/// <summary>What the lexicon and English grammar know of one word, whatever its case.</summary>
internal sealed class Word(int id, string text)
{
    /// <summary>Its number in the vocabulary.</summary>
    public int Id { get; } = id;

    /// <summary>The word in lower case.</summary>
    public string Text { get; } = text;

    /// <summary>What it can be.</summary>
    public WordUse Uses { get; set; }

    /// <summary>The verb it is a form of, if it is one.</summary>
    public VerbSense? Verb { get; set; }

    /// <summary>Which forms of that verb it can be.</summary>
    public VerbForms VerbForms { get; set; }

    /// <summary>The kind of event it names as a noun ("visit"), if it does.</summary>
    public NounSense? Noun { get; set; }

    /// <summary>The verb the open grammar knows it as a form of, where the lexicon knows none.</summary>
    public VerbSense? OpenVerb { get; set; }

    /// <summary>Which forms of that verb it can be.</summary>
    public VerbForms OpenForms { get; set; }

    /// <summary>Whether it is a verb more often than a noun.</summary>
    public bool IsMostlyVerb { get; set; }

    /// <summary>What it stands for as a noun, by the lexicon or else the open grammar.</summary>
    public NounClass Class { get; set; }

    /// <summary>The phrases of the lexicon that begin with it, if there are any.</summary>
    public NameTrie? Phrases { get; set; }

    /// <summary>Its value, for a number word.</summary>
    public decimal? Number { get; set; }

    /// <summary>What at least two of are meant by it: 12 for "dozens", 100 for "hundreds".</summary>
    public decimal? Many { get; set; }

    /// <summary>Whether nothing is known of it by itself: it only stands in longer names of the lexicon.</summary>
    public bool IsBare => Uses is WordUse.None && Verb is null && Noun is null && Number is null;

    /// <summary>Whether it has any of the uses.</summary>
    public bool Is(WordUse uses) => (Uses & uses) != 0;
}

/// <summary>What a word can be. The closed classes are English grammar; the others come from the lexicon.</summary>
[Flags]
internal enum WordUse : long
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>in, at, of, during …</summary>
    Preposition = 1,

    /// <summary>A preposition that can lead to a place.</summary>
    Locative = 1 << 1,

    /// <summary>the, a, an, this, some, his …</summary>
    Determiner = 1 << 2,

    /// <summary>he, she, it, they, who …</summary>
    Pronoun = 1 << 3,

    /// <summary>and, or, but, as well as.</summary>
    Conjunction = 1 << 4,

    /// <summary>that, which, who, when, where, while …: begins a clause that is not the main one.</summary>
    Subordinator = 1 << 5,

    /// <summary>is, was, been …</summary>
    Be = 1 << 6,

    /// <summary>has, had, having.</summary>
    Have = 1 << 7,

    /// <summary>will, would, can, did …</summary>
    Modal = 1 << 8,

    /// <summary>An adverb: -ly, also, then, not, now.</summary>
    Adverb = 1 << 9,

    /// <summary>January … December and their abbreviations.</summary>
    Month = 1 << 10,

    /// <summary>northern, central …</summary>
    Compass = 1 << 11,

    /// <summary>A common given name.</summary>
    GivenName = 1 << 12,

    /// <summary>al, bin, van …</summary>
    NameParticle = 1 << 13,

    /// <summary>Jr, III.</summary>
    NameSuffix = 1 << 14,

    /// <summary>Council, Ministry …</summary>
    OrganizationHead = 1 << 15,

    /// <summary>government, embassy: with a nationality before it names a body in lower case too.</summary>
    GovernmentNoun = 1 << 16,

    /// <summary>Airport, River …</summary>
    PlaceHead = 1 << 17,

    /// <summary>city, village …</summary>
    PlaceNoun = 1 << 18,

    /// <summary>Treaty, Resolution …</summary>
    DocumentHead = 1 << 19,

    /// <summary>A word that is no name though a city or a person may be called so.</summary>
    Common = 1 << 20,

    /// <summary>former, deputy, acting …</summary>
    TitleModifier = 1 << 22,

    /// <summary>mission, operation.</summary>
    MissionNoun = 1 << 23,

    /// <summary>hundred, million …</summary>
    Magnitude = 1 << 24,

    /// <summary>A surname that is a word or a town as well.</summary>
    Surname = 1 << 25,

    /// <summary>HMS, USS: opens a ship's name.</summary>
    ShipPrefix = 1 << 26,

    /// <summary>cruiser, tankers: what a ship is called before its name.</summary>
    ShipNoun = 1 << 27,

    /// <summary>Port, Gulf: opens a place's name ("Port Stanley", "Gulf of Tonkin").</summary>
    PlaceOpening = 1 << 28,

    /// <summary>people, troops, aircraft: a plural that does not show it by its ending.</summary>
    PluralNoun = 1 << 29,

    /// <summary>km, hectares, degrees: what is measured rather than counted.</summary>
    Measure = 1 << 30,

    /// <summary>page, No., paragraph: the number behind it tells things of a kind apart.</summary>
    NumberLabel = 1L << 31,

    /// <summary>o'clock, GMT: makes the number before it a time of day.</summary>
    TimeUnit = 1L << 32,

    /// <summary>BC, AD.</summary>
    Era = 1L << 33,

    /// <summary>first, thirds: a place in an order, or a part.</summary>
    Ordinal = 1L << 34,

    /// <summary>rise, cut: what leads from one number to another.</summary>
    Change = 1L << 35,

    /// <summary>request, invitation: "at the … of" tells who asks.</summary>
    RequestNoun = 1L << 36,

    /// <summary>urging, initiative: the same, but only behind "at".</summary>
    UrgingNoun = 1L << 37,

    /// <summary>Anything that cannot be part of a name when written with a capital.</summary>
    Function = Preposition | Determiner | Pronoun | Conjunction | Subordinator | Be | Have | Modal,
}

/// <summary>The forms of a verb a word can be.</summary>
[Flags]
internal enum VerbForms
{
    /// <summary>No form of a verb.</summary>
    None = 0,

    /// <summary>decide</summary>
    Base = 1,

    /// <summary>decides</summary>
    ThirdPerson = 2,

    /// <summary>decided, as past tense or participle; irregular past tenses and participles alike.</summary>
    Past = 4,

    /// <summary>deciding</summary>
    Present = 8,
}

/// <summary>A verb and what it makes of an event.</summary>
/// <param name="Base">The base form.</param>
/// <param name="Kind">The kind where no frame holds.</param>
/// <param name="Plover">The PLOVER type, where it is not the kind's own.</param>
/// <param name="Frames">Its senses, told by what stands around it: the first that holds decides.</param>
internal sealed record VerbSense(string Base, string Kind, string? Plover, IReadOnlyList<VerbFrame> Frames)
{
    /// <summary>A verb by its place and ending that nothing is known of.</summary>
    public static VerbSense Unknown { get; } = new("", EventKind.Other, null, []);

    /// <summary>Whether it can tell of somebody or something that goes or is brought somewhere: then "to" leads to a place.</summary>
    public bool IsMotion { get; } = Kind is EventKind.Visit or EventKind.Deployment or EventKind.Transition
        || Frames.Any(static frame => frame.Kind is EventKind.Visit or EventKind.Deployment);

    /// <summary>Whether its object is where something comes from ("leave").</summary>
    public bool IsAwayFromObject { get; init; }
}

/// <summary>A noun and the kind of event it names.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Plover">The PLOVER type, where it is not the kind's own.</param>
/// <param name="Frames">Where what stands behind its "of" changes the kind.</param>
internal sealed record NounSense(string Kind, string? Plover, IReadOnlyList<VerbFrame> Frames);

/// <summary>One sense of a verb: what has to stand around it, all of it, and the kind that follows.</summary>
/// <param name="IsPassive">Whether it holds only in the passive.</param>
/// <param name="Next">What stands directly behind the verb: words, or a phrase of a class; null for no condition.</param>
/// <param name="Object">What its object has to be; null for no condition.</param>
/// <param name="Subject">What its subject has to be; null for no condition.</param>
/// <param name="Kind">The kind that follows.</param>
/// <param name="Plover">The PLOVER type, where it is not the kind's own.</param>
internal sealed record VerbFrame(bool IsPassive, FrameFiller? Next, FrameFiller? Object, FrameFiller? Subject, string Kind, string? Plover);

/// <summary>What a frame asks of a noun phrase: one of some words in it, or a head of one of some classes.</summary>
/// <param name="Words">Word sequences.</param>
/// <param name="Classes">Classes of its head.</param>
internal sealed record FrameFiller(int[][] Words, NounClass Classes);
