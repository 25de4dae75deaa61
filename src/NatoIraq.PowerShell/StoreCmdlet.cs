using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>What every cmdlet that asks a store shares: that it can be asked as it was.</summary>
public abstract class StoreCmdlet : StoreAccessCmdlet
{
    /// <summary>
    /// Read the store as it was then: a time, such as '2026-03-01 14:00', which is local where it names no zone; the number of a revision; or a
    /// line of Get-NatoIraqHistory, for the store as it was after it.
    /// </summary>
    [Parameter]
    [MomentArgument]
    [ValidateNotNull]
    public object? AsOf { get; set; }

    /// <inheritdoc/>
    private protected override StoreMoment? Moment => (StoreMoment?)(AsOf is PSObject wrapped ? wrapped.BaseObject : AsOf);
}
