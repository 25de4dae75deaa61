using System.Management.Automation;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Reports.Citations;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gives a citation of each event, with the words of its entry, or of each source.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqCitation", DefaultParameterSetName = EventSet)]
[OutputType(typeof(string))]
public sealed class GetNatoIraqCitation : StoreCmdlet
{
    private const string IdSet = "Id";
    private const string EventSet = "Event";
    private const string SourceSet = "Source";

    private Dictionary<string, Source>? sources;

    /// <summary>Ids of events; wildcards are allowed.</summary>
    [Parameter(ParameterSetName = IdSet, Position = 0, Mandatory = true)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Event")]
    [SupportsWildcards]
    public string[] Id { get; set; } = [];

    /// <summary>Events, from a store or from ConvertFrom-NatoIraqChronology.</summary>
    [Parameter(ParameterSetName = EventSet, Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Event[] InputObject { get; set; } = [];

    /// <summary>Sources, from Get-NatoIraqSource.</summary>
    [Parameter(ParameterSetName = SourceSet, Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Source[] Source { get; set; } = [];

    /// <summary>How it is written.</summary>
    [Parameter]
    public CitationStyle Style { get; set; } = CitationStyle.Chicago;

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var citations = ParameterSetName switch
        {
            SourceSet => Source.Select(Citation.Of),
            EventSet => InputObject.Select(OfEvent),
            _ => new EventsById(() => OpenedStore, id => WriteError(Errors.EventNotFound(id))).Find(Id).Select(OfEvent),
        };
        Emit(citations.Select(citation => citation.Write(Style)));
    }

    /// <summary>An event knows its source by title only; one that was never stored has no more.</summary>
    private Citation OfEvent(Event @event)
    {
        sources ??= Guard(() => OpenedStore.Sources().ToDictionary(static source => source.Title, StringComparer.Ordinal));
        return Citation.Of(@event, sources.GetValueOrDefault(@event.Source));
    }
}
