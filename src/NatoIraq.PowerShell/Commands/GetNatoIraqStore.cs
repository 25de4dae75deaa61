using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Says which store is in use and what is in it.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqStore")]
[OutputType(typeof(StoreDescription))]
public sealed class GetNatoIraqStore : PipedStoreCmdlet
{
    /// <summary>Read the store as it was then, as for Get-NatoIraqEvent.</summary>
    [Parameter]
    [MomentArgument]
    [ValidateNotNull]
    public object? AsOf { get; set; }

    /// <inheritdoc/>
    private protected override StoreMoment? Moment => MomentArgumentAttribute.MomentOf(AsOf);

    /// <inheritdoc/>
    private protected override void ProcessStore() => WriteObject(OpenedStore.Describe());
}
