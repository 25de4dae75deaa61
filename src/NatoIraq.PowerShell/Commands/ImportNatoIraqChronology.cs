using System.Management.Automation;
using System.Text;
using NatoIraq.Chronology;
using NatoIraq.Chronology.Comparison;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Stores chronologies with their events, each in one transaction.</summary>
[Cmdlet(VerbsData.Import, "NatoIraqChronology", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(ImportOutcome), typeof(Event))]
public sealed class ImportNatoIraqChronology : ChronologyCmdlet
{
    private const string InputSet = "InputObject";
    private const string PreviewTypeName = "NatoIraq.Store.ImportOutcome#Preview";

    private readonly HashSet<string> imported = new(StringComparer.Ordinal);
    private EdtfDate? published;
    private StringBuilder? lines;

    /// <summary>Files, or their paths; with -Title also the text of a chronology, whose lines on the pipeline are put together.</summary>
    [Parameter(ParameterSetName = InputSet, Mandatory = true, ValueFromPipeline = true)]
    [AllowEmptyString]
    public PSObject? InputObject { get; set; }

    /// <summary>The title of the source; an import under the title of a source in the store is a new edition of it.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public string? Title { get; set; }

    /// <summary>Where it was published.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Uri { get; set; }

    /// <summary>When it was published.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public object? Published { get; set; }

    /// <summary>Give the events as they are now in the store, instead of what the import did.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    private protected override bool Writes => true;

    /// <inheritdoc/>
    private protected override void Begin()
    {
        base.Begin();
        try
        {
            published = Published is null ? null : DateArgument.Read(Published);
        }
        catch (DateFormatException exception)
        {
            ThrowTerminatingError(Errors.InvalidDate(Published, exception));
        }
    }

    /// <inheritdoc/>
    private protected override void Process()
    {
        // A store that cannot be written is an error before anything is read, with -WhatIf too.
        _ = OpenedStore;
        if (ParameterSetName != InputSet)
        {
            ImportAll(Files());
        }
        else if (PathOf(InputObject!) is { } path)
        {
            ImportAll(Files([path], areLiteral: true));
        }
        else if (InputObject!.BaseObject is string line && Title is not null)
        {
            // An empty line at the head is a line too: the numbers of those that follow count it.
            lines = lines is null ? new StringBuilder(line) : lines.Append('\n').Append(line);
        }
        else
        {
            WriteError(InputObject.BaseObject is string name
                ? Errors.NoFileAndNoTitle(name)
                : Errors.InputObjectNotBound(InputObject, "a file or the path of one"));
        }
    }

    /// <inheritdoc/>
    private protected override void End()
    {
        if (lines is not null)
        {
            Import(new ChronologyFile("", Title!, Warned(SourceDecoder.FromText(lines.ToString()), Title!)));
        }
    }

    /// <summary>The path of a file that came down the pipeline: its own, that of a line of it, or a text that is one; otherwise null.</summary>
    private string? PathOf(PSObject item) => PipedInput.PathOf(item) ?? (lines is null && item.BaseObject is string text && IsThere(text) ? text : null);

    private void ImportAll(IEnumerable<ChronologyFile> found)
    {
        // Each line that Get-Content reads names its file: the file is imported once.
        var files = found.Where(file => imported.Add(file.Path)).ToList();
        if (Title is not null && imported.Count > 1)
        {
            ThrowTerminatingError(Errors.TitleNeedsOneFile(Title));
        }

        foreach (var file in files)
        {
            Import(file with { Title = Title ?? file.Title });
        }
    }

    private void Import(ChronologyFile file)
    {
        var path = file.Path.Length > 0 ? file.Path : file.Title;
        var chronology = Coded(file.Text, file.Title);
        var write = ShouldProcess(path, $"Import into '{StorePath}' as '{file.Title}'");
        var read = new List<Event>();
        var import = new SourceImport
        {
            Text = file.Text,
            Title = file.Title,
            Uri = Uri,
            Published = published,
            FileName = System.IO.Path.GetFileName(file.Path),
            Format = chronology.Reading.Format,
            Imported = TimeProvider.System.GetUtcNow().UtcDateTime,
            Events = write ? Read(chronology, file) : Kept(Read(chronology, file), read),
            Rejected = chronology.Rejected,
        };

        try
        {
            var outcome = write ? OpenedStore.Import(import) : OpenedStore.Preview(import);
            WarnOfDoubts(chronology, path);
            WarnOfCorrections(outcome, path);
            if (write && PassThru)
            {
                Emit(OpenedStore.Query(new EventQuery { Sources = [WildcardPattern.Escape(outcome.Source)] }));
            }
            else
            {
                WriteAnswer(write ? outcome : Preview(outcome, read));
            }
        }
        catch (NoEntriesException)
        {
            WarnOfDoubts(chronology, path);
            WriteError(Errors.SourceHasNoEntries(path));
        }
    }

    private void WarnOfCorrections(ImportOutcome outcome, string path)
    {
        foreach (var id in outcome.UnsettledCorrections)
        {
            WriteWarning($"{path}: the text of {id}, which has corrections, has changed or was removed. The corrections are kept; Get-NatoIraqHistory {id} lists them.");
        }
    }

    /// <summary>What an import would do, with what would become of each entry.</summary>
    private PSObject Preview(ImportOutcome outcome, List<Event> read)
    {
        var stored = OpenedStore.Query(new EventQuery { Sources = [WildcardPattern.Escape(outcome.Source)] }).ToList();
        var preview = new PSObject(outcome);
        preview.TypeNames.Insert(0, PreviewTypeName);
        preview.Properties.Add(new PSNoteProperty("Changes", new ValueList<ChronologyChange>(ChronologyComparer.Compare(stored, read))));
        return preview;
    }

    /// <summary>The events with ids, kept as they go by.</summary>
    private static IEnumerable<Event> Kept(IEnumerable<Event> events, List<Event> kept)
    {
        var identifiers = new EventIdentifiers();
        foreach (var found in events)
        {
            kept.Add(found.WithId(identifiers.Next(found.ToEdtf())));
            yield return found;
        }
    }

    /// <summary>The events as they are read. Nothing has been written yet: Ctrl+C, and a source without events, leave the store as it is.</summary>
    private IEnumerable<Event> Read(CodedChronology chronology, ChronologyFile file)
    {
        var any = false;
        foreach (var found in Watched(chronology, file.Text, file.Title))
        {
            any = true;
            yield return found;
        }

        if (!any)
        {
            throw new NoEntriesException();
        }
    }

    /// <summary>Thrown before anything is written, so that a source that gives nothing is not stored.</summary>
    private sealed class NoEntriesException : Exception;
}
