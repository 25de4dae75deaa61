namespace NatoIraq.Store.Postgres.Importing;

/// <summary>The columns of the tables of events, in the order in which rows are written.</summary>
internal static class EventTable
{
    /// <summary>The columns that the checksum is over.</summary>
    public static IReadOnlyList<string> Content { get; } =
    [
        "key", "id", "parent", "source", "position", "length", "line", "section", "date_text", "date_position", "date_length", "edtf", "first_day",
        "latest_start", "earliest_end", "last_day", "bounds_suffice", "undated", "time", "time_zone", "date_basis", "year", "precision", "kind", "plover",
        "title", "title_length", "text", "mentions", "sub_events", "corrections",
    ];

    /// <summary>The names of the columns that the checksum is over.</summary>
    public static string Columns { get; } = string.Join(", ", Content);

    /// <summary>The names of the columns that follow from others.</summary>
    public const string DerivedColumns = "extent, facets, units, words";

    /// <summary>How many columns a row has: the content, its checksum, the revision and what follows from others.</summary>
    public static int ColumnCount { get; } = Content.Count + 6;

    /// <summary>Writes rows.</summary>
    /// <param name="table">The table.</param>
    public static string Copy(string table) => $"COPY {table} ({Columns}, digest, valid_from, {DerivedColumns}) FROM STDIN (FORMAT BINARY)";

    /// <summary>Copies rows to the table of what rows were; <c>?1</c> is the revision that replaces them. A row of that same revision was never the
    /// present.</summary>
    /// <param name="table">The table.</param>
    /// <param name="where">Which rows; parameters from <c>?2</c>.</param>
    public static string CopyToPast(string table, string where) =>
        $"INSERT INTO {table}_past ({Columns}, digest, valid_from, {DerivedColumns}, valid_to) "
        + $"SELECT {Columns}, digest, valid_from, {DerivedColumns}, ?1 FROM {table} WHERE valid_from < ?1 AND ({where})";
}
