namespace NatoIraq.Store;

/// <summary>The result of one check of a store.</summary>
/// <param name="Check">Which one: Integrity, ForeignKeys, SearchIndex, SourceHash, Provenance …</param>
/// <param name="Passed">Whether it holds.</param>
/// <param name="Detail">What was checked, or what is wrong and where.</param>
public sealed record StoreCheck(string Check, bool Passed, string Detail)
{
    /// <summary>What was checked, or what is wrong and where.</summary>
    public string Detail { get; init => field = DisplayControl.Fold(value); } = DisplayControl.Fold(Detail);

    /// <summary>What is wrong, one thing each (at most 1,000); empty where nothing is.</summary>
    public ValueList<string> Faults { get; init => field = DisplayControl.Fold(value); } = new([]);
}
