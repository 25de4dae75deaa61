namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>A directory of a test's own.</summary>
internal sealed class ScratchDirectory : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("natoiraq-").FullName;

    public string this[string name] => Path.Combine(path, name);

    public string[] Files => [.. Directory.GetFiles(path).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    /// <summary>An empty store, opened to be written.</summary>
    public IChronologyStore NewStore(string name = "store.db")
    {
        ChronologyStore.Create(this[name]);
        return ChronologyStore.Open(this[name], readOnly: false);
    }

    /// <summary>A store that holds one chronology, opened to be written.</summary>
    public IChronologyStore NewStore(Chronicle chronicle, string name = "store.db")
    {
        var store = NewStore(name);
        store.Import(chronicle.ToImport());
        return store;
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
