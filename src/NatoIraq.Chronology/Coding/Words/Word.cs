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

    /// <summary>What open word lists know of it where it is written with a capital.</summary>
    public WordSenses Senses { get; init; }

    /// <summary>Its value, for a number word.</summary>
    public decimal? Number { get; set; }

    /// <summary>What at least two of are meant by it: 12 for "dozens", 100 for "hundreds".</summary>
    public decimal? Many { get; set; }

    /// <summary>Whether nothing is known of it by itself: it only stands in longer names of the lexicon.</summary>
    public bool IsBare => (Uses & ~WordUse.Cue) is WordUse.None && Verb is null && Noun is null && Number is null;

    /// <summary>Whether it has any of the uses.</summary>
    public bool Is(WordUse uses) => (Uses & uses) != 0;
}

/// <summary>What a word can be. The closed classes are English grammar; the others come from the lexicon.</summary>
[Flags]
internal enum WordUse : ulong
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>in, at, of, during …</summary>
    Preposition = 1UL << 0,

    /// <summary>A preposition that can lead to a place.</summary>
    Locative = 1UL << 1,

    /// <summary>the, a, an, this, some, his …</summary>
    Determiner = 1UL << 2,

    /// <summary>he, she, it, they, who …</summary>
    Pronoun = 1UL << 3,

    /// <summary>and, or, but, as well as.</summary>
    Conjunction = 1UL << 4,

    /// <summary>that, which, who, when, where, while …: begins a clause that is not the main one.</summary>
    Subordinator = 1UL << 5,

    /// <summary>is, was, been …</summary>
    Be = 1UL << 6,

    /// <summary>has, had, having.</summary>
    Have = 1UL << 7,

    /// <summary>will, would, can, did …</summary>
    Modal = 1UL << 8,

    /// <summary>An adverb: -ly, also, then, not, now.</summary>
    Adverb = 1UL << 9,

    /// <summary>January … December and their abbreviations.</summary>
    Month = 1UL << 10,

    /// <summary>northern, central …</summary>
    Compass = 1UL << 11,

    /// <summary>A common given name.</summary>
    GivenName = 1UL << 12,

    /// <summary>al, bin, van …</summary>
    NameParticle = 1UL << 13,

    /// <summary>Jr, III.</summary>
    NameSuffix = 1UL << 14,

    /// <summary>Council, Ministry …</summary>
    OrganizationHead = 1UL << 15,

    /// <summary>government, embassy: with a nationality before it names a body in lower case too.</summary>
    GovernmentNoun = 1UL << 16,

    /// <summary>Airport, River …</summary>
    PlaceHead = 1UL << 17,

    /// <summary>city, village …</summary>
    PlaceNoun = 1UL << 18,

    /// <summary>Treaty, Resolution …</summary>
    DocumentHead = 1UL << 19,

    /// <summary>A word that is no name though a city or a person may be called so.</summary>
    Common = 1UL << 20,

    /// <summary>former, deputy, acting …</summary>
    TitleModifier = 1UL << 21,

    /// <summary>mission, operation.</summary>
    MissionNoun = 1UL << 22,

    /// <summary>hundred, million …</summary>
    Magnitude = 1UL << 23,

    /// <summary>A surname that is a word or a town as well.</summary>
    Surname = 1UL << 24,

    /// <summary>HMS, USS: opens a ship's name.</summary>
    ShipPrefix = 1UL << 25,

    /// <summary>cruiser, tankers: what a ship is called before its name.</summary>
    ShipNoun = 1UL << 26,

    /// <summary>Port, Gulf: opens a place's name ("Port Stanley", "Gulf of Tonkin").</summary>
    PlaceOpening = 1UL << 27,

    /// <summary>engineer: a noun for a person.</summary>
    PersonNoun = 1UL << 28,

    /// <summary>firm: a noun for a body of people.</summary>
    GroupNoun = 1UL << 29,

    /// <summary>marries: what only people do.</summary>
    PersonVerb = 1UL << 30,

    /// <summary>hires: what bodies do more often than people.</summary>
    BodyVerb = 1UL << 31,

    /// <summary>crowns: what is done to people.</summary>
    ToPersonVerb = 1UL << 32,

    /// <summary>acquires: what is done to bodies.</summary>
    ToBodyVerb = 1UL << 33,

    /// <summary>besieges: what is done to places.</summary>
    ToPlaceVerb = 1UL << 34,

    /// <summary>widow: what only a person has.</summary>
    PersonAttribute = 1UL << 35,

    /// <summary>headquarters: what only a body has.</summary>
    BodyAttribute = 1UL << 36,

    /// <summary>Ltd, AG: makes the words before it a company.</summary>
    LegalForm = 1UL << 37,

    /// <summary>king, bishop: a title whose "of" leads to a place.</summary>
    RulerTitle = 1UL << 38,

    /// <summary>outskirts, siege: a noun whose "of" leads to a place.</summary>
    PartOfPlace = 1UL << 39,

    /// <summary>merger, subsidiary: a noun whose "of" leads to a body.</summary>
    PartOfBody = 1UL << 40,

    /// <summary>flees, road: what leads to or from a place.</summary>
    Motion = 1UL << 41,

    /// <summary>Parliament: a body that its capital names enough.</summary>
    BodyByItself = 1UL << 42,

    /// <summary>Brigade: a military unit, whose number belongs to its name.</summary>
    UnitHead = 1UL << 43,

    /// <summary>Banque, Radio: opens a body's name.</summary>
    BodyOpening = 1UL << 44,

    /// <summary>sinks: what ships do or suffer.</summary>
    ShipVerb = 1UL << 45,

    /// <summary>-do, -ri: ends the name of a Korean place.</summary>
    PlaceSyllable = 1UL << 46,

    /// <summary>Sea, Gulf: opens a place's name only before "of".</summary>
    OpensWithOf = 1UL << 47,

    /// <summary>Steel, Times: what a company or newspaper deals in or is called, behind its name.</summary>
    CompanyNoun = 1UL << 48,

    /// <summary>says, pledges: done with words.</summary>
    SpeechVerb = 1UL << 49,

    /// <summary>What the words around a name may say of it, which by itself tells nothing of a word's own part in a name.</summary>
    Cue = PersonNoun | GroupNoun | PersonVerb | BodyVerb | ToPersonVerb | ToBodyVerb | ToPlaceVerb | PersonAttribute | BodyAttribute
        | RulerTitle | PartOfPlace | PartOfBody | Motion | BodyByItself | UnitHead | BodyOpening | ShipVerb | PlaceSyllable | OpensWithOf | CompanyNoun | SpeechVerb,

    /// <summary>people, troops, aircraft: a plural that does not show it by its ending.</summary>
    PluralNoun = 1UL << 50,

    /// <summary>km, hectares, degrees: what is measured rather than counted.</summary>
    Measure = 1UL << 51,

    /// <summary>page, No., paragraph: the number behind it tells things of a kind apart.</summary>
    NumberLabel = 1UL << 52,

    /// <summary>o'clock, GMT: makes the number before it a time of day.</summary>
    TimeUnit = 1UL << 53,

    /// <summary>BC, AD.</summary>
    Era = 1UL << 54,

    /// <summary>first, thirds: a place in an order, or a part.</summary>
    Ordinal = 1UL << 55,

    /// <summary>rise, cut: what leads from one number to another.</summary>
    Change = 1UL << 56,

    /// <summary>request, invitation: "at the … of" tells who asks.</summary>
    RequestNoun = 1UL << 57,

    /// <summary>urging, initiative: the same, but only behind "at".</summary>
    UrgingNoun = 1UL << 58,

    /// <summary>minus: the number behind it is below zero.</summary>
    Sign = 1UL << 59,

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
