namespace NatoIraq;

/// <summary>A folder of the drive that stands for no single thing of a store.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Holds">What stands in it.</param>
public sealed record DriveFolder(string Name, string Holds) : IComparable<DriveFolder>, IComparable
{
    /// <summary>By name.</summary>
    public int CompareTo(DriveFolder? other) => other is null ? 1 : string.CompareOrdinal(Name, other.Name);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as DriveFolder);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A year of the drive.</summary>
/// <param name="Name">The year as EDTF, or <c>undated</c>.</param>
/// <param name="Events">How many events stand in it.</param>
public sealed record DriveYear(string Name, long Events) : IComparable<DriveYear>, IComparable
{
    /// <summary>In the order of time.</summary>
    public int CompareTo(DriveYear? other) =>
        // Not as text: 'undated' comes last, and a year before the common era comes before one of it.
        other is null ? 1 : EventYear.TryParse(Name, out var year) && EventYear.TryParse(other.Name, out var second)
            ? (year ?? long.MaxValue).CompareTo(second ?? long.MaxValue)
            : string.CompareOrdinal(Name, other.Name);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as DriveYear);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
