namespace NatoIraq;

/// <summary>Why two names may be those of one entity.</summary>
public static class AliasRule
{
    /// <summary>The one stands in brackets behind the other: "Daesh (ISIS)".</summary>
    public const string Brackets = "Brackets";

    /// <summary>They are spelled nearly alike and sound alike: Haidar al-Abadi, Haider Al-Abadi.</summary>
    public const string Spelling = "Spelling";

    /// <summary>The letters of the one begin the words of the other: IPCP, Individual Partnership Cooperation Programme.</summary>
    public const string Acronym = "Acronym";

    /// <summary>The given name is an initial in one: J. Stoltenberg, Jens Stoltenberg.</summary>
    public const string Initial = "Initial";

    /// <summary>The one is the surname of the other: Al-Abadi, Haider al-Abadi.</summary>
    public const string ShortName = "ShortName";

    /// <summary>They are named by the same office in the same month and sound alike, though many letters are off: Mohamed al-Malki, Muhammad al-Maliki.</summary>
    public const string SameOffice = "SameOffice";

    /// <summary>All of them, the surest first.</summary>
    public static IReadOnlyList<string> All { get; } = [Brackets, Spelling, Acronym, Initial, ShortName, SameOffice];
}

/// <summary>Two names that may be those of one entity, and why. A proposal changes nothing.</summary>
public sealed record AliasProposal : IStoreItem, IComparable<AliasProposal>, IComparable
{
    /// <summary>The name that the entity would go by: the fuller one, or the one that more events have.</summary>
    public required string Name { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The name that would be its alias.</summary>
    public required string Alias { get; init => field = DisplayControl.Fold(value); }

    /// <summary>Person, Organization, Place …: one of the naming fields of <see cref="MentionField"/>.</summary>
    public required string Type { get; init => field = DisplayControl.Fold(value); }

    /// <summary>One of <see cref="AliasRule"/>.</summary>
    public required string Rule { get; init => field = DisplayControl.Fold(value); }

    /// <summary>How much speaks for it, from 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>What speaks for it, in words.</summary>
    public required string Reason { get; init => field = DisplayControl.Fold(value); }

    /// <summary>In how many events the name stands.</summary>
    public required int NameCount { get; init; }

    /// <summary>In how many events the alias stands.</summary>
    public required int AliasCount { get; init; }

    /// <summary>Inferred, always: <see cref="NatoIraq.Basis"/>.</summary>
    public string Basis { get; } = NatoIraq.Basis.Inferred;

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>By name, then by alias.</summary>
    public int CompareTo(AliasProposal? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Name, other.Name);
        return order != 0 ? order : string.CompareOrdinal(Alias, other.Alias);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as AliasProposal);

    /// <inheritdoc/>
    public override string ToString() => $"{Alias} = {Name}";
}
