using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Chronologies;

public sealed class ConvertFromTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void A_file_gives_the_same_events_as_the_store_made_from_it()
    {
        var converted = session.Output("ConvertFrom-NatoIraqChronology $seed").OrderBy(item => item.Text("Id"), StringComparer.Ordinal).ToList();
        var stored = session.Output("Get-NatoIraqEvent").OrderBy(item => item.Text("Id"), StringComparer.Ordinal).ToList();
        Assert.Equal(37, converted.Count);
        foreach (var property in new[] { "Id", "Date", "DateText", "Kind", "Title", "Text", "Line", "Missions", "Agents", "Quantities", "Dates" })
        {
            Assert.Equal(stored.Texts(property), converted.Texts(property));
        }
    }

    [Fact]
    public void Text_may_come_from_the_pipeline_whole_or_line_by_line()
    {
        const string Lines = "'5 May 2010: The office is opened.', '', '6 June 2011: It is closed.'";
        Assert.Equal(["2010-05-05", "2011-06-06"], session.Output($"{Lines} | ConvertFrom-NatoIraqChronology").Texts("Date"));
        Assert.Equal(
            ["2010-05-05", "2011-06-06"], session.Output($"ConvertFrom-NatoIraqChronology -InputObject (({Lines}) -join \"`n\")").Texts("Date"));
    }

    [Theory]
    [InlineData("'{\"date\": \"2018-07-11\", \"text\": \"NATO launches a mission.\"}'", "2018-07-11")]
    [InlineData("'[{\"date\": \"2018-07-11\", \"text\": \"NATO launches a mission.\"}, {\"date\": \"2018-08\", \"text\": \"It begins.\"}]'", "2018-07-11, 2018-08")]
    [InlineData("'<ul><li>11 July 2018: NATO meets in Rome.</li></ul>'", "2018-07-11")]
    [InlineData("'11 July 2018: NATO meets in Rome.'", "2018-07-11")]
    [InlineData("\"- 11 July 2018: NATO meets in Rome.`n- 12 July 2018: NATO meets in Paris.\"", "2018-07-11, 2018-07-12")]
    [InlineData("'5 May 2004: NATO meets in Rome. It parts without a word'", "2004-05-05")]
    public void The_text_of_a_chronology_may_be_the_argument(string text, string dates) =>
        Assert.Equal(dates, string.Join(", ", session.Output($"ConvertFrom-NatoIraqChronology {text}").Texts("Date")));

    [Theory]
    [InlineData("nodrive:x.txt", "NotAFilePath")]
    [InlineData("./none.txt", "SourceNotFound")]
    [InlineData("'[{no}].txt'", null)]
    public void What_is_no_text_is_a_path(string argument, string? id) =>
        Assert.Equal(id is null ? [] : [id], session.Run($"ConvertFrom-NatoIraqChronology {argument}").ErrorIds);

    [Fact]
    public void Empty_lines_at_the_head_of_the_pipeline_are_counted()
    {
        var found = Assert.Single(session.Output("'', '', '5 May 2010: The office is opened.' | ConvertFrom-NatoIraqChronology"));
        Assert.Equal("3", found.Text("Line"));
    }

    [Fact]
    public void Nothing_is_stored()
    {
        session.Output("New-NatoIraqStore ./empty.db -Empty -Connect; $null = ConvertFrom-NatoIraqChronology $seed");
        Assert.Empty(session.Output("Get-NatoIraqEvent"));
    }

    [Fact]
    public void Text_without_entries_is_an_error() =>
        Assert.Equal(["SourceHasNoEntries"], session.Run("'Nothing here bears a date.' | ConvertFrom-NatoIraqChronology").ErrorIds);

    [Theory]
    [InlineData("Function:prompt")]
    [InlineData("-LiteralPath Function:prompt")]
    public void A_path_that_is_on_no_disk_is_an_error_and_the_other_files_are_read(string path)
    {
        var outcome = session.Run($"ConvertFrom-NatoIraqChronology {path}, $seed");
        Assert.Equal(["NotAFilePath"], outcome.ErrorIds);
        Assert.Equal(37, outcome.Output.Count);
    }

    [Fact]
    public void A_lexicon_of_ones_own_names_what_the_shipped_one_does_not_know()
    {
        File.WriteAllText(
            Path.Combine(session.WorkingDirectory, "mine.json"),
            """{ "missions": [ { "name": "Kosovo Force", "acronym": "KFOR", "type": "Mission" } ] }""");
        var found = Assert.Single(session.Output("'5 May 2010: KFOR opens an office.' | ConvertFrom-NatoIraqChronology -Lexicon ./mine.json"));
        Assert.Equal("Kosovo Force", found.Text("Missions"));
    }

    [Fact]
    public void A_lexicon_that_is_none_is_an_error_that_names_the_file()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "bad.json"), "{ \"missions\": [ 5 ] }");
        var outcome = session.Run("'5 May 2010: Done.' | ConvertFrom-NatoIraqChronology -Lexicon ./bad.json");
        Assert.Equal(["InvalidLexicon"], outcome.ErrorIds);
        Assert.Contains("bad.json", outcome.Errors[0].Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lexicon_that_is_too_large_is_an_error_that_names_the_limit()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "large.json"), "{ }" + new string(' ', 8 * 1024 * 1024));
        var outcome = session.Run("'5 May 2010: Done.' | ConvertFrom-NatoIraqChronology -Lexicon ./large.json");
        Assert.Equal(["InvalidLexicon"], outcome.ErrorIds);
        Assert.Contains("larger than 8 MB", outcome.Errors[0].Exception.Message, StringComparison.Ordinal);
    }
}
