using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using NatoIraq.Store.Relational;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// The SQL function <c>row_digest(…)</c>, which schemas before 7 have where there is a <see cref="RowChecksum"/> now: 64 bits of the SHA-256 of its
/// arguments, each with its type and length.
/// </summary>
internal static class RowDigest
{
    private const int HeadLength = 1 + sizeof(long);

    /// <summary>Makes the function known to a connection.</summary>
    public static void Register(sqlite3 handle) =>
        _ = raw.sqlite3_create_function(handle, "row_digest", -1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null, Compute);

    private static void Compute(sqlite3_context context, object? state, sqlite3_value[] values)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        foreach (var value in values)
        {
            Append(buffer, value);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.WrittenSpan, hash);
        raw.sqlite3_result_int64(context, BinaryPrimitives.ReadInt64LittleEndian(hash));
    }

    private static void Append(ArrayBufferWriter<byte> buffer, sqlite3_value value)
    {
        var type = raw.sqlite3_value_type(value);
        var head = buffer.GetSpan(HeadLength);
        head[0] = (byte)type;
        ReadOnlySpan<byte> content = [];
        long number = 0;
        switch (type)
        {
            case raw.SQLITE_INTEGER:
                number = raw.sqlite3_value_int64(value);
                break;
            case raw.SQLITE_FLOAT:
                number = BitConverter.DoubleToInt64Bits(raw.sqlite3_value_double(value));
                break;
            case raw.SQLITE_NULL:
                break;
            default:
                content = raw.sqlite3_value_blob(value);
                number = content.Length;
                break;
        }

        BinaryPrimitives.WriteInt64LittleEndian(head[1..], number);
        buffer.Advance(HeadLength);
        buffer.Write(content);
    }
}
