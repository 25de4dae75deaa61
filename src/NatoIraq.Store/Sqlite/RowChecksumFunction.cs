using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NatoIraq.Store.Relational;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite;

/// <summary>The SQL function <c>row_checksum(…)</c>: the <see cref="RowChecksum"/> of its arguments. Reading computes it from the columns of the row.</summary>
internal static partial class RowChecksumFunction
{
    private const string Library = "e_sqlite3";

    /// <summary>Makes the function known to a connection.</summary>
    public static unsafe void Register(sqlite3 handle)
    {
        // Without the provider's wrappers, which make an object of each of thirty arguments a row.
        var code = CreateFunction(
            handle.DangerousGetHandle(), "row_checksum", -1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, 0, &Compute, 0, 0, 0);
        SqliteException.ThrowExceptionForRC(code, handle);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static unsafe void Compute(nint context, int count, nint* values)
    {
        var checksum = RowChecksum.None;
        for (var index = 0; index < count; index++)
        {
            var value = values[index];
            checksum = RowColumns.Type(value) switch
            {
                raw.SQLITE_NULL => RowChecksum.AddNull(checksum),
                raw.SQLITE_INTEGER => RowChecksum.Add(checksum, RowColumns.Integer(value)),
                raw.SQLITE_FLOAT => RowChecksum.Add(checksum, RowColumns.Real(value)),
                raw.SQLITE_BLOB => RowChecksum.AddBytes(checksum, RowColumns.Bytes(value)),
                _ => RowChecksum.AddText(checksum, RowColumns.Bytes(value)),
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
