using System.Management.Automation;
using NatoIraq.Chronology.Coverage;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Shows, for each entry, which words of the source no field accounts for.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqCoverage")]
[OutputType(typeof(EntryCoverage))]
public sealed class GetNatoIraqCoverage : StoreCmdlet
{
    /// <summary>Titles of sources; wildcards are allowed. All sources, where none is given.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(SourceCompleter))]
    [Alias("Title")]
    [SupportsWildcards]
    public string[] Source { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var check = new NameCheck(() => OpenedStore, WriteError);
        var titles = Guard(() => check.Sources(Source));
        if (check.LeftNothing)
        {
            return;
        }

        foreach (var source in Guard(() => OpenedStore.Sources().Where(source => IsMeant(source, titles)).ToList()))
        {
            var text = Guard(() => OpenedStore.SourceText(source.Title));
            var events = OpenedStore.Query(new EventQuery { Sources = [WildcardPattern.Escape(source.Title)] });
            Emit(events.Select(happening => CoverageReader.Read(happening, text)));
        }
    }

    private static bool IsMeant(Source source, IReadOnlyList<string> titles) =>
        titles.Count == 0 || titles.Any(title => NamePattern.Matches(title, source.Title));
}
