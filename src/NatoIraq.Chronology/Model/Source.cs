namespace NatoIraq;

/// <summary>A source document as a store keeps it: whole, with its hash.</summary>
public sealed record Source : IStoreItem, IComparable<Source>, IComparable
{
    /// <summary>Its title; unique in a store.</summary>
    public required string Title { get; init => field = DisplayControl.Fold(value); }

    /// <summary>Where it was published, if known.</summary>
    public string? Uri { get; init => field = DisplayControl.Fold(value); }

    /// <summary>When it was published, as EDTF, if known.</summary>
    public string? Published { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The name of the file it was read from (no directory).</summary>
    public required string FileName { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The layout it was read as.</summary>
    public required string Format { get; init => field = DisplayControl.Fold(value); }

    /// <summary>SHA-256 of the decoded text in UTF-8, lower-case hexadecimal.</summary>
    public required string TextSha256 { get; init => field = DisplayControl.Fold(value); }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public required string FileSha256 { get; init => field = DisplayControl.Fold(value); }

    /// <summary>When it was imported (UTC).</summary>
    public required DateTime Imported { get; init; }

    /// <summary>How many events it gave.</summary>
    public required int Events { get; init; }

    /// <summary>How many lines could not be read.</summary>
    public required int Rejected { get; init; }

    /// <summary>Length of the decoded text in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>How many pages it has; null where its format has none.</summary>
    public int? Pages { get; init; }

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>By title.</summary>
    public int CompareTo(Source? other) => other is null ? 1 : string.CompareOrdinal(Title, other.Title);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Source);

    /// <inheritdoc/>
    public override string ToString() => Title;
}
