using System.Management.Automation;
using NatoIraq.Chronology.Coverage;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Questions;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Shows, for each entry, which words of the source no field accounts for.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqCoverage")]
[OutputType(typeof(EntryCoverage))]
public sealed class GetNatoIraqCoverage : StoreCmdlet
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>Titles of sources; wildcards are allowed. All sources, where none is given.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    [Alias("Title")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Source { get; set; } = [];

    /// <summary>Sources, titles to the letter, or events of a store.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        if (InputObject is null)
        {
            Cover(Source);
        }
        else if (PipedInput.Event(InputObject) is { Store: not null } happening)
        {
            // One that a job gave back has lost where its entry stands.
            var whole = InputObject.BaseObject as Event ?? OpenedStore.Find([happening.Id]).Single() ?? happening;
            WriteAnswer(CoverageReader.Read(whole, TextOf(whole.Source)));
        }
        else if (SourceInput.TitleOf(InputObject) is { } title)
        {
            Cover(PipedInput.Literal([title]));
        }
        else
        {
            WriteError(Errors.InputObjectNotBound(InputObject, "a source or an event of a store"));
        }
    }

    private protected override void ForgetStore() => texts.Clear();

    private void Cover(string[] asked)
    {
        var check = new NameCheck(() => OpenedStore, WriteError);
        var titles = check.Sources(asked);
        if (check.LeftNothing)
        {
            return;
        }

        foreach (var source in OpenedStore.Sources().Where(source => IsMeant(source, titles)).ToList())
        {
            using var meter = Meter($"Reading the coverage of '{source.Title}'");
            var done = 0;
            Emit(meter.Watch(
                StoredCoverage.Of(OpenedStore, source, TextOf(source.Title)), _ => done++ / (double)Math.Max(1, source.Events + source.Rejected)));
        }
    }

    private string TextOf(string title)
    {
        var store = OpenedStore;
        if (!texts.TryGetValue(title, out var text))
        {
            texts.Add(title, text = store.SourceText(title));
        }

        return text;
    }

    private static bool IsMeant(Source source, IReadOnlyList<string> titles) =>
        titles.Count == 0 || titles.Any(title => NamePattern.Matches(title, source.Title));
}
