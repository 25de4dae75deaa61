using NatoIraq.Reports.Parquet;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Session;

/// <summary>
/// A folder of partitions being written beside its place, that takes its place when it is whole and leaves nothing behind when it is not. Only the folder
/// of an earlier export is ever replaced. A link stays a link: what it leads to is replaced.
/// </summary>
internal sealed class PendingFolder : IPendingOutput
{
    private const string PartitionFiles = "part-*.parquet";

    private readonly string place;
    private readonly string pending;

    /// <summary>Begins a folder.</summary>
    /// <param name="path">Its absolute path; what is there is empty or of an earlier export.</param>
    public PendingFolder(string path)
    {
        Path = path;
        var plain = System.IO.Path.TrimEndingDirectorySeparator(path);
        place = new DirectoryInfo(plain) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : plain;
        pending = PendingPath.For(place);
        Directory.CreateDirectory(pending);
    }

    /// <inheritdoc/>
    public string Path { get; }

    /// <summary>Whether a folder has only what an export writes, so that nothing else is lost with it.</summary>
    public static bool IsExport(string path) => Directory.EnumerateFileSystemEntries(path).All(static entry =>
        System.IO.Path.GetFileName(entry).StartsWith(DecadeEventWriter.FolderPrefix, StringComparison.Ordinal)
        && new DirectoryInfo(entry) is { Exists: true, LinkTarget: null }
        && Directory.EnumerateFiles(entry, PartitionFiles).Count() == Directory.EnumerateFileSystemEntries(entry).Count());

    /// <summary>Creates a file in one of its folders.</summary>
    public FileStream Create(string folder, string name) =>
        new(System.IO.Path.Combine(Directory.CreateDirectory(System.IO.Path.Combine(pending, folder)).FullName, name), FileMode.CreateNew, FileAccess.Write, FileShare.None);

    /// <inheritdoc/>
    public void Complete()
    {
        if (!Directory.Exists(place))
        {
            Directory.Move(pending, place);
            return;
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(pending, File.GetUnixFileMode(place));
        }

        // A folder that has something in it cannot be replaced in one step: the old one is moved aside, and back if the new one cannot take its place. It has a
        // name of its own, so that no later export takes it for a leftover if this process is killed here.
        var old = System.IO.Path.ChangeExtension(pending, ".old");
        Directory.Move(place, old);
        try
        {
            Directory.Move(pending, place);
        }
        catch
        {
            Directory.Move(old, place);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(pending))
        {
            Directory.Delete(pending, recursive: true);
        }
    }
}
