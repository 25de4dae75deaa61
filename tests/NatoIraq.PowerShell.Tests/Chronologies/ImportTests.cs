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
