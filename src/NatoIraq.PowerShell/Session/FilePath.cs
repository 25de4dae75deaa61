using System.Management.Automation;

namespace NatoIraq.PowerShell.Session;

/// <summary>
/// PowerShell's paths as the file system's absolute ones. No path reaches a library unresolved: the process's directory is not <c>$PWD</c>.
/// </summary>
internal static class FilePath
{
    private const string FileSystemProvider = "FileSystem";

    /// <summary>The absolute path of a file that may not be there yet; null where the path is on another kind of drive.</summary>
    public static string? Resolve(SessionState session, string path)
    {
        var resolved = session.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
        return provider.Name == FileSystemProvider ? System.IO.Path.GetFullPath(resolved) : null;
    }

    /// <summary>The absolute paths of the files a path with wildcards names; none where nothing fits the pattern.</summary>
    /// <exception cref="ItemNotFoundException">There is no such file, and the path is no pattern.</exception>
    public static IEnumerable<string> Expand(SessionState session, string path)
    {
        var resolved = session.Path.GetResolvedProviderPathFromPSPath(path, out var provider);
        return provider.Name == FileSystemProvider ? resolved : [];
    }
}
