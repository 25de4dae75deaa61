using System.Text;
using NatoIraq.Reports.Citations;
using NatoIraq.Reports.Report;
using NatoIraq.Reports.Tests.Report;
using NatoIraq.Reports.Timeline;

namespace NatoIraq.Reports.Tests.Citations;

public sealed class CitedPageTests
{
    [Theory]
    [InlineData(CitationStyle.Chicago, "Entry for 30 July 2004, p. 12, line 12, in")]
    [InlineData(CitationStyle.Apa, "[Entry for 30 July 2004, p. 12, line 12]")]
    [InlineData(CitationStyle.BibTeX, "entry for 30 July 2004, p. 12, line 12")]
    [InlineData(CitationStyle.Ris, "N1  - entry for 30 July 2004, p. 12, line 12")]
    [InlineData(CitationStyle.CslJson, "\"note\":\"entry for 30 July 2004, p. 12, line 12\"")]
    public void A_page_is_named_before_the_line(CitationStyle style, string place) =>
        Assert.Contains(place, Citation.Of(SampleEvents.Full with { Page = 12 }, source: null).Write(style), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.org/a.pdf", 3, "https://example.org/a.pdf#page=3")]
    [InlineData("https://example.org/a.pdf?v=2#top", 3, "https://example.org/a.pdf?v=2#page=3")]
    [InlineData("https://example.org/a.pdf", null, "")]
    [InlineData("javascript:alert(1)", 3, "")]
    [InlineData("file:///etc/passwd", 3, "")]
    [InlineData("a.pdf", 3, "")]
    [InlineData(null, 3, "")]
    public void Only_a_page_on_the_web_is_linked(string? address, int? page, string link)
    {
        var content = new TimelineContent { Title = "T", Events = [SampleEvents.Full with { Page = page }], Sources = [SampleSources.At(address)] };
        using var stream = new MemoryStream();
        ReportWriter.Write(SampleReport.Of(content), "html", "{{#each events}}{{{pageLink}}}{{/each}}", stream);
        Assert.Equal(link, Encoding.UTF8.GetString(stream.ToArray()));
    }
}
