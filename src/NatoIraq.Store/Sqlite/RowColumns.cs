using System.Runtime.InteropServices;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// SQLite's own functions for the columns of the row a statement stands on. The provider's wrappers count a reference to the statement up and down at each
/// call, and an event is some forty calls: most of what it cost to stream one.
/// </summary>
internal static partial class RowColumns
{
    private const string Library = "e_sqlite3";

    /// <summary>The type of a value (<c>SQLITE_NULL</c> …).</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_type")]
    [SuppressGCTransition]
    public static partial int Type(nint statement, int column);

    /// <summary>A value as a number of 64 bits.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64")]
    [SuppressGCTransition]
    public static partial long Integer(nint statement, int column);

    /// <summary>A value as a number with a fraction.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_double")]
    [SuppressGCTransition]
    public static partial double Real(nint statement, int column);

    /// <summary>The bytes of a text (in UTF-8, as the file is) or blob, good until the next step.</summary>
    public static unsafe ReadOnlySpan<byte> Bytes(nint statement, int column)
    {
        // In this order: the length is that of the form that was asked for last.
        var first = Blob(statement, column);
        return new ReadOnlySpan<byte>((void*)first, Length(statement, column));
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob")]
    [SuppressGCTransition]
    private static partial nint Blob(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes")]
    [SuppressGCTransition]
    private static partial int Length(nint statement, int column);
}
