using System.Globalization;

namespace NatoIraq.Store.Relational.History;

/// <summary>Forgets for good what a store was before a revision.</summary>
internal static class Purge
{
    private static readonly string[] Past =
        ["source", "event", "event_read", "entity", "rejected_line"];

    private const string LastPurge = "SELECT coalesce(max(target), 1) FROM revision WHERE action = 'Purge'";

    /// <summary>The earliest revision that the store can still be read as of.</summary>
    public static long Earliest(RelationalDatabase database) => database.Integer(LastPurge);

    /// <summary>How many rows are forgotten, and would be.</summary>
    public static long Count(RelationalDatabase database, long before) =>
        Past.Select(static table => table + "_past").Concat(["correction", "ruling"]).Sum(table => database.Integer(
            string.Create(CultureInfo.InvariantCulture, $"SELECT count(*) FROM {table} WHERE valid_to <= {before}")));

    /// <summary>Forgets. The file is then made anew, so that nothing of it is left in free pages.</summary>
    public static PurgeOutcome Run(RelationalDatabase database, long before, string? reason)
    {
        var size = database.Size;
        var (revision, rows) = database.Write(
            () =>
            {
                var rows = Count(database, before);
                foreach (var table in Past)
                {
                    Delete(database, table + "_past", before);
                }

                Delete(database, "correction", before);
                Delete(database, "ruling", before);
                return (RevisionRows.Begin(database, RevisionAction.Purge, reason, before), rows);
            },
            static _ => true);
        database.Compact();
        return new PurgeOutcome(revision, rows, Math.Max(0, size - database.Size));
    }

    private static void Delete(RelationalDatabase database, string table, long before)
    {
        using var statement = database.Prepare($"DELETE FROM {table} WHERE valid_to <= ?1");
        statement.Bind(1, before).Run();
    }
}
