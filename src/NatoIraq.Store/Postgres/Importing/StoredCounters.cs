using NatoIraq.Store.Relational.Importing;

namespace NatoIraq.Store.Postgres.Importing;

/// <summary>The same rows, all of a year read at once and all written at once: a server is far away.</summary>
internal sealed class StoredCounters(PostgresDatabase database) : IdCounters(database)
{
    private const int YearLength = 4;
    private const int RowsAtATime = 10_000;

    private const string OfYear = "SELECT stem, last FROM id_counter WHERE stem >= ?1 AND stem < ?2";

    private const string SaveAll =
        "INSERT INTO id_counter (stem, last, digest) SELECT * FROM unnest(?1, ?2, ?3) "
        + "ON CONFLICT (stem) DO UPDATE SET last = excluded.last, digest = excluded.digest";

    private readonly HashSet<string> years = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> found = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override long LastOf(string stem)
    {
        var year = stem[..Math.Min(YearLength, stem.Length)];
        if (years.Add(year))
        {
            var row = database.Keep(OfYear).Bind(1, year).Bind(2, year + char.MaxValue);
            while (row.Step())
            {
                found[row.Text(0)] = row.Integer(1);
            }

            row.Reset();
        }

        return found.GetValueOrDefault(stem);
    }

    /// <inheritdoc/>
    public override void Save(IReadOnlyDictionary<string, long> counters)
    {
        foreach (var rows in counters.Chunk(RowsAtATime))
        {
            database.Keep(SaveAll)
                .Bind(1, Array.ConvertAll(rows, static row => row.Key))
                .Bind(2, Array.ConvertAll(rows, static row => row.Value))
                .Bind(3, Array.ConvertAll(rows, static row => StoredRow.Checksum([row.Key, row.Value])))
                .Run();
        }
    }
}
