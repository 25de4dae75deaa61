using System.Management.Automation;
using NatoIraq.Chronology.Measuring;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Counts happenings by year, kind, mission …, or by several of these together.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "NatoIraqEvent")]
[OutputType(typeof(EventCount))]
public sealed class MeasureNatoIraqEvent : HappeningSetCmdlet
{
    private EventTally? tally;

    /// <summary>What to count by; of several, each combination is counted.</summary>
    [Parameter(Position = 0, Mandatory = true)]
    [OneValue(typeof(EventDimension), Each = true)]
    [ValidateNotNullOrEmpty]
    public EventDimension[] By { get; set; } = [];

    /// <summary>Give years and months in which nothing happened, too.</summary>
    [Parameter]
    public SwitchParameter IncludeEmpty { get; set; }

    /// <inheritdoc/>
    private protected override void Begin()
    {
        base.Begin();
        tally = new EventTally(By);
    }

    /// <inheritdoc/>
    private protected override void End()
    {
        TakeAll();
        EmitOfGiven(tally!.Counts(IncludeEmpty));
    }

    private protected override void TakeOnce(Event happening) => tally!.Add(happening);
}
