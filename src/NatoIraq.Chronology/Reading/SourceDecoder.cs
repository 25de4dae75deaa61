namespace NatoIraq.Chronology.Reading;

/// <summary>Bytes to text: UTF-8, UTF-16, with or without a byte order mark. What is not text is refused, not guessed.</summary>
public static class SourceDecoder
{
    /// <summary>Decodes a document.</summary>
    /// <exception cref="SourceUnreadableException">It is binary or in another encoding; says where and why.</exception>
    public static SourceText Decode(ReadOnlySpan<byte> bytes) => throw new NotSupportedException(bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Takes a text that is already decoded.</summary>
    public static SourceText FromText(string text) => throw new NotSupportedException(text);
}

/// <summary>A document that is no text we can decode.</summary>
public sealed class SourceUnreadableException(string message) : Exception(message);
