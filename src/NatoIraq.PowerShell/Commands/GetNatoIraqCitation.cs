using System.Management.Automation;
using NatoIraq.PowerShell.Completers;
using NatoIraq.Reports.Citations;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gives a citation of each event, with the words of its entry, or of each source.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqCitation")]
[OutputType(typeof(string))]
public sealed class GetNatoIraqCitation : StoreCmdlet
{
    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);

    /// <summary>Ids of events; wildcards are allowed.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(EventIdCompleter))]
    [Alias("Event")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Id { get; set; } = [];

    /// <summary>Events, from a store or from ConvertFrom-NatoIraqChronology; sources; ids, or objects that name an event.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>How it is written.</summary>
    [Parameter]
    [OneValue(typeof(CitationStyle))]
    public CitationStyle Style { get; set; } = CitationStyle.Chicago;

    /// <inheritdoc/>
    private protected override void Process()
    {
        if (Id.Length == 0 && InputObject.Length == 0)
        {
            ThrowTerminatingError(Errors.NothingToCite());
        }

        Cite(Named(Id).Select(OfEvent));
        foreach (var item in InputObject)
        {
            if (item.BaseObject is Source source)
            {
                Cite([Citation.Of(source)]);
            }
            else if (PipedInput.Event(item) is { } happening)
            {
                Cite([OfEvent(happening)]);
            }
            else if (PipedInput.Names(item, EventInput.Properties) is { } ids)
            {
                Cite(Named(PipedInput.Literal(ids)).Select(OfEvent));
            }
            else
            {
                WriteError(Errors.InputObjectNotBound(item, "an event or a source"));
            }
        }
    }

    private protected override void ForgetStore()
    {
        sources.Clear();
        foreach (var source in OpenedStore.Sources())
        {
            sources.Add(source.Title, source);
        }
    }

    private void Cite(IEnumerable<Citation> citations) => Emit(citations.Select(citation => citation.Write(Style)));

    private IEnumerable<Event> Named(IEnumerable<string> ids) =>
        new EventsById(() => OpenedStore, id => WriteError(Errors.EventNotFound(id))).Find(ids);

    /// <summary>An event knows its source by title only; one that was never stored has no more.</summary>
    private Citation OfEvent(Event happening)
    {
        _ = OpenedStore;
        return Citation.Of(happening, sources.GetValueOrDefault(happening.Source));
    }
}
