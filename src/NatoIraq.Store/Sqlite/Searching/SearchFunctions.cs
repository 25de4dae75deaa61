using NatoIraq.Store.Searching;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite.Searching;

/// <summary>The SQL function <c>search_words(text)</c>: a text as the search index takes it.</summary>
internal static class SearchFunctions
{
    // https://www.sqlite.org/c3ref/c_deterministic.html: a view may call it though the schema is not trusted. It has no effect and tells
    // nothing but its argument. SQLitePCLRaw has no name for it.
    private const int Innocuous = 0x200000;

    /// <summary>Makes it known to a connection.</summary>
    public static void Register(sqlite3 handle) =>
        _ = raw.sqlite3_create_function(handle, "search_words", 1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC | Innocuous, null, Compute);

    private static void Compute(sqlite3_context context, object? state, sqlite3_value[] values) =>
        raw.sqlite3_result_text(context, WordBreaker.Words(raw.sqlite3_value_text(values[0]).utf8_to_string() ?? ""));
}
