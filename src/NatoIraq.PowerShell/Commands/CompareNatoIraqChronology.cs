using System.Management.Automation;
using NatoIraq.Chronology.Comparison;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Compares two editions of a chronology, or two chronologies: files, sources of a store, or events.</summary>
[Cmdlet(VerbsData.Compare, "NatoIraqChronology")]
[OutputType(typeof(ChronologyChange))]
public sealed class CompareNatoIraqChronology : ReadingCmdlet
{
    private readonly List<object> differences = [];
    private IReadOnlyList<Event>? reference;

    /// <summary>The first edition: a file, the title of a source, or events.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ArgumentCompleter(typeof(ComparedChronologyCompleter))]
    [ValidateNotNullOrEmpty]
    public object Reference { get; set; } = "";

    /// <summary>The second edition, as the first.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(ComparedChronologyCompleter))]
    [ValidateNotNullOrEmpty]
    public object Difference { get; set; } = "";

    /// <summary>Only changes of these kinds.</summary>
    [Parameter]
    [ValidateSet(ChangeKind.Added, ChangeKind.Removed, ChangeKind.Reworded, ChangeKind.Redated, ChangeKind.Moved)]
    public string[] Change { get; set; } = [];

    /// <summary>Read the store as it was then, as for Get-NatoIraqEvent.</summary>
    [Parameter]
    [MomentArgument]
    [ValidateNotNull]
    public object? AsOf { get; set; }

    /// <inheritdoc/>
    private protected override StoreMoment? Moment => MomentArgumentAttribute.MomentOf(AsOf);

    /// <inheritdoc/>
    private protected override void Process()
    {
        // Events come down the pipeline one by one, and together they are one chronology.
        if (Difference is PSObject { BaseObject: Event } or Event)
        {
            differences.Add(Difference);
            return;
        }

        Compare(Difference);
    }

    /// <inheritdoc/>
    private protected override void End()
    {
        if (differences.Count > 0)
        {
            Compare(differences);
        }
    }

    private void Compare(object difference)
    {
        reference ??= Read(Reference);
        if (reference is null || Read(difference) is not { } other)
        {
            return;
        }

        foreach (var change in ChronologyComparer.Compare(reference, other))
        {
            if (Stopping)
            {
                return;
            }

            if (Change.Length == 0 || Change.Contains(change.Change, StringComparer.OrdinalIgnoreCase))
            {
                WriteObject(change);
            }
        }
    }

    private List<Event>? Read(object argument)
    {
        switch (ComparedChronology.Find(argument, ResolvePath, () => OpenedStore))
        {
            case ComparedChronology.OfEvents events:
                return [.. events.Events];
            case ComparedChronology.OfSource source:
                return EventsOf(source.Title);
            case ComparedChronology.OfFile file:
                return EventsIn(file.Path);
            default:
                WriteError(Errors.NothingToCompare(argument.ToString() ?? ""));
                return null;
        }
    }

    private List<Event> EventsOf(string title) =>
        [.. OpenedStore.Query(new EventQuery { Sources = [WildcardPattern.Escape(title)] })];

    private List<Event>? EventsIn(string path)
    {
        if (Decoded(path) is not { } text)
        {
            return null;
        }

        var title = System.IO.Path.GetFileNameWithoutExtension(path);
        var chronology = Coded(text, title);
        var identifiers = new EventIdentifiers();
        var events = new List<Event>();
        foreach (var found in Watched(chronology, text, title))
        {
            events.Add(found.WithId(identifiers.Next(found.ToEdtf())));
        }

        WarnOfDoubts(chronology, path);
        if (events.Count > 0)
        {
            return events;
        }

        WriteError(Errors.SourceHasNoEntries(path));
        return null;
    }
}
