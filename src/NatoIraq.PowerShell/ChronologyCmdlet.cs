using System.Management.Automation;
using NatoIraq.Chronology.Reading;
using NatoIraq.PowerShell.Session;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets that read chronologies from files share.</summary>
public abstract class ChronologyCmdlet : ReadingCmdlet
{
    private protected const string PathSet = "Path";
    private protected const string LiteralPathSet = "LiteralPath";

    /// <summary>Files; wildcards are allowed.</summary>
    [Parameter(ParameterSetName = PathSet, Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>Files, by their exact paths.</summary>
    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Whether a text is the path of a file or folder that is there; "5 May 2004: NATO meets" names no drive.</summary>
    private protected bool IsThere(string text)
    {
        try
        {
            return text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal) && FilePath.Resolve(SessionState, text) is { } path
                && System.IO.Path.Exists(path);
        }
        catch (SessionStateException)
        {
            return false;
        }
    }

    /// <summary>
    /// The files that were named, decoded; one that is not there or cannot be read is a separate error, and the others are processed.
    /// </summary>
    private protected IEnumerable<ChronologyFile> Files()
    {
        var areLiteral = ParameterSetName == LiteralPathSet;
        return Files(areLiteral ? LiteralPath : Path, areLiteral);
    }

    /// <summary>The same of some paths.</summary>
    private protected IEnumerable<ChronologyFile> Files(IEnumerable<string> paths, bool areLiteral)
    {
        foreach (var path in FilePath.Files(SessionState, paths, areLiteral, WriteError))
        {
            if (Decoded(path) is { } text)
            {
                yield return new ChronologyFile(path, System.IO.Path.GetFileNameWithoutExtension(path), text);
            }
        }
    }
}

/// <summary>A chronology's file, decoded.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Title">The default title.</param>
/// <param name="Text">Its text.</param>
internal sealed record ChronologyFile(string Path, string Title, SourceText Text);
