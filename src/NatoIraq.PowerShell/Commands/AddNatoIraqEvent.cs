using System.Management.Automation;
using NatoIraq.Chronology.Corrections;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Adds an event that is in no source. Its evidence is the addition: who, when and why.</summary>
[Cmdlet(VerbsCommon.Add, "NatoIraqEvent", SupportsShouldProcess = true)]
[OutputType(typeof(Event))]
public sealed class AddNatoIraqEvent : EventFieldsCmdlet
{
    /// <summary>What happened, in words; the title where none is given.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Text { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        // Checked before anybody is asked whether to go on.
        var fields = Fields().ConvertAll(CorrectionFields.Check);
        if (ShouldProcess(StorePath, $"Add an event: {Describe(fields)}"))
        {
            WriteAnswer(OpenedStore.Add(fields, Text, Reason));
        }
    }
}
