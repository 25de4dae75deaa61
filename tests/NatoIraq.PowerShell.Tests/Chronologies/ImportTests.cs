using System.Text;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Chronologies;

public sealed class ImportTests : IDisposable
{
    private readonly Session session = new();

    public ImportTests() => session.Output("New-NatoIraqStore ./store.db -Empty -Connect");

    public void Dispose() => session.Dispose();

    [Fact]
    public void The_seed_gives_thirty_seven_new_entries()
    {
        var outcome = Assert.Single(session.Output("Import-NatoIraqChronology $seed -Title Seed"));
        Assert.Equal("Seed", outcome.Text("Source"));
        AssertCounts(outcome, created: 37, unchanged: 0, updated: 0, removed: 0, rejected: 0);
    }

    [Fact]
    public void The_same_import_twice_changes_nothing()
    {
        session.Output("Import-NatoIraqChronology $seed");
        AssertCounts(Assert.Single(session.Output("Import-NatoIraqChronology $seed")), created: 0, unchanged: 37, updated: 0, removed: 0, rejected: 0);
    }

    [Fact]
    public void An_amended_edition_keeps_the_ids_of_what_is_only_reworded()
    {
        Write("one.txt", "5 May 2010\tMinisters agree to open a small office in the capital.\n\n6 May 2010\tThe office is closed.\n");
        session.Output("Import-NatoIraqChronology ./one.txt -Title Office");
        Write("two.txt", "5 May 2010\tMinisters agree to open a small liaison office in the capital.\n\n7 June 2011\tA second office opens.\n");
        AssertCounts(
            Assert.Single(session.Output("Import-NatoIraqChronology ./two.txt -Title Office")), created: 1, unchanged: 0, updated: 1, removed: 1, rejected: 0);
        Assert.Equal(["2010-05-05a", "2011-06-07a"], session.Output("Get-NatoIraqEvent").Texts("Id"));
    }

    [Fact]
    public void An_id_is_never_given_twice()
    {
        Write("one.txt", "5 May 2010\tThe office is opened.\n");
        session.Output("Import-NatoIraqChronology ./one.txt -Title Office; Remove-NatoIraqSource Office -Confirm:$false; Import-NatoIraqChronology ./one.txt -Title Office");
        Assert.Equal(["2010-05-05b"], session.Output("Get-NatoIraqEvent").Texts("Id"));
    }

    [Fact]
    public void What_if_says_what_would_come_of_it_and_writes_nothing()
    {
        AssertCounts(Assert.Single(session.Output("Import-NatoIraqChronology $seed -WhatIf")), created: 37, unchanged: 0, updated: 0, removed: 0, rejected: 0);
        Assert.Empty(session.Output("Get-NatoIraqEvent"));
        Assert.Empty(session.Output("Get-NatoIraqSource"));
    }

    [Theory]
    [InlineData("'./note.txt' | Import-NatoIraqChronology")]
    [InlineData("Get-Item ./note.txt | Import-NatoIraqChronology")]
    [InlineData("Get-Content ./note.txt | Import-NatoIraqChronology")]
    [InlineData("Get-Content ./note.txt -Raw | Import-NatoIraqChronology")]
    [InlineData("[pscustomobject]@{ Path = './note.txt' } | Import-NatoIraqChronology")]
    public void A_piped_path_or_file_is_that_file(string command)
    {
        Write("note.txt", "5 May 2010\tThe office is opened.\n\n7 July 2010\tThe office is closed.\n");
        var outcome = Assert.Single(session.Output(command));
        Assert.Equal(("note", "2"), (outcome.Text("Source"), outcome.Text("Created")));
        Assert.Equal("note.txt", Assert.Single(session.Output("Get-NatoIraqSource")).Text("FileName"));
    }

    [Theory]
    [InlineData("\"5 May 2010: The office is opened.`n`n7 July 2010: The office is closed.\"")]
    [InlineData("'5 May 2010: The office is opened.', '', '7 July 2010: The office is closed.'")]
    public void A_piped_text_is_imported_under_a_title(string text)
    {
        var outcome = Assert.Single(session.Output($"{text} | Import-NatoIraqChronology -Title Notes"));
        Assert.Equal(("Notes", "2"), (outcome.Text("Source"), outcome.Text("Created")));
        Assert.Equal(["1", "3"], session.Output("Get-NatoIraqEvent").Texts("Line"));
        Assert.Equal("2", Assert.Single(session.Output($"{text} | Import-NatoIraqChronology -Title Notes -WhatIf")).Text("Unchanged"));
    }

    [Fact]
    public void A_piped_text_without_a_title_is_an_error_that_says_so()
    {
        var error = Assert.Single(session.Run("'5 May 2010: The office is opened.' | Import-NatoIraqChronology").Errors);
        Assert.StartsWith("SourceNotFound,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal("Check the path. To import the text itself, give it a title: -Title.", error.ErrorDetails.RecommendedAction);
        Assert.Empty(session.Output("Get-NatoIraqSource"));
    }

    [Fact]
    public void Two_piped_files_are_not_two_editions_of_one_title()
    {
        Write("one.txt", "5 May 2010\tThe office is opened.\n");
        Write("two.txt", "6 June 2011\tThe office is closed.\n");
        Assert.Equal(["TitleNeedsOneFile"], session.Run("Get-Item ./one.txt, ./two.txt | Import-NatoIraqChronology -Title Office").ErrorIds);
        Assert.Equal(["2010-05-05a"], session.Output("Get-NatoIraqEvent").Texts("Id"));
    }

    /// <summary>Nothing is read for it, and the host is not told that something would be done.</summary>
    [Theory]
    [InlineData("Disconnect-NatoIraqStore; Import-NatoIraqChronology ./none.txt -WhatIf", "StoreReadOnly")]
    [InlineData("Import-NatoIraqChronology ./none.txt -WhatIf -Store ./none.db", "StoreNotFound")]
    [InlineData("Set-Content no.db 'no store'; Import-NatoIraqChronology ./none.txt -WhatIf -Store ./no.db", "NotAStore")]
    public void What_if_in_a_store_that_cannot_be_written_is_its_error(string command, string id)
    {
        var told = session.Run(command);
        Assert.Equal([id], told.ErrorIds);
        Assert.Empty(told.Output);
    }

    [Fact]
    public void Pass_thru_gives_the_events_as_they_are_stored() =>
        Assert.Equal(37, session.Output("Import-NatoIraqChronology $seed -PassThru").Count);

    [Fact]
    public void A_line_that_cannot_be_read_is_warned_about_and_the_rest_goes_on()
    {
        Write("bad.txt", "5 May 2010\tThe office is opened.\n\n31 June 2010\tThe office is moved.\n\n7 July 2010\tThe office is closed.\n");
        var outcome = session.Run("Import-NatoIraqChronology ./bad.txt");
        Assert.Empty(outcome.Errors);
        AssertCounts(Assert.Single(outcome.Output), created: 2, unchanged: 0, updated: 0, removed: 0, rejected: 1);
        Assert.Contains("line 3", Assert.Single(outcome.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Source_keeps_the_text_and_its_hash()
    {
        session.Output("Import-NatoIraqChronology $seed -Title Seed -Uri https://example.org/iraq -Published 'February 2021'");
        var source = Assert.Single(session.Output("Get-NatoIraqSource"));
        Assert.Equal("867050609cd73e18b17e64a086be5231cca781ef2ee78454ebc600ed443549c4", source.Text("FileSha256"));
        Assert.Equal("https://example.org/iraq", source.Text("Uri"));
        Assert.Equal("2021-02", source.Text("Published"));
        Assert.Equal(File.ReadAllText(ModuleUnderTest.Seed), session.Output("Get-NatoIraqSource Seed -Text").Single().ToString());
    }

    [Fact]
    public void Removing_a_source_removes_its_events()
    {
        session.Output("Import-NatoIraqChronology $seed -Title Seed; Remove-NatoIraqSource Seed -Confirm:$false");
        Assert.Empty(session.Output("Get-NatoIraqEvent"));
        Assert.Empty(session.Output("Get-NatoIraqSource"));
        Assert.Equal(["SourceNotFound"], session.Run("Remove-NatoIraqSource Seed -Confirm:$false").ErrorIds);
    }

    [Theory]
    [InlineData("./absent.txt", "SourceNotFound")]
    [InlineData("./binary.bin", "SourceUnreadable")]
    [InlineData("./prose.txt", "SourceHasNoEntries")]
    public void A_file_that_is_no_chronology_is_an_error_and_the_next_file_goes_on(string file, string id)
    {
        File.WriteAllBytes(Path.Combine(session.WorkingDirectory, "binary.bin"), [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 1, 0, 0xFF, 0xFE, 0, 3]);
        Write("prose.txt", "Nothing here bears a date.\n");
        var outcome = session.Run($"Import-NatoIraqChronology {file}, $seed");
        Assert.Equal([id], outcome.ErrorIds);
        Assert.Equal("37", Assert.Single(outcome.Output).Text("Created"));
    }

    [Fact]
    public void A_source_without_entries_leaves_nothing_behind()
    {
        Write("prose.txt", "Nothing here bears a date.\n");
        session.Run("Import-NatoIraqChronology ./prose.txt");
        Assert.Empty(session.Output("Get-NatoIraqSource"));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(session.WorkingDirectory, name), text, new UTF8Encoding(false));

    private static void AssertCounts(System.Management.Automation.PSObject outcome, int created, int unchanged, int updated, int removed, int rejected) =>
        Assert.Equal(
            (created, unchanged, updated, removed, rejected),
            (Count(outcome, "Created"), Count(outcome, "Unchanged"), Count(outcome, "Updated"), Count(outcome, "Removed"), Count(outcome, "Rejected")));

    private static int Count(System.Management.Automation.PSObject outcome, string property) => (int)outcome.Get(property)!;
}
