using NpgsqlTypes;

namespace NatoIraq.Store.Postgres.Importing;

/// <summary>The columns of the tables of events, in the order in which rows are written.</summary>
internal static class EventTable
{
    /// <summary>The columns that the digest is over, with their types.</summary>
    public static IReadOnlyList<(string Name, NpgsqlDbType Type)> Content { get; } =
    [
        ("key", NpgsqlDbType.Bigint),
        ("id", NpgsqlDbType.Text),
        ("parent", NpgsqlDbType.Bigint),
        ("source", NpgsqlDbType.Bigint),
        ("position", NpgsqlDbType.Integer),
        ("length", NpgsqlDbType.Integer),
        ("line", NpgsqlDbType.Integer),
        ("section", NpgsqlDbType.Text),
        ("date_text", NpgsqlDbType.Text),
        ("date_position", NpgsqlDbType.Integer),
        ("date_length", NpgsqlDbType.Integer),
        ("edtf", NpgsqlDbType.Text),
        ("first_day", NpgsqlDbType.Bigint),
        ("latest_start", NpgsqlDbType.Bigint),
        ("earliest_end", NpgsqlDbType.Bigint),
        ("last_day", NpgsqlDbType.Bigint),
        ("bounds_suffice", NpgsqlDbType.Boolean),
        ("undated", NpgsqlDbType.Text),
        ("time", NpgsqlDbType.Text),
        ("time_zone", NpgsqlDbType.Text),
        ("date_basis", NpgsqlDbType.Smallint),
        ("year", NpgsqlDbType.Bigint),
        ("precision", NpgsqlDbType.Text),
        ("kind", NpgsqlDbType.Text),
        ("plover", NpgsqlDbType.Text),
        ("title", NpgsqlDbType.Text),
        ("title_length", NpgsqlDbType.Integer),
        ("text", NpgsqlDbType.Text),
        ("mentions", NpgsqlDbType.Bytea),
        ("sub_events", NpgsqlDbType.Integer),
        ("corrections", NpgsqlDbType.Text),
    ];

    /// <summary>The names of the columns that the digest is over.</summary>
    public static string Columns { get; } = string.Join(", ", Content.Select(static column => column.Name));

    /// <summary>The names of the columns that follow from others.</summary>
    public const string DerivedColumns = "extent, facets, units, words";

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
