using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;

namespace NatoIraq.Reports.Json;

/// <summary>
/// Escapes in JSON strings what RFC 8259, 7 demands (quotation mark, reverse solidus, controls), what acts on a screen
/// (<see cref="DisplayControl"/>) and what ends a line outside JSON (U+2028, U+2029), and nothing else, so that every script
/// reads as itself. The framework's own encoders escape each character beyond the basic plane and the no-break space.
/// An unpaired surrogate has no UTF-8 form and becomes U+FFFD, as it would in the store (RFC 7493, 2.1 forbids it as an escape, too).
/// </summary>
internal sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    private readonly SearchValues<char> escaped;

    private ReadableJsonEncoder(string more) => escaped = SearchValues.Create(DisplayControl.Characters + "\"\\\u2028\u2029" + more);

    /// <summary>The encoder; it holds no state.</summary>
    public static ReadableJsonEncoder Instance { get; } = new("");

    /// <summary>
    /// The encoder for what is put into an HTML page as it is: it escapes the characters of markup, too, so that no text can end the script
    /// element it stands in.
    /// </summary>
    public static ReadableJsonEncoder ForPages { get; } = new("<>&");

    /// <summary>Six: a reverse solidus, u and four hexadecimal digits.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && escaped.Contains((char)unicodeScalar);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var characters = new ReadOnlySpan<char>(text, textLength);
        var first = characters.IndexOfAny(escaped);
        var unpaired = IndexOfUnpairedSurrogate(first < 0 ? characters : characters[..first]);
        return unpaired < 0 ? first : unpaired;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var destination = new Span<char>(buffer, bufferLength);
        return unicodeScalar switch
        {
            '"' => destination.TryWrite($"\\\"", out numberOfCharactersWritten),
            '\\' => destination.TryWrite($"\\\\", out numberOfCharactersWritten),
            '\n' => destination.TryWrite($"\\n", out numberOfCharactersWritten),
            '\r' => destination.TryWrite($"\\r", out numberOfCharactersWritten),
            '\t' => destination.TryWrite($"\\t", out numberOfCharactersWritten),
            _ => destination.TryWrite(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:X4}", out numberOfCharactersWritten),
        };
    }

    private static int IndexOfUnpairedSurrogate(ReadOnlySpan<char> characters)
    {
        var index = 0;
        while (true)
        {
            var next = characters[index..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
            {
                return -1;
            }

            index += next;
            if (index + 1 == characters.Length || !char.IsSurrogatePair(characters[index], characters[index + 1]))
            {
                return index;
            }

            index += 2;
        }
    }
}
