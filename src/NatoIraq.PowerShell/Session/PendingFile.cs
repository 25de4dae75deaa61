using NatoIraq.Store;

namespace NatoIraq.PowerShell.Session;

/// <summary>
/// A file being written beside its place, that takes its place when it is whole and leaves nothing behind when it is not. A link stays a
/// link: what it leads to is replaced. Who may read the file that was there may read the new one.
/// </summary>
internal sealed class PendingFile : IPendingOutput
{
    private readonly string place;
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
            throw new UnauthorizedAccessException("it is read-only. Use -Force to replace it.");
        }

        place = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
        pending = PendingPath.For(place);
        Stream = new FileStream(pending, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    /// <inheritdoc/>
    public string Path { get; }

    /// <summary>Where its content goes.</summary>
    public FileStream Stream { get; }

    /// <inheritdoc/>
    public void Complete()
    {
        Stream.Dispose();
        if (File.Exists(place))
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(pending, File.GetUnixFileMode(place) | UnixFileMode.UserWrite);
            }
            else if (force)
            {
                File.SetAttributes(place, FileAttributes.Normal);
            }
        }

        File.Move(pending, place, overwrite: true);
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
