using NatoIraq.Chronology.Reading.Outline;

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

    /// <summary>The format of the file that the text was taken from, where its syntax is no longer to be seen in the text; else null.</summary>
    public string? Format { get; init; }

    /// <summary>What the file said of the paragraphs of the text, in their order; null where the text tells it itself.</summary>
    public IReadOnlyList<OutlineBlock>? Outline { get; init; }

    /// <summary>Where in the text each page begins; empty where the document has no pages of its own.</summary>
    public IReadOnlyList<int> Pages { get; init; } = [];
}
