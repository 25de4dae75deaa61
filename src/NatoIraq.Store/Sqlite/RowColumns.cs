using System.Runtime.InteropServices;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// SQLite's own functions for the columns of the row a statement stands on. The provider's wrappers count a reference to the statement up
/// and down at each call, and an event is some forty calls: most of what it cost to stream one. Asking a column for its value, and the
/// value for what it is, is enough; only one thread at a time uses a store, as values that are not protected want
/// it (https://www.sqlite.org/c3ref/column_blob.html). None of them waits, calls back or takes long: the engine has no locks (<see cref="Database"/>),
/// and a value of the file's encoding is given as it is. So they need not let the garbage collector go on, which would take longer than they do.
/// </summary>
internal static partial class RowColumns
{
    private const string Library = "e_sqlite3";

    /// <summary>Whether a column is null.</summary>
    public static bool IsNull(nint statement, int column) => Type(Value(statement, column)) == raw.SQLITE_NULL;

    /// <summary>A column as a number of 64 bits.</summary>
    public static long Integer(nint statement, int column) => Integer(Value(statement, column));

    /// <summary>A column as a number of 64 bits, or null.</summary>
    public static long? IntegerOrNull(nint statement, int column)
    {
        var value = Value(statement, column);
        return Type(value) == raw.SQLITE_NULL ? null : Integer(value);
    }

    /// <summary>A column as a number with a fraction, or null.</summary>
    public static double? RealOrNull(nint statement, int column)
    {
        var value = Value(statement, column);
        return Type(value) == raw.SQLITE_NULL ? null : Real(value);
    }

    /// <summary>The bytes of a text (in UTF-8, as the file is) or blob, good until the next step.</summary>
    public static ReadOnlySpan<byte> Bytes(nint statement, int column) => Bytes(Value(statement, column));

    /// <summary>The bytes of a text or blob.</summary>
    public static unsafe ReadOnlySpan<byte> Bytes(nint value)
    {
        // In this order: the length is that of the form that was asked for last.
        var first = Blob(value);
        return new ReadOnlySpan<byte>((void*)first, Length(value));
    }

    /// <summary>A column, good until the next step.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_value")]
    [SuppressGCTransition]
    internal static partial nint Value(nint statement, int column);

    /// <summary>The type of a column (https://www.sqlite.org/c3ref/c_blob.html).</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_value_type")]
    [SuppressGCTransition]
    internal static partial int Type(nint value);

    /// <summary>A number.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_value_int64")]
    [SuppressGCTransition]
    internal static partial long Integer(nint value);

    /// <summary>A number with a fraction.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_value_double")]
    [SuppressGCTransition]
    internal static partial double Real(nint value);

    [LibraryImport(Library, EntryPoint = "sqlite3_value_blob")]
    [SuppressGCTransition]
    private static partial nint Blob(nint value);

    /// <summary>The length in bytes of a text or blob whose bytes have been asked for.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_value_bytes")]
    [SuppressGCTransition]
    internal static partial int Length(nint value);
}
