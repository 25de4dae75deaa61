using System.Management.Automation;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Makes a user's store, beginning with the built-in chronology, a copy of another store, or nothing.</summary>
[Cmdlet(VerbsCommon.New, "NatoIraqStore", DefaultParameterSetName = EmptySet, SupportsShouldProcess = true)]
[OutputType(typeof(StoreDescription))]
public sealed class NewNatoIraqStore : StoreFileCmdlet
{
    private const string FromSet = "From";
    private const string EmptySet = "Empty";

    /// <summary>Begin as a copy of this store, which may be read-only.</summary>
    [Parameter(ParameterSetName = FromSet, Mandatory = true)]
    [ValidateNotNullOrEmpty]
    public string? From { get; set; }

    /// <summary>Begin with nothing in it.</summary>
    [Parameter(ParameterSetName = EmptySet)]
    public SwitchParameter Empty { get; set; }

    /// <summary>Replace a store that is there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Make it this runspace's store at once.</summary>
    [Parameter]
    public SwitchParameter Connect { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        var path = ResolveNewStore(Path);
        var original = From is null ? BuiltInStore.Path : ResolveStore(From);
        if (string.Equals(path, original, StringComparison.Ordinal))
        {
            ThrowTerminatingError(Errors.CopyOntoItself(path));
        }

        var content = Empty ? "Create an empty store" : From is null ? "Create a store with the built-in chronology" : $"Copy the store '{original}'";
        if (!ShouldProcess(path, content))
        {
            return;
        }

        DoAndDescribe(path, () =>
        {
            if (Empty)
            {
                ChronologyStore.Create(path, Force, Cancellation);
            }
            else
            {
                using var meter = Meter($"Copying '{original}'");
                ChronologyStore.CreateFrom(original, path, Force, meter, Cancellation);
            }

            if (Connect)
            {
                ConnectedStore.Path = path;
            }
        });
    }
}
