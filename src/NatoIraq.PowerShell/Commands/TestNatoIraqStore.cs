using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Checks that a store is whole, and that every finding in it stands where it says in its source.</summary>
[Cmdlet(VerbsDiagnostic.Test, "NatoIraqStore")]
[OutputType(typeof(StoreCheck), typeof(bool))]
public sealed class TestNatoIraqStore : StoreCmdlet
{
    private const string OpeningCheck = "Open";

    /// <summary>Say only true or false.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <summary>Show the checks that passed, too, where something failed.</summary>
    [Parameter]
    public SwitchParameter Detailed { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (Quiet)
        {
            WriteObject(Checks().All(static check => check.Passed));
            return;
        }

        Emit(Checks());
    }

    /// <summary>A store too damaged to be opened is a failed check, not a question left unanswered.</summary>
    private IEnumerable<StoreCheck> Checks()
    {
        if (Damage() is { } damage)
        {
            yield return new StoreCheck(OpeningCheck, false, damage);
            yield break;
        }

        foreach (var check in OpenedStore.Check())
        {
            yield return check;
        }
    }

    private string? Damage()
    {
        try
        {
            using var store = ChronologyStore.Open(StorePath, readOnly: true);
            return null;
        }
        catch (StoreException exception) when (exception.Fault is StoreFault.StoreCorrupt or StoreFault.NotAStore)
        {
            return exception.Message;
        }
        catch (StoreException)
        {
            // Not there, locked, too new: no verdict on the store. Opening it again reports that as the error it is.
            return null;
        }
    }
}
