namespace NatoIraq.Chronology.Identity;

/// <summary>What a user has said of names: which are aliases of which.</summary>
internal sealed class NameRulings
{
    private readonly Dictionary<string, string> nameOf = new(StringComparer.Ordinal);

    /// <summary>Reads the rulings; the later holds.</summary>
    public NameRulings(IEnumerable<Ruling> rulings)
    {
        foreach (var ruling in rulings.Where(static ruling => ruling is { Kind: RulingKind.AliasOf, Value: not null }))
        {
            foreach (var alias in ruling.Subjects.Where(alias => alias != ruling.Value))
            {
                nameOf[alias] = ruling.Value!;
            }
        }
    }

    /// <summary>The name that an entity goes by; an alias of an alias is one too.</summary>
    public string Identify(string name)
    {
        for (var step = 0; step <= nameOf.Count && nameOf.TryGetValue(name, out var known); step++)
        {
            name = known;
        }

        return name;
    }
}
