using System.Management.Automation;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets that are about a store's file, rather than what is in it, share.</summary>
public abstract class StoreFileCmdlet : PSCmdlet
{
    /// <summary>The store's file.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LiteralPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The absolute path; ends the cmdlet where the path is not on a file system.</summary>
    private protected string ResolvedPath
    {
        get
        {
            var resolved = FilePath.Resolve(SessionState, Path);
            if (resolved is null)
            {
                ThrowTerminatingError(Errors.NotAFilePath(Path));
            }

            return resolved!;
        }
    }

    /// <summary>
    /// Does something with a store's file and says what is in it then. The file is closed before the next command of the pipeline sees it.
    /// The store's faults end the cmdlet.
    /// </summary>
    private protected void DoAndDescribe(string path, Action action)
    {
        try
        {
            action();
            WriteObject(Describe(path));
        }
        catch (StoreException exception)
        {
            ThrowTerminatingError(Errors.FromStore(exception));
        }
    }

    private static StoreDescription Describe(string path)
    {
        using var store = ChronologyStore.Open(path, readOnly: true);
        return store.Describe();
    }
}
