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
    /// Why a file must not be put at a path: there is a folder, a pipe or a device. Null where there is a regular file or nothing. A link
    /// stands for what it leads to.
    /// </summary>
    public static string? ObstacleAt(SessionState session, string path)
    {
        if (Directory.Exists(path))
        {
            return "it is a folder. Give the path of a file.";
        }

        // On Windows a device is not a file that exists.
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return null;
        }

        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        var item = session.InvokeProvider.Item.Get([target], force: true, literalPath: true).FirstOrDefault();

        // The engine has told the type of a file since 7.1; .NET does not, unless it opens the file, which a pipe can block for ever.
        var type = item?.Properties["UnixStat"]?.Value is { } stat ? PSObject.AsPSObject(stat).Properties["ItemType"]?.Value?.ToString() : null;
        return type is null or "File" ? null : "it is not a regular file. Give the path of a regular file or of a new one.";
    }

    /// <summary>
    /// The absolute paths of files that are to be read. What is wrong with one path is a separate error, and the others are processed; a
    /// pattern that matches nothing is no error.
    /// </summary>
    /// <param name="session">Where a relative path begins.</param>
    /// <param name="paths">The paths, with wildcards unless they are literal.</param>
    /// <param name="areLiteral">Whether brackets and stars are parts of the names.</param>
    /// <param name="report">Takes <c>SourceNotFound</c>, <c>SourceUnreadable</c>, <c>InvalidPattern</c> or <c>NotAFilePath</c>.</param>
    public static IEnumerable<string> Files(SessionState session, IEnumerable<string> paths, bool areLiteral, Action<ErrorRecord> report) =>
        paths.SelectMany(path =>
        {
            try
            {
                if (Named(session, path, areLiteral) is { } files)
                {
                    foreach (var folder in files.Where(Directory.Exists))
                    {
                        report(Errors.PathIsFolder(folder));
                    }

                    return files.Where(static file => !Directory.Exists(file));
                }

                report(Errors.NotAFilePath(path));
            }
            catch (WildcardPatternException exception)
            {
                report(Errors.InvalidPattern(exception));
            }
            catch (System.Management.Automation.DriveNotFoundException exception)
            {
                report(Errors.DriveNotFound(exception));
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
        // A name with brackets in it is first of all a name: '[a].txt'.
        if (isLiteral || (WildcardPattern.ContainsWildcardCharacters(path) && Resolve(session, path) is { } named && File.Exists(named)))
        {
            return Resolve(session, path) is { } file ? [file] : null;
        }

        // The engine takes a pattern that cannot be for one that nothing fits.
        _ = new WildcardPattern(path).IsMatch("");
        var fitting = session.Path.GetResolvedProviderPathFromPSPath(path, out var provider);
        return provider.Name == FileSystemProvider ? fitting : null;
    }
}
