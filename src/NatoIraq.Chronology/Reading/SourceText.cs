namespace NatoIraq.Chronology.Reading;

/// <summary>A source document, decoded.</summary>
/// <param name="Text">The whole text. A byte order mark is not part of it; line ends are as in the file.</param>
/// <param name="FileSha256">SHA-256 of the bytes it was decoded from, lower-case hexadecimal.</param>
public sealed record SourceText(string Text, string FileSha256)
{
    /// <summary>The name of the encoding it was decoded from (IANA).</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>What a user must know of how it was decoded: an encoding that was inferred, control characters. Empty where nothing is in doubt.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
