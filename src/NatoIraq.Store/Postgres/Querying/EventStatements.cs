using System.Globalization;
using NatoIraq.Store.Relational.Querying;

namespace NatoIraq.Store.Postgres.Querying;

/// <summary>A question about events as statements.</summary>
/// <param name="database">The store.</param>
/// <param name="query">The question.</param>
internal sealed class EventStatements(PostgresDatabase database, EventQuery query)
{
    /// <summary>Chronological order.</summary>
    public const string Ascending = "e.first_day, e.last_day, e.undated, e.time, e.source, e.position, e.key";

    /// <summary>The reverse of <see cref="Ascending"/>.</summary>
    public const string Descending = "e.first_day DESC, e.last_day DESC, e.undated DESC, e.time DESC, e.source DESC, e.position DESC, e.key DESC";

    private readonly EventCriteria criteria = new(query, NameLookup.Resolve(database, query), NameLookup.ResolveSources(database, query.Sources));

    /// <summary>The events, in order, one by one.</summary>
    public IEnumerable<Event> Read()
    {
        var order = query.Descending ? Descending : Ascending;
        var sql = $"SELECT {EventRows.Columns} FROM event e WHERE {criteria.Candidates} ORDER BY {order}";
        return criteria.IsDecidedBySql
            ? Read(sql + Limit())
            : Read(sql).Where(criteria.Fits).Skip((int)Math.Min(query.Skip, int.MaxValue)).Take((int)Math.Min(query.First ?? int.MaxValue, int.MaxValue));
    }

    /// <summary>How many events there are.</summary>
    public long Count()
    {
        using var count = criteria.Bind(database.Prepare($"SELECT count(*) FROM event e WHERE {criteria.Certain}"));
        count.Step();
        return count.Integer(0)
            + (criteria.IsDecidedBySql
                ? 0
                : Read($"SELECT {EventRows.Columns} FROM event e WHERE {criteria.Undecided}").LongCount(criteria.Fits));
    }

    private IEnumerable<Event> Read(string sql)
    {
        var rows = new EventRows(database);
        using var row = criteria.Bind(database.Stream(sql));
        while (row.Step())
        {
            yield return rows.Read(row);
        }
    }

    private string Limit() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(query.First is { } first ? $" LIMIT {first}" : "")}{(query.Skip > 0 ? $" OFFSET {query.Skip}" : "")}");
}
