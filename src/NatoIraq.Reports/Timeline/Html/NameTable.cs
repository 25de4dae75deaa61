namespace NatoIraq.Reports.Timeline.Html;

/// <summary>Names, each once, in the order they were first met.</summary>
internal sealed class NameTable
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);

    /// <summary>A table that begins with some names.</summary>
    public NameTable(params IEnumerable<string> first)
    {
        foreach (var name in first)
        {
            IndexOf(name);
        }
    }

    /// <summary>The names.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Where a name stands; it is added if it is new.</summary>
    public int IndexOf(string name)
    {
        if (!indices.TryGetValue(name, out var index))
        {
            index = names.Count;
            indices[name] = index;
            names.Add(name);
        }

        return index;
    }
}
