using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Checks that a store is whole, and that the text of every mention is at its position in the source.</summary>
[Cmdlet(VerbsDiagnostic.Test, "NatoIraqStore")]
[OutputType(typeof(StoreCheck), typeof(bool))]
public sealed class TestNatoIraqStore : PipedStoreCmdlet
{
    /// <summary>Bytes that take so long to test that it is to be seen.</summary>
    private const int LargeFile = 4_000_000;

    /// <summary>Say only true or false.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <summary>Give each fault a row of its own, instead of one row a check that names the first few.</summary>
    [Parameter]
    public SwitchParameter Detailed { get; set; }

    /// <inheritdoc/>
    private protected override void ProcessStore()
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
    private IEnumerable<StoreCheck> Checks()
    {
        using var meter = Meter($"Testing '{StorePath}'");
        var isLarge = File.Exists(StorePath) && new FileInfo(StorePath).Length > LargeFile;
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var check in CanBeOpened() ? OpenedStore.Check() : ChronologyStore.Check(StorePath, Cancellation))
        {
            done.Add(check.Check);
            if (isLarge)
            {
                meter.Begin(Math.Min(1, (double)done.Count / ChronologyStore.CheckCount), $"{check.Check} is tested");
            }

            yield return check;
        }
    }

    private static IEnumerable<StoreCheck> EachFault(StoreCheck check) =>
        check.Faults.Count == 0 ? [check] : check.Faults.Select(fault => new StoreCheck(check.Check, false, fault));

    private bool CanBeOpened()
    {
        try
        {
            using var store = ChronologyStore.Open(StorePath, readOnly: true, cancellation: Cancellation);
            return true;
        }
        catch (StoreException exception)
        {
            return exception.Fault is not (StoreFault.StoreCorrupt or StoreFault.NotAStore);
        }
    }
}
