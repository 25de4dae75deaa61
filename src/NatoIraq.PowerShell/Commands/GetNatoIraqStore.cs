using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Says which store is in use and what is in it.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqStore")]
[OutputType(typeof(StoreDescription))]
public sealed class GetNatoIraqStore : StoreAccessCmdlet
{
    /// <inheritdoc/>
    private protected override void Process() => WriteObject(OpenedStore.Describe());
}
