using System.Globalization;
using System.Text.Json;

namespace NatoIraq.Store.Relational.History;

/// <summary>Rows of the table of revisions ↔ revisions.</summary>
internal static class RevisionRows
{
    /// <summary>The columns that <see cref="Read"/> reads, of the table under the name <c>r</c>.</summary>
    public const string Columns = "r.number, r.time, r.user, r.action, r.reason, r.target";

    private const string ByNumber = $"SELECT {Columns} FROM revision r WHERE r.number = ?1";
    private const string ByTime = $"SELECT {Columns} FROM revision r WHERE r.time <= ?1 ORDER BY r.number DESC LIMIT 1";
    private const string Oldest = $"SELECT {Columns} FROM revision r ORDER BY r.number LIMIT 1";
    private const string Last = $"SELECT {Columns} FROM revision r ORDER BY r.number DESC LIMIT 1";

    /// <summary>Begins a revision. Runs inside the transaction that writes what it is of.</summary>
    public static Revision Begin(RelationalDatabase database, string action, string? reason, long? target = null)
    {
        var previous = Latest(database);
        var now = database.Author.Now;

        // A clock that was put back must not make a moment that has two presents.
        var time = previous is { } before && before.Time > now ? before.Time : now;
        var revision = new Revision((previous?.Number ?? 0) + 1, time, database.Author.Name, action, reason, target);
        database.Upsert(ContentTable.Revision)
            .Bind(1, revision.Number)
            .Bind(2, revision.Time.ToString("O", CultureInfo.InvariantCulture))
            .Bind(3, revision.User)
            .Bind(4, revision.Action)
            .Bind(5, revision.Reason)
            .Bind(6, revision.Target)
            .Run();
        return revision;
    }

    /// <summary>A revision by its number; null if there is none.</summary>
    public static Revision? Find(RelationalDatabase database, long number) => One(database.Keep(ByNumber).Bind(1, number));

    /// <summary>The last revision at a time; null if the store was made later.</summary>
    public static Revision? At(RelationalDatabase database, DateTime time) =>
        One(database.Keep(ByTime).Bind(1, time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)));

    /// <summary>The first revision.</summary>
    public static Revision First(RelationalDatabase database) => One(database.Keep(Oldest))!;

    /// <summary>The last revision; null in a store that is only being made.</summary>
    public static Revision? Latest(RelationalDatabase database)
    {
        using var row = database.Prepare(Last);
        return row.Step() ? Read(row) : null;
    }

    private static Revision? One(RelationalStatement row)
    {
        try
        {
            return row.Step() ? Read(row) : null;
        }
        finally
        {
            row.Reset();
        }
    }

    /// <summary>The revision of the row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Where <see cref="Columns"/> begin.</param>
    public static Revision Read(RelationalStatement row, int at = 0) => new(
        row.Integer(at),
        DateTime.TryParseExact(row.Text(at + 1), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
            ? time
            : throw new JsonException("Not a time."),
        row.Text(at + 2),
        row.Text(at + 3),
        row.TextOrNull(at + 4),
        row.IntegerOrNull(at + 5));
}
