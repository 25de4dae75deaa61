using System.Management.Automation;
using NatoIraq.Chronology.Comparison;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Finds events of different sources that seem to be the same happening, and disagree in date or figure.</summary>
[Cmdlet(VerbsCommon.Find, "NatoIraqConflict")]
[OutputType(typeof(Conflict))]
public sealed class FindNatoIraqConflict : EventSetCmdlet
{
    private readonly ConflictFinder finder = new();

    /// <summary>Only events of these sources are held against one another.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Source { get; set; } = [];

    /// <summary>Only conflicts about dates, or about figures.</summary>
    [Parameter]
    [ValidateSet(ConflictKind.Date, ConflictKind.Figure)]
    public string[] About { get; set; } = [];

    /// <inheritdoc/>
    private protected override void End()
    {
        TakeStored();
        foreach (var conflict in finder.Find())
        {
            if (Stopping)
            {
                return;
            }

            if (About.Length == 0 || About.Contains(conflict.About, StringComparer.OrdinalIgnoreCase))
            {
                WriteObject(conflict);
            }
        }
    }

    private protected override bool IsMeant(Event happening) =>
        Source.Length == 0 || Source.Any(title => NamePattern.Matches(title, happening.Source));

    private protected override EventQuery? Question()
    {
        var names = new NameCheck(() => OpenedStore, WriteError);
        var query = new EventQuery { Sources = names.Sources(Source) };
        return names.LeftNothing ? null : query;
    }

    private protected override void Take(Event @event) => finder.Add(@event);
}
