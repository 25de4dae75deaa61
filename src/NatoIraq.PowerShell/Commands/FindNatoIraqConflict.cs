using System.Management.Automation;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Finds what the sources of one happening disagree in: date, figure or kind.</summary>
[Cmdlet(VerbsCommon.Find, "NatoIraqConflict")]
[OutputType(typeof(Conflict))]
public sealed class FindNatoIraqConflict : HappeningCmdlet
{
    /// <summary>Only conflicts about dates, about figures, or about kinds.</summary>
    [Parameter]
    [ValidateSet(ConflictKind.Date, ConflictKind.Figure, ConflictKind.Kind)]
    public string[] About { get; set; } = [];

    /// <summary>Only events of these sources are compared with each other.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public override string[] Source { get; set; } = [];

    /// <inheritdoc/>
    private protected override void End()
    {
        var found = new HashSet<(Event, Event, string)>();
        var conflicts = Happenings(all: false)
            .SelectMany(static happening => happening.Conflicts)
            .Where(conflict => AreGiven(conflict.First, conflict.Second))
            .Where(conflict => About.Length == 0 || About.Contains(conflict.About, StringComparer.OrdinalIgnoreCase))
            .OrderBy(static conflict => conflict.First)
            .ThenBy(static conflict => conflict.Second)
            .Where(conflict => found.Add((conflict.First, conflict.Second, conflict.About)));
        Emit(conflicts);
    }
}
