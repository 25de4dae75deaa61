using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Checks that a store is whole, and that the text of every mention is at its position in the source.</summary>
[Cmdlet(VerbsDiagnostic.Test, "NatoIraqStore")]
[OutputType(typeof(StoreCheck), typeof(bool))]
public sealed class TestNatoIraqStore : StoreAccessCmdlet
{
    /// <summary>Say only true or false.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <summary>Give each fault a row of its own, instead of one row a check that names the first few.</summary>
    [Parameter]
    public SwitchParameter Detailed { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        if (Quiet)
        {
            WriteObject(Checks().All(static check => check.Passed));
            return;
        }

        Emit(Detailed ? Checks().SelectMany(EachFault) : Checks());
    }

    /// <summary>
    /// A store too damaged to be opened gives a failed check, not an error; one that is not there, locked or too new is the error it is.
    /// </summary>
    private IEnumerable<StoreCheck> Checks() => CanBeOpened() ? OpenedStore.Check() : ChronologyStore.Check(StorePath);

    private static IEnumerable<StoreCheck> EachFault(StoreCheck check) =>
        check.Faults.Count == 0 ? [check] : check.Faults.Select(fault => new StoreCheck(check.Check, false, fault));

    private bool CanBeOpened()
    {
        try
        {
            using var store = ChronologyStore.Open(StorePath, readOnly: true);
            return true;
        }
        catch (StoreException exception)
        {
            return exception.Fault is not (StoreFault.StoreCorrupt or StoreFault.NotAStore);
        }
    }
}
