using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Provider;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Drive;

/// <summary>
/// The drive <c>NatoIraq:</c>: the store of the runspace as a tree of folders. It follows Connect-NatoIraqStore and
/// Disconnect-NatoIraqStore; each operation opens the store and closes it again, so that no file is held between two of them.
/// </summary>
[CmdletProvider(Name, ProviderCapabilities.Filter | ProviderCapabilities.ShouldProcess)]
[OutputType(
    typeof(Event), typeof(Mission), typeof(Actor), typeof(Place), typeof(Document), typeof(Source), typeof(DriveFolder), typeof(DriveYear),
    ProviderCmdlet = "Get-Item")]
[OutputType(
    typeof(Event), typeof(Mission), typeof(Actor), typeof(Place), typeof(Document), typeof(Source), typeof(DriveFolder), typeof(DriveYear),
    ProviderCmdlet = "Get-ChildItem")]
public sealed partial class NatoIraqProvider : NavigationCmdletProvider
{
    private const string Name = "NatoIraq";
    private const string Description =
        "The connected chronology store, or the built-in one: events, missions, actors, places, documents, sources.";

    // Not empty: the engine refuses to list an empty path with -Recurse.
    private static readonly string Root = Path.DirectorySeparatorChar.ToString();

    private readonly Lock stoppingGate = new();
    private CancellationTokenSource? stopping;

    /// <inheritdoc/>
    protected override Collection<PSDriveInfo> InitializeDefaultDrives() => [new PSDriveInfo(Name, ProviderInfo, Root, Description, null)];

    /// <inheritdoc/>
    protected override PSDriveInfo NewDrive(PSDriveInfo drive)
    {
        ArgumentNullException.ThrowIfNull(drive);

        // The module's own drive is made at import, where nothing should be opened.
        if (drive.Root != Root && !ItemExists(drive.Root))
        {
            ThrowTerminatingError(Errors.DriveRootNotFound(drive.Root));
        }

        return drive;
    }

    /// <inheritdoc/>
    protected override bool IsValidPath(string path) => true;

    /// <inheritdoc/>
    protected override bool ItemExists(string path) => IsOrCannotSay(path, static found => found.Count > 0);

    /// <inheritdoc/>
    protected override bool IsItemContainer(string path) =>
        IsOrCannotSay(path, static found => found.Any(static item => item.Inside is not null));

    /// <inheritdoc/>
    protected override bool HasChildItems(string path) =>
        Ask(path, static (store, found) => found.Any(item => item.Inside is not null && item.Inside.Items(store).Any()));

    /// <inheritdoc/>
    protected override void GetItem(string path) => Ask(path, (_, found) =>
    {
        foreach (var item in found)
        {
            WriteItemObject(Described(item), path, item.Inside is not null);
        }

        return found.Count;
    });

    /// <inheritdoc/>
    protected override void GetChildItems(string path, bool recurse) => GetChildItems(path, recurse, uint.MaxValue);

    /// <inheritdoc/>
    protected override void GetChildItems(string path, bool recurse, uint depth) => Ask(path, (store, found) =>
    {
        foreach (var item in found)
        {
            if (item.Inside is null)
            {
                WriteItemObject(Described(item), path, isContainer: false);
            }
            else
            {
                WriteItems(store, item.Inside, path, recurse ? depth : 0);
            }
        }

        return found.Count;
    });

    /// <inheritdoc/>
    protected override void GetChildNames(string path, ReturnContainers returnContainers) => Ask(path, (store, found) =>
    {
        foreach (var item in found.SelectMany(item => item.Inside is null ? [item] : Listed(item.Inside.Items(store))))
        {
            if (IsWanted(item) || (item.Inside is not null && returnContainers is ReturnContainers.ReturnAllContainers))
            {
                WriteItemObject(item.Name, MakePath(path, item.Name), item.Inside is not null);
            }
        }

        return found.Count;
    });

    /// <summary>
    /// The last name of a path. The engine would ask the store first whether the path is there, for each item that is listed.
    /// </summary>
    protected override string GetChildName(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var end = path.AsSpan().TrimEnd("/\\");
        return end.IsEmpty ? path : end[(end.LastIndexOfAny('/', '\\') + 1)..].ToString();
    }

    /// <summary>The engine's own answer, but for the root: relative to that, it would leave a separator before the path.</summary>
    protected override string NormalizeRelativePath(string path, string basePath)
    {
        var relative = base.NormalizeRelativePath(path, basePath);
        return basePath == Root ? relative.TrimStart(Path.DirectorySeparatorChar) : relative;
    }

    /// <inheritdoc/>
    protected override void StopProcessing()
    {
        lock (stoppingGate)
        {
            stopping?.Cancel();
        }
    }

    private void WriteItems(IChronologyStore store, IDriveFolder folder, string path, uint depth)
    {
        foreach (var item in Listed(folder.Items(store)))
        {
            var place = MakePath(path, item.Name);
            if (IsWanted(item))
            {
                WriteItemObject(Described(item), place, item.Inside is not null);
            }

            if (depth > 0 && item.Inside is { } inside)
            {
                WriteItems(store, inside, place, depth - 1);
            }
        }
    }

    private IEnumerable<DriveItem> Listed(IEnumerable<DriveItem> items) => items.TakeWhile(_ => !Stopping);

    private string StorePath => SessionStore.Path(SessionState) ?? BuiltInStore.Path;

    /// <summary>What stands at a path; it knows its store.</summary>
    private object Described(DriveItem item) => item.Describe() is var described && described is IStoreItem { Store: null } found
        ? found.In(StorePath)
        : described;

    private bool IsWanted(DriveItem item) => string.IsNullOrEmpty(Filter) || NamePattern.Matches(Filter, item.Name);

    /// <summary>
    /// Where there is no asking the store, yes: the engine passes over errors here and would only say that there is no such path. What it
    /// does with the path next says what is wrong.
    /// </summary>
    private bool IsOrCannotSay(string path, Func<IReadOnlyList<DriveItem>, bool> isSo)
    {
        try
        {
            return Answer(path, (_, found) => isSo(found));
        }
        catch (StoreException)
        {
            return true;
        }
    }

    /// <summary>
    /// Asks the store about what stands at a path. The store's faults end the operation, under the ids that the cmdlets give them.
    /// </summary>
    private T Ask<T>(string path, Func<IChronologyStore, IReadOnlyList<DriveItem>, T> question)
    {
        try
        {
            return Answer(path, question);
        }
        catch (Exception exception) when (Errors.Of(exception) is { } error)
        {
            ThrowTerminatingError(ProviderError.Of(error));
            throw;
        }
    }

    private T Answer<T>(string path, Func<IChronologyStore, IReadOnlyList<DriveItem>, T> question)
    {
        using var cancellation = new CancellationTokenSource();
        try
        {
            StopBy(cancellation);
            using var store = ChronologyStore.Open(StorePath, readOnly: true, cancellation: cancellation.Token);
            return question(store, DrivePath.Find(store, path));
        }
        catch (OperationCanceledException) when (Stopping)
        {
            throw new PipelineStoppedException();
        }
        finally
        {
            StopBy(null);
        }
    }

    private void StopBy(CancellationTokenSource? cancellation)
    {
        lock (stoppingGate)
        {
            stopping = cancellation;
        }
    }
}
