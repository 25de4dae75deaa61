namespace NatoIraq.Chronology.Reading;

/// <summary>A source document, decoded.</summary>
/// <param name="Text">The whole text. A byte order mark is not part of it; line ends are as in the file.</param>
/// <param name="FileSha256">SHA-256 of the bytes it was decoded from, lower-case hexadecimal.</param>
public sealed record SourceText(string Text, string FileSha256);
