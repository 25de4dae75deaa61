namespace NatoIraq.Chronology.Coding;

/// <summary>
/// The sections a lexicon may have and what their entries look like; docs/lexicon.schema.json says the same to an editor.
/// </summary>
internal static class LexiconSchema
{
    private static readonly SectionShape Words = new("", []);
    private static readonly SectionShape Names = new("name", ["name", "acronym", "aliases"]);

    /// <summary>What a mission may be.</summary>
    public static IReadOnlyList<string> MissionTypes { get; } = ["Mission", "Program", "Activity"];

    /// <summary>What a common noun may stand for.</summary>
    public static IReadOnlyList<string> NounClasses { get; } = [.. Coding.Words.NounClasses.ByName.Keys.Where(static name => name != "nothing")];

    /// <summary>Section → shape.</summary>
    public static IReadOnlyDictionary<string, SectionShape> Sections { get; } = new Dictionary<string, SectionShape>(StringComparer.Ordinal)
    {
        ["people"] = new("name", ["name", "aliases"]),
        ["organizations"] = Names,
        ["organizationHeads"] = Words,
        ["governmentNouns"] = Words,
        ["groupNames"] = Words,
        ["groups"] = Words,
        ["missions"] = new("name", ["name", "acronym", "aliases", "type", "predecessors"]),
        ["missionNouns"] = Words,
        ["offices"] = Names,
        ["titles"] = Words,
        ["titleNames"] = new("name", ["name", "aliases"]),
        ["titleAbbreviations"] = Words,
        ["titleModifiers"] = Words,
        ["honorifics"] = Words,
        ["portfolios"] = Words,
        ["givenNames"] = Words,
        ["nameParticles"] = Words,
        ["nameSuffixes"] = Words,
        ["surnames"] = Words,
        ["states"] = new("name", ["name", "aliases", "demonyms", "latitude", "longitude"]),
        ["places"] = new("name", ["name", "aliases", "latitude", "longitude"]),
        ["provinces"] = new("name", ["name", "aliases", "abbreviations", "latitude", "longitude"]),
        ["placeHeads"] = Words,
        ["placeNouns"] = Words,
        ["placeOpenings"] = Words,
        ["shipNouns"] = Words,
        ["shipPrefixes"] = Words,
        ["compass"] = Words,
        ["documents"] = Names,
        ["documentHeads"] = Words,
        ["documentNouns"] = Words,
        ["verbs"] = new("verb", ["verb", "forms", "kind", "plover", "awayFromObject", "frames"]),
        ["kindNouns"] = new("noun", ["noun", "kind", "plover", "frames"]),
        ["nounClasses"] = new("noun", ["noun", "class"]),
        ["requestNouns"] = Words,
        ["urgingNouns"] = Words,
        ["legalForms"] = Words,
        ["personAttributes"] = Words,
        ["bodyAttributes"] = Words,
        ["personVerbs"] = Words,
        ["bodyVerbs"] = Words,
        ["verbsToPeople"] = Words,
        ["verbsToBodies"] = Words,
        ["verbsToPlaces"] = Words,
        ["bodiesByThemselves"] = Words,
        ["bodyOpenings"] = Words,
        ["unitHeads"] = Words,
        ["personNouns"] = Words,
        ["groupNouns"] = Words,
        ["companyNouns"] = Words,
        ["placeOpeningsWithOf"] = Words,
        ["shipVerbs"] = Words,
        ["speechVerbs"] = Words,
        ["rulerTitles"] = Words,
        ["partsOfPlaces"] = Words,
        ["partsOfBodies"] = Words,
        ["motionNouns"] = Words,
        ["motionVerbs"] = Words,
        ["placeSyllables"] = Words,
        ["currencies"] = new("name", ["name", "aliases"]),
        ["measures"] = Words,
        ["pluralNouns"] = Words,
        ["numberLabels"] = Words,
        ["changeWords"] = Words,
        ["commonWords"] = Words,
        ["abbreviations"] = Words,
    };
}

/// <summary>What the entries of a section look like.</summary>
/// <param name="KeyProperty">The property that names the entry; empty where entries are plain words.</param>
/// <param name="Properties">Every property an entry may have.</param>
internal sealed record SectionShape(string KeyProperty, IReadOnlyList<string> Properties)
{
    /// <summary>Whether the entries are plain words.</summary>
    public bool IsWordList => KeyProperty.Length == 0;
}
