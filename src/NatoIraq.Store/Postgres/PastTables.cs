using System.Globalization;
using NatoIraq.Store.Postgres.Importing;
using NatoIraq.Store.Relational;

namespace NatoIraq.Store.Postgres;

/// <summary>
/// The tables as they were after a revision, as what stands before a query: common table expressions under the tables' own names. So every question
/// that can be asked of the present is asked of the past, by the same statements, and nothing is copied.
/// </summary>
internal static class PastTables
{
    private static readonly ContentTable[] Versioned = [ContentTable.Source, ContentTable.Entity, ContentTable.RejectedLine];

    /// <summary>What stands before a query.</summary>
    public static string At(long revision)
    {
        var number = revision.ToString(CultureInfo.InvariantCulture);
        var events = EventTable.Columns + ", digest, valid_from, " + EventTable.DerivedColumns;
        IEnumerable<string> tables =
        [
            Joined("event", events, number),
            Joined("event_read", events, number),
            .. Versioned.Select(table => Joined(table.Name, Quoted(table) + ", digest, valid_from", number)),
            .. ((string[])["event", "event_read", "source", "entity", "rejected_line"]).Select(table =>
                $"{table}_past AS NOT MATERIALIZED (SELECT * FROM natoiraq.{table}_past WHERE valid_to <= {number})"),
            .. ((ContentTable[])[ContentTable.Correction, ContentTable.Ruling]).Select(table =>
                $"{table.Name} AS NOT MATERIALIZED (SELECT {Quoted(table)}, digest, valid_from, CASE WHEN valid_to <= {number} THEN valid_to END AS valid_to "
                + $"FROM natoiraq.{table.Name} WHERE valid_from <= {number})"),
            $"revision AS NOT MATERIALIZED (SELECT * FROM natoiraq.revision WHERE number <= {number})",
        ];
        return "WITH " + string.Join(", ", tables) + " ";
    }

    private static string Joined(string table, string columns, string number) =>
        $"{table} AS NOT MATERIALIZED (SELECT {columns} FROM natoiraq.{table} WHERE valid_from <= {number} "
        + $"UNION ALL SELECT {columns} FROM natoiraq.{table}_past WHERE valid_from <= {number} AND valid_to > {number})";

    private static string Quoted(ContentTable table) => string.Join(", ", table.Columns.Select(static column => $"\"{column}\""));
}
