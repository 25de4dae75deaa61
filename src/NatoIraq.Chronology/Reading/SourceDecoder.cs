using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace NatoIraq.Chronology.Reading;

/// <summary>Bytes to text: UTF-8, UTF-16, with or without a byte order mark. What is not text is refused, not guessed.</summary>
public static class SourceDecoder
{
    /// <summary>How many bytes of the head are looked at to tell UTF-16 without a mark from binary data.</summary>
    private const int SniffedBytes = 4096;

    /// <summary>Decodes a document.</summary>
    /// <exception cref="SourceUnreadableException">It is binary or in another encoding; says where and why.</exception>
    public static SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        var text = DecodeText(bytes);
        return new SourceText(text, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>Takes a text that is already decoded; its hash is that of the text in UTF-8 without a byte order mark.</summary>
    public static SourceText FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceText(text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    private static string DecodeText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            throw new SourceUnreadableException(
                "The document is in UTF-32 (by the byte order mark at byte offset 0), which is not read. Save it as UTF-8 and try again.");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return DecodeUtf8(bytes[3..], markLength: 3);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return DecodeUtf16(bytes[2..], bigEndian: false, markLength: 2);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return DecodeUtf16(bytes[2..], bigEndian: true, markLength: 2);
        }

        return LooksLikeUtf16(bytes, out var isBigEndian)
            ? DecodeUtf16(bytes, isBigEndian, markLength: 0)
            : DecodeUtf8(bytes, markLength: 0);
    }

    /// <summary>
    /// Text of the Latin script in UTF-16 has a NUL as every second byte: on the odd offsets in little endian, on the even ones in
    /// big endian, and hardly any on the other side.
    /// </summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, out bool isBigEndian)
    {
        var head = bytes[..Math.Min(bytes.Length, SniffedBytes)];
        int even = 0, odd = 0;
        for (var index = 0; index < head.Length; index++)
        {
            if (head[index] == 0)
            {
                _ = (index & 1) == 0 ? even++ : odd++;
            }
        }

        var pairs = head.Length / 2;
        isBigEndian = even > odd;
        return pairs > 0 && bytes.Length % 2 == 0
            && Math.Max(even, odd) * 10 >= pairs * 7 && Math.Min(even, odd) * 20 <= pairs;
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, int markLength)
    {
        var control = bytes.IndexOfAny(BinaryBytes);
        var text = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, text, out var read, out var written, replaceInvalidSequences: false);
        if (control >= 0 && (status == System.Buffers.OperationStatus.Done || control < read))
        {
            throw new SourceUnreadableException(string.Create(CultureInfo.InvariantCulture,
                $"The document is not text: byte 0x{bytes[control]:X2} at byte offset {control + markLength} occurs in no text. Export it as plain text, HTML, Markdown or CSV in UTF-8 and try again."));
        }

        if (status != System.Buffers.OperationStatus.Done)
        {
            throw new SourceUnreadableException(string.Create(CultureInfo.InvariantCulture,
                $"The document is not valid UTF-8: byte 0x{bytes[read]:X2} at byte offset {read + markLength} cannot stand there. {AdviceFor(bytes, read)}"));
        }

        return new string(text, 0, written);
    }

    /// <summary>A lone byte of 0x80 or above between ASCII is the mark of a single-byte code page, in English texts mostly windows-1252.</summary>
    private static string AdviceFor(ReadOnlySpan<byte> bytes, int offset)
    {
        var isAlone = offset + 1 >= bytes.Length || bytes[offset + 1] < 0x80;
        return isAlone
            ? "It looks like windows-1252 (\"ANSI\") or another single-byte code page; which one cannot be told from the bytes. Save it as UTF-8 and try again."
            : "Save it as UTF-8 and try again.";
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian, int markLength)
    {
        if (bytes.Length % 2 != 0)
        {
            throw new SourceUnreadableException(string.Create(CultureInfo.InvariantCulture,
                $"The document is cut off: UTF-16 has two bytes a unit, and the byte at byte offset {bytes.Length - 1 + markLength} stands alone. Get the whole file and try again."));
        }

        var text = new char[bytes.Length / 2];
        for (var index = 0; index < text.Length; index++)
        {
            text[index] = bigEndian
                ? (char)((bytes[2 * index] << 8) | bytes[(2 * index) + 1])
                : (char)(bytes[2 * index] | (bytes[(2 * index) + 1] << 8));
        }

        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]) || text[index] == '\0')
            {
                throw new SourceUnreadableException(string.Create(CultureInfo.InvariantCulture,
                    $"The document is not valid UTF-16: the unit 0x{(int)text[index]:X4} at byte offset {(2 * index) + markLength} cannot stand there. Save it as UTF-8 and try again."));
            }
        }

        return new string(text);
    }

    /// <summary>Control characters that no text has: all of C0 but tab, line feed, vertical tab, form feed, carriage return and escape's kin in logs.</summary>
    private static ReadOnlySpan<byte> BinaryBytes => [0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31];
}

/// <summary>A document that is no text we can decode.</summary>
public sealed class SourceUnreadableException(string message) : Exception(message);
