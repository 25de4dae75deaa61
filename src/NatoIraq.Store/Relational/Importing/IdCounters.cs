namespace NatoIraq.Store.Relational.Importing;

/// <summary>The rows that say which letter was last given for a date, read and written one by one.</summary>
internal class IdCounters(RelationalDatabase database)
{
    private const string Last = "SELECT last FROM id_counter WHERE stem = ?1";

    /// <summary>The number of the last letter given for a stem; 0 where none was.</summary>
    public virtual long LastOf(string stem)
    {
        var row = database.Keep(Last).Bind(1, stem);
        var last = row.Step() ? row.Integer(0) : 0;
        row.Reset();
        return last;
    }

    /// <summary>Writes down what was given.</summary>
    public virtual void Save(IReadOnlyDictionary<string, long> counters)
    {
        foreach (var (stem, last) in counters)
        {
            database.Upsert(ContentTable.IdCounter).Bind(1, stem).Bind(2, last).Run();
        }
    }
}
