using System.Globalization;
using System.Text.Json;

namespace NatoIraq.Store.Sqlite.History;

/// <summary>Rows of the table of revisions ↔ revisions.</summary>
internal static class RevisionRows
{
    /// <summary>The columns that <see cref="Read"/> reads, of the table under the name <c>r</c>.</summary>
    public const string Columns = "r.number, r.time, r.user, r.action, r.reason, r.undoes";

    private const string Last = $"SELECT {Columns} FROM revision r ORDER BY r.number DESC LIMIT 1";

    /// <summary>Begins a revision. Runs inside the transaction that writes what it is of.</summary>
    public static Revision Begin(Database database, string action, string? reason, long? undoes = null)
    {
        var previous = Latest(database);
        var now = database.Author.Now;

        // A clock that was put back must not make a moment that has two presents.
        var time = previous is { } before && before.Time > now ? before.Time : now;
        var revision = new Revision((previous?.Number ?? 0) + 1, time, database.Author.Name, action, reason, undoes);
        database.Keep(ContentTable.Revision.Upsert)
            .Bind(1, revision.Number)
            .Bind(2, revision.Time.ToString("O", CultureInfo.InvariantCulture))
            .Bind(3, revision.User)
            .Bind(4, revision.Action)
            .Bind(5, revision.Reason)
            .Bind(6, revision.Undoes)
            .Run();
        return revision;
    }

    /// <summary>The last revision; null in a store that is only being made.</summary>
    public static Revision? Latest(Database database)
    {
        using var row = database.Prepare(Last);
        return row.Step() ? Read(row) : null;
    }

    /// <summary>The revision of the row, whose first columns are <see cref="Columns"/>.</summary>
    public static Revision Read(Statement row) => new(
        row.Integer(0),
        DateTime.TryParseExact(row.Text(1), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
            ? time
            : throw new JsonException("Not a time."),
        row.Text(2),
        row.Text(3),
        row.TextOrNull(4),
        row.IntegerOrNull(5));
}
