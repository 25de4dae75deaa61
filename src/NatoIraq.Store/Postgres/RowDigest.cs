using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NatoIraq.Store.Postgres;

/// <summary>
/// 64 bits of the SHA-256 of the values of a row, each with its type and length. Every table of content carries it in a column, so that a row that
/// another program has changed is found.
/// </summary>
internal static class RowDigest
{
    private const int HeadLength = 1 + sizeof(long);

    /// <summary>The digest.</summary>
    public static long Of(IEnumerable<object?> values)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        foreach (var value in values)
        {
            Append(buffer, value);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.WrittenSpan, hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }

    private static void Append(ArrayBufferWriter<byte> buffer, object? value)
    {
        (byte Type, long Number) told = value switch
        {
            null or DBNull => (0, 0),
            bool truth => (1, truth ? 1 : 0),
            short small => (1, small),
            int small => (1, small),
            long large => (1, large),
            double real => (2, BitConverter.DoubleToInt64Bits(real)),
            string text => (3, Encoding.UTF8.GetByteCount(text)),
            byte[] bytes => (3, bytes.Length),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };
        var head = buffer.GetSpan(HeadLength);
        head[0] = told.Type;
        BinaryPrimitives.WriteInt64LittleEndian(head[1..], told.Number);
        buffer.Advance(HeadLength);
        if (value is byte[] content)
        {
            buffer.Write(content);
        }
        else if (value is string text)
        {
            buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.GetSpan((int)told.Number)));
        }
    }
}
