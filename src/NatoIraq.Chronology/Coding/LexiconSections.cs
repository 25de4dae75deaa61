namespace NatoIraq.Chronology.Coding;

/// <summary>What a lexicon says, section by section, before it is made ready for matching.</summary>
internal sealed class LexiconSections
{
    private readonly Dictionary<string, List<LexiconItem>> items = new(StringComparer.Ordinal);

    /// <summary>The items of a section, the latest laid over last.</summary>
    public IReadOnlyList<LexiconItem> this[string section] => items.TryGetValue(section, out var list) ? list : [];

    /// <summary>Adds one item.</summary>
    public void Add(string section, LexiconItem item)
    {
        if (!items.TryGetValue(section, out var list))
        {
            items[section] = list = [];
        }

        list.Add(item);
    }

    /// <summary>These sections without some of them.</summary>
    public LexiconSections Without(params ReadOnlySpan<string> names)
    {
        var rest = new LexiconSections();
        foreach (var (section, list) in items)
        {
            if (!names.Contains(section))
            {
                rest.items[section] = list;
            }
        }

        return rest;
    }

    /// <summary>These sections with others laid over them: an item of the same name replaces the one that is there.</summary>
    public LexiconSections With(LexiconSections over)
    {
        var merged = new LexiconSections();
        foreach (var (section, list) in items)
        {
            var replaced = over[section].Select(static item => item.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            merged.items[section] = replaced.Count == 0 ? [.. list] : [.. list.Where(item => !replaced.Contains(item.Name))];
        }

        foreach (var (section, list) in over.items)
        {
            foreach (var item in list)
            {
                merged.Add(section, item);
            }
        }

        return merged;
    }
}

/// <summary>One thing of a lexicon: a name or a word, and what is said of it. A plain word has only its name.</summary>
internal sealed class LexiconItem
{
    /// <summary>The canonical name, the verb's base form, the noun, or the word itself.</summary>
    public string Name { get; set; } = "";

    /// <summary>The acronym: "NTM-I".</summary>
    public string? Acronym { get; set; }

    /// <summary>A mission's type: Mission, Program or Activity.</summary>
    public string? Type { get; set; }

    /// <summary>The kind of event a verb or noun stands for.</summary>
    public string? Kind { get; set; }

    /// <summary>The PLOVER type, where it is not the kind's own.</summary>
    public string? Plover { get; set; }

    /// <summary>Other names.</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>A mission's predecessors, by canonical name.</summary>
    public List<string> Predecessors { get; set; } = [];

    /// <summary>A state's adjectives and names of its people: "Iraqi".</summary>
    public List<string> Demonyms { get; set; } = [];

    /// <summary>Short forms that stand only behind another place: "Minn.".</summary>
    public List<string> Abbreviations { get; set; } = [];

    /// <summary>A verb's irregular forms.</summary>
    public List<string> Forms { get; set; } = [];

    /// <summary>The senses of a verb or noun, told by what stands around it.</summary>
    public List<LexiconFrame> Frames { get; set; } = [];

    /// <summary>What a common noun stands for.</summary>
    public string? Class { get; set; }

    /// <summary>Whether a verb's object is where something comes from.</summary>
    public bool IsAwayFromObject { get; set; }

    /// <summary>Degrees north (WGS 84).</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees east (WGS 84).</summary>
    public double? Longitude { get; set; }
}

/// <summary>Conditions on what stands around a verb, all of which must hold, and the kind that follows. The first frame that holds decides.</summary>
internal sealed class LexiconFrame
{
    /// <summary>Whether the frame holds only in the passive.</summary>
    public bool IsPassive { get; set; }

    /// <summary>Words one of which must stand directly behind the verb ("on", "to grant"), or classes of the phrase there.</summary>
    public List<string> Next { get; set; } = [];

    /// <summary>Words one of which must stand in the verb's object, or classes of its head ("&lt;place&gt;").</summary>
    public List<string> Object { get; set; } = [];

    /// <summary>The same of the verb's subject.</summary>
    public List<string> Subject { get; set; } = [];

    /// <summary>The kind.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The PLOVER type, where it is not the kind's own.</summary>
    public string? Plover { get; set; }
}
