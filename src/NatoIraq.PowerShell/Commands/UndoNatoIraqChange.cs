using System.Management.Automation;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Takes a revision back, whatever it did, as a new one; to take that back brings it in again.</summary>
[Cmdlet(VerbsCommon.Undo, "NatoIraqChange", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(HistoryEntry))]
public sealed class UndoNatoIraqChange : StoreAccessCmdlet
{
    private readonly HashSet<(string Store, long Revision)> undone = [];

    /// <summary>The number of the revision, as Get-NatoIraqHistory reports it.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public long[] Revision { get; set; } = [];

    /// <summary>Why; kept with the change.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Reason { get; set; }

    /// <summary>
    /// Take it back though what it did has been changed since: later corrections stay, and uncover what was before when they are taken back
    /// themselves.
    /// </summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    private protected override bool Writes => true;

    /// <inheritdoc/>
    private protected override void Process()
    {
        // A revision that corrected several fields has several rows of history: it is undone once.
        foreach (var number in Revision.Where(number => undone.Add((StorePath, number))))
        {
            if (ShouldProcess(FormattableString.Invariant($"revision {number}{Describe(number)}"), "Undo"))
            {
                var undo = OpenedStore.Undo(number, Reason, Force);
                Emit(OpenedStore.History(null, undo.Number));
            }
        }
    }

    private string Describe(long number) => OpenedStore.History(null, number).FirstOrDefault() is { } entry
        ? $": {entry.Action} {entry.Event} {entry.Field} '{entry.Was}' -> '{entry.Value}'"
        : "";
}
