using NatoIraq.Store.Relational.Querying;

namespace NatoIraq.Store.Sqlite.Querying;

/// <summary>A question about events as statements: one for each way its rows are found in chronological order.</summary>
internal sealed class EventStatements
{
    private const string Ascending = "e.earliest_start, e.last_day, e.undated, e.time, e.source, e.position, e.parent";

    private const string Descending =
        "e.earliest_start DESC, e.last_day DESC, e.undated DESC, e.time DESC, e.source DESC, e.position DESC, e.parent DESC";

    private readonly Database database;
    private readonly EventQuery query;
    private readonly EventCriteria criteria;
    private readonly List<Way> ways;

    /// <summary>Finds the ways.</summary>
    public EventStatements(Database database, EventQuery query)
        : this(database, query, [.. NameLookup.Resolve(database, query)])
    {
    }

    /// <summary>Finds the ways, where the names have been looked up.</summary>
    public EventStatements(Database database, EventQuery query, List<NameCriterion> names)
    {
        this.database = database;
        this.query = query;
        criteria = new EventCriteria(query, names, NameLookup.ResolveSources(database, query.Sources));
        ways = FindWays(names);
    }

    /// <summary>The events, in order.</summary>
    public EventCursor Open() => new([.. Sql(EventRows.Columns, ordered: true).Select(Prepare)], query.Descending);

    /// <summary>How many events there are.</summary>
    public long Count()
    {
        var count = 0L;
        foreach (var sql in Sql("count(*)", ordered: false))
        {
            using var statement = Prepare(sql);
            count += statement.Step() ? statement.Integer(0) : 0;
        }

        return count;
    }

    /// <summary>The statements' text, for the tests to have them explained.</summary>
    internal IEnumerable<string> Sql(string columns, bool ordered)
    {
        var order = query.Descending ? Descending : Ascending;

        // Rows to be passed over count too: which statement they will come from is not known beforehand.
        var limit = ordered && query.First is { } first
            ? $" LIMIT {criteria.Parameter(query.Skip + Math.Min(first, long.MaxValue - query.Skip))}"
            : "";
        return ways.Select(way => $"SELECT {columns} FROM event e {way.From} WHERE {way.Where} AND {criteria.Terms}"
            + (ordered ? $" ORDER BY {way.First}{order}{limit}" : ""));
    }

    /// <summary>Prepares one of the statements with its values.</summary>
    internal Statement Prepare(string sql) => criteria.Bind(database.Prepare(sql));

    private List<Way> FindWays(List<NameCriterion> names)
    {
        if (query.Ids.Count > 0 || names.Exists(static name => name.Rare))
        {
            return [new Way("NOT INDEXED", "1", query.Descending ? EventReach.UndatedFirst : EventReach.UndatedLast)];
        }

        var window = DateWindow.Of(query.Dates);
        return [.. EventReach.Classes.Select(reach => new Way("INDEXED BY event_chronology", WindowTerm(reach, window), ""))];
    }

    private string WindowTerm(int reach, DateWindow window)
    {
        var term = $"e.reach = {criteria.Parameter((long)reach)}";
        if (EventReach.DaysOf(reach) is { } days)
        {
            var (from, to) = window.Widened(days);
            term += from is { } low ? $" AND e.earliest_start >= {criteria.Parameter(low)}" : "";
            term += to is { } high ? $" AND e.earliest_start <= {criteria.Parameter(high)}" : "";
        }

        return term;
    }

    /// <summary>A way its rows are found: what stands behind the table, the terms, and what is ordered by first.</summary>
    private sealed record Way(string From, string Where, string First);
}
