namespace NatoIraq;

/// <summary>A folder of the drive that stands for no single thing of a store.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Holds">What stands in it.</param>
public sealed record DriveFolder(string Name, string Holds)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A year of the drive.</summary>
/// <param name="Name">The year as EDTF, or <c>undated</c>.</param>
/// <param name="Events">How many events stand in it.</param>
public sealed record DriveYear(string Name, long Events)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
