using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Knowledge;

public sealed class CoverageTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void On_the_built_in_chronology_no_name_number_or_date_is_unaccounted_for()
    {
        Assert.Equal(37, session.Output("Get-NatoIraqCoverage").Count);
        Assert.Empty(session.Output("Get-NatoIraqCoverage | ForEach-Object Uncovered | Where-Object Class -in Name, Number, Date"));
    }

    [Fact]
    public void An_entry_has_its_words_what_is_open_and_the_percentage()
    {
        var coverage = Assert.Single(session.Output("Get-NatoIraqCoverage | Where-Object Event -eq 2005-02a"));
        Assert.Equal(("6", "1", "83.3", "funded"), (coverage.Text("Words"), coverage.Text("UncoveredWords"), coverage.Text("Percent"), coverage.Text("Uncovered")));
    }

    [Fact]
    public void Sources_are_asked_for_by_title_and_from_the_pipeline()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "Odd [1].txt"), "5 May 2010: NATO visits Baghdad.\n6 May 2010: NATO likes Xyzzyx in the north.\n");
        session.Output("$null = New-NatoIraqStore ./my.db -Connect; Import-NatoIraqChronology -LiteralPath './Odd [1].txt'");
        Assert.Equal(39, session.Output("Get-NatoIraqCoverage").Count);
        var coverage = session.Output("Get-NatoIraqSource Odd* | Get-NatoIraqCoverage");
        Assert.Equal(["100", "71.4"], coverage.Texts("Percent"));
        Assert.Equal("Xyzzyx", session.Output("Get-NatoIraqCoverage Odd* | ForEach-Object Uncovered | Where-Object Class -eq Name").Single().Text("Text"));
    }

    [Fact]
    public void A_line_that_was_rejected_is_shown_with_all_its_words()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "slip.txt"), "5 May 2010: NATO visits Baghdad.\n31 June 2010: Talks fail in Basra.\n6 July 2010: NATO visits Basra.\n");
        session.Output("$null = New-NatoIraqStore ./my.db -Connect; Import-NatoIraqChronology ./slip.txt -WarningAction SilentlyContinue");
        var line = Assert.Single(session.Output("Get-NatoIraqCoverage slip* | Where-Object { -not $_.Event }"));
        Assert.Equal(("2", "0"), (line.Text("Line"), line.Text("Percent")));
        Assert.Contains("June", line.Text("Reason"), StringComparison.Ordinal);
        Assert.Equal(["31", "June", "2010", "Talks", "fail", "Basra"], session.Output("(Get-NatoIraqCoverage slip* | Where-Object { -not $_.Event }).Uncovered").Texts("Text"));
    }

    [Fact]
    public void A_source_that_is_not_there_is_an_error() => Assert.Equal(["SourceNotFound"], session.Run("Get-NatoIraqCoverage 'Nobody''s chronology'").ErrorIds);
}
