using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ModelContextProtocol.Server;
using NatoIraq.Mcp.Access;
using NatoIraq.Mcp.Answers;
using NatoIraq.Questions;
using NatoIraq.Reports.Citations;

namespace NatoIraq.Mcp.Tools;

/// <summary>Where it all comes from: sources, citations, and what of their words no field accounts for.</summary>
internal sealed class SourceTools(StoreAccess access)
{
    private const int MostCited = 20;

    /// <summary>Lists sources.</summary>
    [McpServerTool(Name = "list_sources", Title = "List sources", UseStructuredContent = true)]
    [Description("The sources of the store. Their texts are resources, read in ranges.")]
    public Task<Page<SourceAnswer>> Sources(
        [Description(Given.Limit), Range(1, Paging.MostItems)] int limit = Paging.DefaultLimit,
        [Description(Given.Offset), Range(0, Paging.MostOffset)] int offset = 0,
        CancellationToken cancellation = default) =>
        access.Ask(store => Page.Of(store.Sources().ToList(), limit, offset, SourceAnswer.Of), cancellation);

    /// <summary>Cites events.</summary>
    [McpServerTool(Name = "cite_events", Title = "Cite events", UseStructuredContent = true)]
    [Description("A citation of each event, with the words of its entry.")]
    public Task<Page<CitationAnswer>> Cite(
        [Description("The ids of the events, at most 20."), MinLength(1), MaxLength(MostCited)] string[] ids,
        [Description("How they are written.")] CitationStyle style = CitationStyle.Chicago,
        CancellationToken cancellation = default)
    {
        Paging.Check("The number of ids", ids.Length, 1, MostCited);
        return access.Ask(
            store =>
            {
                var events = new EventAnswers(store);
                return Page.Of(ids, MostCited, 0, id => Cite(GivenEvent.Find(store, id)));

                CitationAnswer Cite(Event happening) => new(
                    happening.Id, ChronologyText.CutLines(events.Cite(happening).Write(style), Paging.CitationText), SourcePlace.Of(happening));
            },
            cancellation);
    }

    /// <summary>Lists coverage.</summary>
    [McpServerTool(Name = "list_coverage", Title = "List coverage", UseStructuredContent = true)]
    [Description("For each entry of a source, which of its words no field accounts for; then the lines that could not be read, and why.")]
    public Task<Page<CoverageAnswer>> Coverage(
        [Description("The title of the source, to the letter; case does not count.")] string source,
        [Description(Given.Limit), Range(1, Paging.MostItems)] int limit = Paging.DefaultLimit,
        [Description(Given.Offset), Range(0, Paging.MostOffset)] int offset = 0,
        CancellationToken cancellation = default)
    {
        Paging.Check(limit, offset);
        return access.Ask(
            store =>
            {
                // A title is literal here, so that a wildcard in it is one of its characters.
                var found = store.Sources().FirstOrDefault(candidate => string.Equals(candidate.Title, source, StringComparison.OrdinalIgnoreCase))
                    ?? throw Fault.NothingCalled(NamedThing.Source, source, NearestName.To(source, store.Sources().Select(static known => known.Title)));
                return Page.Of(
                    StoredCoverage.Of(store, found, store.SourceText(found.Title)).Skip(offset).Select(CoverageAnswer.Of), null, limit, offset);
            },
            cancellation);
    }
}
