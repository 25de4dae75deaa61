using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets that are about a store's file, rather than what is in it, share.</summary>
public abstract class StoreFileCmdlet : NatoIraqCmdlet
{
    /// <summary>The store's file.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LiteralPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>The absolute path; ends the cmdlet where the path is not on a file system.</summary>
    private protected string ResolvedPath => ResolveStore(Path);

    /// <summary>
    /// Does something with a store's file and says what is in it then. The file is closed before the next command of the pipeline sees it.
    /// </summary>
    private protected void DoAndDescribe(string path, Action action)
    {
        action();
        WriteObject(Describe(path));
    }

    private StoreDescription Describe(string path)
    {
        using var store = ChronologyStore.Open(path, readOnly: true, cancellation: Cancellation);
        return store.Describe();
    }
}
