using System.Collections.ObjectModel;
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

    /// <summary>
    /// The absolute paths of files that are to be read. What is wrong with one path is an error of its own, and the rest goes on; a
    /// pattern that fits nothing is none.
    /// </summary>
    /// <param name="session">Where a relative path begins.</param>
    /// <param name="paths">The paths, with wildcards unless they are literal.</param>
    /// <param name="areLiteral">Whether brackets and stars are parts of the names.</param>
    /// <param name="report">Takes <c>SourceNotFound</c> or <c>NotAFilePath</c>.</param>
    public static IEnumerable<string> Files(SessionState session, IEnumerable<string> paths, bool areLiteral, Action<ErrorRecord> report) =>
        paths.SelectMany(path =>
        {
            try
            {
                if (Named(session, path, areLiteral) is { } files)
                {
                    return files;
                }

                report(Errors.NotAFilePath(path));
            }
            catch (ItemNotFoundException)
            {
                report(Errors.FileNotFound(path));
            }

            return [];
        });

    /// <summary>What a path names; null where it is on another kind of drive.</summary>
    private static Collection<string>? Named(SessionState session, string path, bool isLiteral)
    {
        if (isLiteral)
        {
            return Resolve(session, path) is { } file ? [file] : null;
        }

        var fitting = session.Path.GetResolvedProviderPathFromPSPath(path, out var provider);
        return provider.Name == FileSystemProvider ? fitting : null;
    }
}
