namespace NatoIraq.Store;

/// <summary>The result of one check of a store.</summary>
/// <param name="Check">Which one: Integrity, ForeignKeys, SearchIndex, SourceHash, Provenance …</param>
/// <param name="Passed">Whether it holds.</param>
/// <param name="Detail">What was checked, or what is wrong and where.</param>
public sealed record StoreCheck(string Check, bool Passed, string Detail) : IComparable<StoreCheck>, IComparable
{
    /// <summary>What was checked, or what is wrong and where.</summary>
    public string Detail { get; init => field = DisplayControl.Fold(value); } = DisplayControl.Fold(Detail);

    /// <summary>What is wrong, one thing each (at most 1,000); empty where nothing is.</summary>
    public ValueList<string> Faults { get; init => field = DisplayControl.Fold(value); } = new([]);

    /// <summary>By the name of the check.</summary>
    public int CompareTo(StoreCheck? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Check, other.Check);
        return order != 0 ? order : string.CompareOrdinal(Detail, other.Detail);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as StoreCheck);
}
