namespace NatoIraq.PowerShell.Session;

/// <summary>
/// A file being written beside its place, that takes its place when it is whole and leaves nothing behind when it is not.
/// </summary>
internal sealed class PendingFile : IDisposable
{
    private readonly string pending;
    private readonly bool force;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="force">Whether a read-only file there is replaced.</param>
    public PendingFile(string path, bool force)
    {
        Path = path;
        this.force = force;
        if (!force && File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException("it is marked read-only; -Force replaces it all the same.");
        }

        pending = path + "." + System.IO.Path.GetRandomFileName();
        Stream = new FileStream(pending, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    /// <summary>Where it will be.</summary>
    public string Path { get; }

    /// <summary>Where its content goes.</summary>
    public FileStream Stream { get; }

    /// <summary>Puts the whole file in its place.</summary>
    public void Complete()
    {
        Stream.Dispose();
        if (force && File.Exists(Path))
        {
            File.SetAttributes(Path, FileAttributes.Normal);
        }

        File.Move(pending, Path, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            // On a full disk what is still in the buffer cannot be written.
            Stream.Dispose();
        }
        finally
        {
            File.Delete(pending);
        }
    }
}
