using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using UtfUnknown;

namespace NatoIraq.Chronology.Reading;

/// <summary>Tells the encoding of a document.</summary>
internal static partial class EncodingDetector
{
    /// <summary>How many bytes of the head are looked at to tell UTF-16 without a mark from binary data, and for what HTML says of itself.</summary>
    private const int SniffedBytes = 4096;

    /// <summary>How sure the statistics must be, from 0 to 1.</summary>
    private const float LeastConfidence = 0.5f;

    /// <summary>How many bytes the statistics are made of.</summary>
    private const int SampledBytes = 1024 * 1024;

    private const int Windows1252 = 1252;

    /// <summary>How much surer the statistics must be of another encoding than of windows-1252.</summary>
    private const float LeastLead = 0.2f;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding()),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: true)),
    ];

    /// <summary>The encoding, and how many bytes its mark takes.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="named">What the user says.</param>
    /// <param name="warnings">Takes how an encoding was inferred.</param>
    public static (Encoding Encoding, int MarkLength) Detect(ReadOnlySpan<byte> bytes, Encoding? named, List<string> warnings)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return (encoding, mark.Length);
            }
        }

        return (named ?? Infer(bytes, warnings), 0);
    }

    private static Encoding Infer(ReadOnlySpan<byte> bytes, List<string> warnings)
    {
        if (Utf16Of(bytes) is { } utf16)
        {
            return utf16;
        }

        // Who has multi-byte characters beside the damage has damaged UTF-8, which every other encoding would only make worse.
        if (Utf8.IsValid(bytes) || HasUtf8Characters(bytes) || bytes.Contains((byte)0))
        {
            return Encoding.UTF8;
        }

        if (DeclaredIn(bytes) is { } declared)
        {
            warnings.Add($"The document is not UTF-8; it is read as {declared.WebName}, the encoding it declares. Use -Encoding to choose another.");
            return declared;
        }

        var sample = bytes[..Math.Min(bytes.Length, SampledBytes)].ToArray();
        if (IsBinary(sample))
        {
            return Encoding.UTF8;
        }

        var candidates = CharsetDetector.DetectFromBytes(sample).Details
            .Where(static detail => detail.Confidence >= LeastConfidence)
            .Select(detail => (Encoding: EncodingOf(HasC1(sample) ? WindowsNameOf(detail.EncodingName) : detail.EncodingName), detail.Confidence))
            .Where(static candidate => candidate.Encoding is not null)
            .ToList();
        if (candidates.Count == 0)
        {
            return Encoding.UTF8;
        }

        // A few accents are not enough to tell Spanish names from Polish ones, and quotation marks are the same in both: without a clear lead it is the usual one.
        var (found, confidence) = candidates[0];
        var other = candidates.Find(static candidate => candidate.Encoding!.CodePage == Windows1252);
        if (other.Encoding is not null && (confidence - other.Confidence < LeastLead || other.Encoding.GetString(sample) == found!.GetString(sample)))
        {
            found = other.Encoding;
        }

        warnings.Add(string.Create(CultureInfo.InvariantCulture,
            $"The document is not UTF-8; it is read as {found!.WebName}, detected with a confidence of {confidence * 100:F0} percent. Use -Encoding to choose another."));
        return found;
    }

    /// <summary>Whether bytes are used that ISO 8859 keeps for control characters and Windows has quotation marks and dashes for.</summary>
    private static bool HasC1(ReadOnlySpan<byte> bytes) => bytes.ContainsAnyInRange((byte)0x80, (byte)0x9F);

    private static string WindowsNameOf(string name) => name.ToLowerInvariant() switch
    {
        "iso-8859-2" => "windows-1250",
        "iso-8859-7" => "windows-1253",
        _ => name,
    };

    /// <summary>Whether bytes have more control characters than any text.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        const int MostInAThousand = 10;
        var count = 0;
        foreach (var value in bytes)
        {
            count += value < 0x20 && value is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1B) ? 1 : 0;
        }

        return count * 1000L > (long)MostInAThousand * bytes.Length;
    }

    /// <summary>
    /// Text of the Latin script in UTF-16 has a NUL as every second byte: on the odd offsets in little endian, on the even ones in big endian, and hardly any on the
    /// other side.
    /// </summary>
    private static UnicodeEncoding? Utf16Of(ReadOnlySpan<byte> bytes)
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
        return pairs > 0 && bytes.Length % 2 == 0 && Math.Max(even, odd) * 10 >= pairs * 7 && Math.Min(even, odd) * 20 <= pairs
            ? new UnicodeEncoding(bigEndian: even > odd, byteOrderMark: false)
            : null;
    }

    /// <summary>Whether more of the bytes above ASCII are parts of UTF-8 characters than not.</summary>
    private static bool HasUtf8Characters(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var next)
        {
            bytes = bytes[next..];
            var isGood = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            _ = isGood ? good++ : bad++;
            bytes = bytes[length..];
        }

        return good > bad;
    }

    /// <summary>The encoding that the head of an HTML or XML document names.</summary>
    private static Encoding? DeclaredIn(ReadOnlySpan<byte> bytes) =>
        Declaration().Matches(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SniffedBytes)])).Select(static match => EncodingOf(match.Groups[1].Value)).FirstOrDefault(static encoding => encoding is not (null or UTF8Encoding));

    [GeneratedRegex(@"<(?:meta|\?xml)[^>]*(?:charset|encoding)=[""' ]*([^""' ;/?>]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();

    /// <summary>An encoding by its name; null where the name is none that is known.</summary>
    private static Encoding? EncodingOf(string name)
    {
        // As browsers do (Encoding Standard, 4.2): what calls itself ISO 8859-1 has the quotation marks of windows-1252.
        var known = name.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "ascii" or "us-ascii" => "windows-1252",
            "iso-8859-9" => "windows-1254",
            _ => name,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
