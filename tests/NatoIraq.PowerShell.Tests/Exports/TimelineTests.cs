using System.Xml.Linq;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Exports;

public sealed class TimelineTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void Without_input_all_of_the_store_is_drawn()
    {
        session.Output("Export-NatoIraqTimeline ./all.svg");
        Assert.Equal(37, EventsIn("all.svg"));
    }

    [Fact]
    public void From_the_pipeline_come_the_events_to_draw()
    {
        session.Output("Get-NatoIraqEvent -Mission NMI | Export-NatoIraqTimeline ./nmi.svg");
        Assert.Equal(session.Output("Get-NatoIraqEvent -Mission NMI").Count, EventsIn("nmi.svg"));
    }

    [Fact]
    public void Nothing_from_the_pipeline_is_nothing_drawn()
    {
        session.Output("Get-NatoIraqEvent -During 1950 | Export-NatoIraqTimeline ./none.svg");
        Assert.Contains("No events", Read("none.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void Events_of_no_store_are_drawn_with_their_missions()
    {
        session.Output("ConvertFrom-NatoIraqChronology $seed | Export-NatoIraqTimeline ./seed.svg");
        Assert.Equal(37, EventsIn("seed.svg"));
        Assert.Contains(">NTM-I<", Read("seed.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_is_the_sources_or_ones_own()
    {
        session.Output("Export-NatoIraqTimeline ./named.svg -Title 'On one page'; Export-NatoIraqTimeline ./source.svg");
        Assert.Equal("On one page", TitleOf("named.svg"));
        Assert.Equal(session.Output("(Get-NatoIraqSource).Title")[0].ToString(), TitleOf("source.svg"));
    }

    [Fact]
    public void A_page_is_written_for_html_and_htm()
    {
        session.Output("Export-NatoIraqTimeline ./page.html; Export-NatoIraqTimeline ./page.htm");
        Assert.StartsWith("<!DOCTYPE html>", Read("page.html"), StringComparison.Ordinal);
        Assert.Equal(Read("page.html"), Read("page.htm"));
    }

    [Fact]
    public void The_width_is_as_asked_within_reason()
    {
        session.Output("Export-NatoIraqTimeline ./wide.svg -Width 1600");
        Assert.Equal("1600", XDocument.Parse(Read("wide.svg")).Root!.Attribute("width")!.Value);
        Assert.NotEmpty(session.Run("Export-NatoIraqTimeline ./narrow.svg -Width 10").Errors);
    }

    [Fact]
    public void A_format_there_is_none_of_is_an_error()
    {
        Assert.Equal(["UnknownFormat"], session.Run("Export-NatoIraqTimeline ./all.gif").ErrorIds);
        Assert.Empty(Directory.GetFiles(session.WorkingDirectory));
    }

    [Fact]
    public void No_clobber_keeps_what_is_there_and_what_if_writes_nothing()
    {
        session.Output("Export-NatoIraqTimeline ./all.svg -WhatIf");
        Assert.Empty(Directory.GetFiles(session.WorkingDirectory));
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "all.svg"), "mine");
        Assert.Equal(["FileExists"], session.Run("Export-NatoIraqTimeline ./all.svg -NoClobber").ErrorIds);
        Assert.Equal("mine", Read("all.svg"));
    }

    [Fact]
    public void Pass_thru_gives_the_file()
    {
        var file = Assert.Single(session.Output("Export-NatoIraqTimeline ./all.svg -PassThru"));
        Assert.Equal("all.svg", Assert.IsType<FileInfo>(file.BaseObject).Name);
    }

    [Fact]
    public void The_terminal_shows_lanes_in_the_width_it_is_given_without_escape_sequences()
    {
        var lines = session.Output("Show-NatoIraqTimeline -Width 90").Select(line => line.ToString()).ToList();
        Assert.Contains(lines, line => line.StartsWith("NTM-I ", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 90));
        Assert.DoesNotContain(lines, line => line.Contains('\u001B', StringComparison.Ordinal));
    }

    [Fact]
    public void The_terminal_draws_in_ascii_when_asked() =>
        Assert.All(session.Output("Show-NatoIraqTimeline -Ascii"), line => Assert.All(line.ToString(), character => Assert.InRange(character, ' ', '~')));

    [Fact]
    public void A_report_has_every_event_with_its_place_and_the_command_that_made_it()
    {
        session.Output("Get-NatoIraqEvent -Mission NMI | Export-NatoIraqReport ./nmi.html -Title 'NMI'");
        var page = Read("nmi.html").Replace("\n>", ">", StringComparison.Ordinal);
        Assert.Contains("<h1>NMI</h1>", page, StringComparison.Ordinal);
        Assert.Contains("id=\"2018-07-11a\"", page, StringComparison.Ordinal);
        Assert.Contains("from 7 of the store&#x27;s 37 events", page.Replace("&#39;", "&#x27;", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"<code>{session.Output("(Get-NatoIraqSource).FileSha256")[0]}</code>", page, StringComparison.Ordinal);
        Assert.Contains("Get-NatoIraqEvent -Mission NMI | Export-NatoIraqReport ./nmi.html", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Export-NatoIraqReport ./r.md", "from all 37 events in the store")]
    [InlineData("ConvertFrom-NatoIraqChronology $seed | Export-NatoIraqReport ./r.md", "from 37 events that are in no store")]
    public void A_report_says_which_events_it_is_of(string command, string selection)
    {
        session.Output(command);
        Assert.Contains(selection, Read("r.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Chains_are_those_of_the_chain_cmdlet_also_for_events_of_no_store()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "ways.handlebars"), "{{#each chains}}{{#each steps}}{{event}}:{{lag}};{{/each}}{{/each}}");
        session.Output("Export-NatoIraqReport ./stored.md -Template ./ways.handlebars");
        session.Output("ConvertFrom-NatoIraqChronology $seed | Export-NatoIraqReport ./read.md -Template ./ways.handlebars");
        Assert.Equal(
            session.Output("Get-NatoIraqChain | Where-Object IsOpen -eq $false").Select(step => step.Properties["Event"].Value), Read("stored.md").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(step => step.Split(':')[0]));
        Assert.Contains("2018-02a:10–37", Read("stored.md"), StringComparison.Ordinal);
        Assert.Equal(Read("stored.md"), Read("read.md"));
    }

    [Fact]
    public void A_report_is_written_in_markdown_too()
    {
        session.Output("Export-NatoIraqReport ./all.md");
        Assert.Contains("\n## Gaps of a year or more in the source\n", Read("all.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_takes_a_template_of_ones_own()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "mine.handlebars"), "{{#each missions}}{{acronym}};{{/each}}");
        session.Output("Get-NatoIraqEvent -Mission NMI | Export-NatoIraqReport ./mine.md -Template ./mine.handlebars");
        Assert.Contains("NMI;", Read("mine.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_wrong_or_missing_is_an_error_and_leaves_no_file()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "wrong.handlebars"), "{{nothingOfTheKind}}");
        Assert.Equal(["InvalidTemplate"], session.Run("Export-NatoIraqReport ./r.md -Template ./wrong.handlebars").ErrorIds);
        Assert.Equal(["InvalidTemplate"], session.Run("Export-NatoIraqReport ./r.md -Template ./missing.handlebars").ErrorIds);
        Assert.Single(Directory.GetFiles(session.WorkingDirectory));
    }

    private int EventsIn(string name) =>
        XDocument.Parse(Read(name)).Descendants().Count(element => (string?)element.Attribute("class") == "event");

    private string TitleOf(string name) =>
        XDocument.Parse(Read(name)).Root!.Elements().First(element => element.Name.LocalName == "title").Value;

    private string Read(string name) => File.ReadAllText(Path.Combine(session.WorkingDirectory, name));
}
