using System.IO.Compression;
using System.Text;

namespace NatoIraq.Store.Relational.Packing;

/// <summary>
/// The text of a source, packed: a byte that is the version of what follows, and the text in UTF-8 in zlib's format (RFC 1950). It is read whole
/// or not at all, and takes a third of the room, often less.
/// </summary>
internal static class PackedText
{
    private const byte Version = 1;
    private const int ChunkLength = 1 << 16;

    // Shorter ones are left as they are: a text in a row is easier to look at.
    private const int LeastLength = 1024;

    /// <summary>Packs a text; null where it is to be kept as it is.</summary>
    public static byte[]? Pack(string text)
    {
        if (text.Length < LeastLength)
        {
            return null;
        }

        var packed = new MemoryStream();
        packed.WriteByte(Version);
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            ForEachChunk(text, stream, static (chunk, to) => to.Write(chunk));
        }

        return packed.ToArray();
    }

    /// <summary>Unpacks a text.</summary>
    /// <param name="packed">What <see cref="Pack"/> made.</param>
    /// <param name="length">How many characters it has: more are not read, whatever the bytes are.</param>
    /// <exception cref="InvalidDataException">It is not what <see cref="Pack"/> makes of a text of this length.</exception>
    public static string Unpack(byte[] packed, int length)
    {
        if (packed is not [Version, ..])
        {
            throw new InvalidDataException("Not a text.");
        }

        using var stream = new ZLibStream(new MemoryStream(packed, 1, packed.Length - 1), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, ChunkLength);
        var (builder, left) = (new StringBuilder(), length);
        var chunk = new char[ChunkLength];
        while (reader.Read(chunk) is > 0 and var count)
        {
            left -= count;
            builder.Append(left >= 0 ? chunk.AsSpan(0, count) : throw new InvalidDataException("The text is too long."));
        }

        return left == 0 ? builder.ToString() : throw new InvalidDataException("The text is too short.");
    }

    /// <summary>Hands over a text in UTF-8, piece by piece, so that it does not stand in memory a second time.</summary>
    public static void ForEachChunk<T>(string text, T to, Action<ReadOnlySpan<byte>, T> take)
    {
        var encoder = Encoding.UTF8.GetEncoder();
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(ChunkLength)];
        for (var start = 0; start < text.Length; start += ChunkLength)
        {
            var chunk = text.AsSpan(start, Math.Min(ChunkLength, text.Length - start));
            var count = encoder.GetBytes(chunk, bytes, flush: start + chunk.Length == text.Length);
            take(bytes.AsSpan(0, count), to);
        }
    }
}
