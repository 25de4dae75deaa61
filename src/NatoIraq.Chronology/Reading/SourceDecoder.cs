using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace NatoIraq.Chronology.Reading;

/// <summary>
/// Bytes to text. A byte order mark decides; then what the user says; then the bytes: UTF-8 is told from everything else by its form, UTF-16 by its NULs. What is
/// neither is read in the encoding that an HTML head names or that the statistics of the bytes make clear, with a warning; else it is refused.
/// </summary>
public static partial class SourceDecoder
{
    /// <summary>Decodes a document.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="encoding">The encoding that the user names; null lets the bytes tell.</param>
    /// <exception cref="SourceUnreadableException">It is binary or in an encoding that cannot be told; says where and why.</exception>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, Encoding? encoding = null)
    {
        var warnings = new List<string>();
        var (found, markLength) = EncodingDetector.Detect(bytes, encoding, warnings);
        var text = Decode(bytes[markLength..], found, markLength);
        return Checked(text, Convert.ToHexStringLower(SHA256.HashData(bytes)), warnings) with { Encoding = found.WebName };
    }

    /// <summary>Takes a text that is already decoded; its hash is that of the text in UTF-8 without a byte order mark.</summary>
    public static SourceText FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Checked(text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), []);
    }

    private static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding, int markLength)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            var text = strict.GetString(bytes);
            var nul = text.IndexOf('\0', StringComparison.Ordinal);
            return nul < 0 ? text : throw NotText(markLength + strict.GetByteCount(text.AsSpan(0, nul)));
        }
        catch (DecoderFallbackException exception)
        {
            // A picture or an archive is not text in another encoding either.
            if (strict.GetByteCount("\0") == 1 && bytes.IndexOf((byte)0) is >= 0 and var nul)
            {
                throw NotText(markLength + nul);
            }

            var unknown = exception.BytesUnknown ?? [];
            var start = Math.Clamp(exception.Index, 0, bytes.Length);

            // The position is that behind the bytes, where it took the next to see that they are wrong.
            start -= !bytes[start..].StartsWith(unknown) && start >= unknown.Length ? unknown.Length : 0;
            throw new SourceUnreadableException(string.Create(CultureInfo.InvariantCulture,
                $"The document is not valid {encoding.WebName.ToUpperInvariant()}: the bytes 0x{Convert.ToHexString(unknown)} at byte offset {markLength + start} are invalid. Use -Encoding, such as -Encoding windows-1252, or save the document as UTF-8."));
        }
    }

    private static SourceUnreadableException NotText(int offset) => new(string.Create(CultureInfo.InvariantCulture,
        $"The document is not text: it has a NUL character at byte offset {offset}. Export it as plain text, HTML, Markdown or CSV, or use -Encoding."));

    /// <summary>A text with a warning for its control characters, which are read as white space.</summary>
    private static SourceText Checked(string text, string hash, List<string> warnings)
    {
        if (Control().Match(text) is { Success: true, Index: var first })
        {
            warnings.Add(string.Create(CultureInfo.InvariantCulture,
                $"Control characters are read as white space, the first one U+{(int)text[first]:X4} on line {new LineCounter(text).LineAt(first)}, at offset {first}."));
        }

        return new SourceText(text, hash) { Warnings = warnings };
    }

    /// <summary>A control character that is neither white space nor the beginning of a terminal sequence.</summary>
    [GeneratedRegex(@"[\x00-\x08\x0E-\x1A\x1C-\x1F\x7F-\x84\x86-\x9F]|\x1B(?!\[)", RegexOptions.CultureInvariant)]
    private static partial Regex Control();
}

/// <summary>A document that is no text we can decode.</summary>
public sealed class SourceUnreadableException(string message) : Exception(message);
