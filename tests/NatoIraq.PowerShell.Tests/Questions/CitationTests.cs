using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Questions;

/// <summary>Get-NatoIraqCitation: where citations come from and what they know. How they are written is tested with the writers.</summary>
public sealed class CitationTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("Get-NatoIraqCitation 2018-06-22a")]
    [InlineData("Get-NatoIraqEvent 2018-06-22a | Get-NatoIraqCitation")]
    [InlineData("Search-NatoIraqEvent '\"Operations Plan\"' | Get-NatoIraqCitation -Style Chicago")]
    public void An_event_is_cited_with_its_words_its_line_and_its_source(string command)
    {
        var citation = Assert.Single(session.Output(command)).ToString();
        Assert.StartsWith(
            "“North Atlantic Council approves Operations Plan for NATO Mission Iraq.” Entry for 22 June 2018, line ", citation, StringComparison.Ordinal);
        var source = Assert.Single(session.Output("Get-NatoIraqSource"));
        Assert.Contains(source.Text("Title")!, citation, StringComparison.Ordinal);
        Assert.EndsWith(source.Text("Uri") + ".", citation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_is_cited()
    {
        var citation = Assert.Single(session.Output("Get-NatoIraqSource | Get-NatoIraqCitation -Style Apa")).ToString();
        Assert.StartsWith(session.Output("(Get-NatoIraqSource).Title")[0].ToString(), citation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Chicago", "“")]
    [InlineData("Apa", "“")]
    [InlineData("BibTeX", "@misc{2018-06-22a,")]
    [InlineData("Ris", "TY  - ELEC")]
    [InlineData("CslJson", "{\"id\":\"2018-06-22a\"")]
    public void Every_style_there_is_can_be_asked_for(string style, string begin) =>
        Assert.StartsWith(begin, Assert.Single(session.Output($"Get-NatoIraqCitation 2018-06-22a -Style {style}")).ToString(), StringComparison.Ordinal);

    [Fact]
    public void There_is_one_citation_for_each_event() =>
        Assert.Equal(37, session.Output("Get-NatoIraqEvent | Get-NatoIraqCitation -Style CslJson").Count);

    [Fact]
    public void An_event_that_was_never_stored_is_cited_too() => Assert.Equal(
        "“An office opens in Baghdad.” Entry for 5 May 2010, line 1",
        Assert.Single(session.Output("'5 May 2010: An office opens in Baghdad.' | ConvertFrom-NatoIraqChronology | Get-NatoIraqCitation")).ToString()[..58]);

    [Fact]
    public void What_is_not_there_is_an_error() => Assert.Equal(["EventNotFound"], session.Run("Get-NatoIraqCitation 1999-01-01a").ErrorIds);

    [Fact]
    public void Styles_and_ids_complete()
    {
        Assert.Contains(session.Complete("Get-NatoIraqCitation -Style B"), match => match.CompletionText == "BibTeX");
        Assert.Contains(session.Complete("Get-NatoIraqCitation 2018-07"), match => match.CompletionText == "2018-07-11a");
        Assert.Contains(session.Complete("Measure-NatoIraqEvent -By Mi"), match => match.CompletionText == "Mission");
        Assert.Contains(session.Complete("Get-NatoIraqGap -Mission N"), match => match.CompletionText == "NMI");
    }
}
