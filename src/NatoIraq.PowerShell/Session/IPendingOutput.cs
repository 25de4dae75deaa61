namespace NatoIraq.PowerShell.Session;

/// <summary>A file or folder being written beside its place. Disposing it before it is complete leaves nothing behind.</summary>
internal interface IPendingOutput : IDisposable
{
    /// <summary>Where it will be.</summary>
    string Path { get; }

    /// <summary>Puts it in its place, whole.</summary>
    void Complete();
}
