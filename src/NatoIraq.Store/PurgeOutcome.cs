namespace NatoIraq.Store;

/// <summary>What a purge did.</summary>
/// <param name="Revision">The revision that it is; its target is the earliest that the store can be read as of from here on.</param>
/// <param name="Rows">How many rows of the past were forgotten.</param>
/// <param name="Freed">How many bytes the file is smaller.</param>
public sealed record PurgeOutcome(Revision Revision, long Rows, long Freed) : IComparable<PurgeOutcome>, IComparable
{
    /// <summary>By revision.</summary>
    public int CompareTo(PurgeOutcome? other) => other is null ? 1 : Revision.CompareTo(other.Revision);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as PurgeOutcome);
}
