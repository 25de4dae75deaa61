using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// The checksum that every row of content carries, over all its other columns: CRC-32C (RFC 3720, 12.1), which finds every change of a single byte
/// and which processors compute themselves. SQL has it as <c>row_checksum(…)</c>; reading computes it from the columns of the row. A checksum finds
/// damage, not forgery; a store that is shipped has a seal against both.
/// </summary>
internal static partial class RowChecksum
{
    private const string Library = "e_sqlite3";

    /// <summary>The checksum of no columns.</summary>
    public const uint None = uint.MaxValue;

    /// <summary>Makes the function known to a connection.</summary>
    public static unsafe void Register(sqlite3 handle)
    {
        // Without the provider's wrappers, which make an object of each of thirty arguments a row.
        var code = CreateFunction(
            handle.DangerousGetHandle(), "row_checksum", -1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, 0, &Compute, 0, 0, 0);
        SqliteException.ThrowExceptionForRC(code, handle);
    }

    /// <summary>The checksum of some columns and a number behind them.</summary>
    public static uint Add(uint checksum, long number) => Add(checksum, raw.SQLITE_INTEGER, number, []);

    /// <summary>The checksum of some columns and one that is null behind them.</summary>
    public static uint AddNull(uint checksum) => Add(checksum, raw.SQLITE_NULL, 0, []);

    /// <summary>The checksum of some columns and a text behind them.</summary>
    public static uint AddText(uint checksum, ReadOnlySpan<byte> utf8) => Add(checksum, raw.SQLITE_TEXT, utf8.Length, utf8);

    private static uint Add(uint checksum, int type, long number, ReadOnlySpan<byte> content)
    {
        checksum = BitOperations.Crc32C(BitOperations.Crc32C(checksum, (byte)type), (ulong)number);
        for (; content.Length >= sizeof(ulong); content = content[sizeof(ulong)..])
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(content));
        }

        foreach (var last in content)
        {
            checksum = BitOperations.Crc32C(checksum, last);
        }

        return checksum;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static unsafe void Compute(nint context, int count, nint* values)
    {
        var checksum = None;
        for (var index = 0; index < count; index++)
        {
            var value = values[index];
            var type = RowColumns.Type(value);
            checksum = type switch
            {
                raw.SQLITE_NULL => AddNull(checksum),
                raw.SQLITE_INTEGER => Add(checksum, RowColumns.Integer(value)),
                raw.SQLITE_FLOAT => Add(checksum, type, BitConverter.DoubleToInt64Bits(RowColumns.Real(value)), []),
                _ => Add(checksum, type, RowColumns.Length(value), RowColumns.Bytes(value)),
            };
        }

        SetResult(context, checksum);
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_create_function_v2", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int CreateFunction(
        nint database, string name, int arguments, int flags, nint state, delegate* unmanaged[Cdecl]<nint, int, nint*, void> compute, nint step, nint final, nint destroy);

    [LibraryImport(Library, EntryPoint = "sqlite3_result_int64")]
    private static partial void SetResult(nint context, long value);
}
