using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>
/// Forgets for good what a store was before a revision. What is in force stays. It cannot be undone, so it says what is lost, and asks.
/// </summary>
[Cmdlet(VerbsCommon.Clear, "NatoIraqHistory", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(PurgeOutcome))]
public sealed class ClearNatoIraqHistory : StoreAccessCmdlet
{
    /// <summary>The earliest revision that the store can be read as of from then on; the last one, where none is given.</summary>
    [Parameter(Position = 0)]
    public long? Before { get; set; }

    /// <summary>Why; kept with the change.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Reason { get; set; }

    /// <inheritdoc/>
    private protected override bool Writes => true;

    /// <inheritdoc/>
    private protected override void Process()
    {
        var before = Before ?? OpenedStore.Moment().Number;
        var rows = OpenedStore.CountPurge(before);
        if (ShouldProcess(
            StorePath,
            FormattableString.Invariant($"Permanently delete the history before revision {before}: {rows} superseded rows")))
        {
            WriteObject(OpenedStore.Purge(before, Reason));
        }
    }
}
