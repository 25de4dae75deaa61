using System.Management.Automation;
using NatoIraq.PowerShell.Session;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Makes a store of one's own, beginning with the built-in chronology.</summary>
[Cmdlet(VerbsCommon.New, "NatoIraqStore", SupportsShouldProcess = true)]
[OutputType(typeof(StoreDescription))]
public sealed class NewNatoIraqStore : StoreFileCmdlet
{
    /// <summary>Begin with nothing in it.</summary>
    [Parameter]
    public SwitchParameter Empty { get; set; }

    /// <summary>Replace a store that is there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Make it this runspace's store at once.</summary>
    [Parameter]
    public SwitchParameter Connect { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var path = ResolvedPath;
        if (!ShouldProcess(path, Empty ? "Make an empty store" : "Make a store with the built-in chronology"))
        {
            return;
        }

        DoAndDescribe(path, () =>
        {
            if (Empty)
            {
                ChronologyStore.Create(path, Force);
            }
            else
            {
                ChronologyStore.CreateFrom(BuiltInStore.Path, path, Force);
            }

            if (Connect)
            {
                ConnectedStore.Path = path;
            }
        });
    }
}
