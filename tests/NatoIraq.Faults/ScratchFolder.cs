namespace NatoIraq.Faults;

/// <summary>A folder of a run's own, that goes with it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("natoiraq-faults-").FullName;

    /// <summary>A new folder in it.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(path, name)).FullName;

    public void Dispose() => Directory.Delete(path, recursive: true);
}
