using NatoIraq.Chronology.Dates;

namespace NatoIraq.Store.Relational.Importing;

/// <summary>Gives ids. What was given once is not given again, whatever has become of its event.</summary>
internal sealed class IdRegister(RelationalDatabase database)
{
    private readonly IdCounters stored = database.NewIdCounters();
    private readonly Dictionary<string, long> counters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);

    /// <summary>The next id of a date.</summary>
    public string Next(string date)
    {
        if (!stems.TryGetValue(date, out var stem))
        {
            stem = EventIdentifier.Stem(EdtfDate.Parse(date));
            stems.Add(date, stem);
        }

        if (!counters.TryGetValue(stem, out var last))
        {
            last = stored.LastOf(stem);
        }

        counters[stem] = ++last;
        return stem + EventIdentifier.Letters(last);
    }

    /// <summary>Writes down what was given.</summary>
    public void Save() => stored.Save(counters);
}
