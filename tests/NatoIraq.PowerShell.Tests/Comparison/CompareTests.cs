using System.Text;
using System.Text.RegularExpressions;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Comparison;

/// <summary>Compare-NatoIraqChronology, and what Import-NatoIraqChronology -WhatIf says, of the seed and an amended copy of it.</summary>
public sealed partial class CompareTests : IDisposable
{
    private static readonly string[] FourChanges = ["Added 2020-11-03", "Redated 2021-02-17", "Removed 2018-04-26", "Reworded 2018-06-22"];

    private readonly Session session = new();

    public CompareTests()
    {
        var text = File.ReadAllText(ModuleUnderTest.Seed);
        text = text.Replace("February 2021", "17 February 2021", StringComparison.Ordinal);
        text = Approval().Replace(text, "adopts the Operations Plan", 1);
        text = Removed().Replace(text, "", 1);
        text = Autumn().Replace(text, "3 November 2020\tThe Secretary General visits Baghdad.\n\n$0", 1);
        Write("amended.txt", text);
    }

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("Compare-NatoIraqChronology $seed ./amended.txt")]
    [InlineData("Compare-NatoIraqChronology (Get-NatoIraqSource).Title ./amended.txt")]
    [InlineData("Get-NatoIraqSource | ForEach-Object { Compare-NatoIraqChronology $_ amended.txt }")]
    [InlineData("Compare-NatoIraqChronology -Reference (Get-NatoIraqEvent) -Difference (ConvertFrom-NatoIraqChronology ./amended.txt)")]
    [InlineData("ConvertFrom-NatoIraqChronology ./amended.txt | Compare-NatoIraqChronology $seed")]
    [InlineData("[System.IO.FileInfo]::new(\"$PWD/amended.txt\") | Compare-NatoIraqChronology $seed")]
    public void Four_changes_are_exactly_those_four(string command) => Assert.Equal(FourChanges, Changes(command));

    [Fact]
    public void Two_sources_of_a_store_are_compared() => Assert.Equal(
        FourChanges,
        Changes(
            "$null = New-NatoIraqStore ./two.db -Empty -Connect; $null = Import-NatoIraqChronology $seed -Title Seed; "
            + "$null = Import-NatoIraqChronology ./amended.txt -Title '[Amended]'; Compare-NatoIraqChronology Seed '[Amended]'"));

    [Fact]
    public void The_same_compared_is_silence() => Assert.Empty(session.Output("Compare-NatoIraqChronology $seed (Get-NatoIraqSource).Title"));

    [Fact]
    public void Only_changes_of_some_kinds_come_when_asked_for() =>
        Assert.Equal(["Added 2020-11-03", "Removed 2018-04-26"], Changes("Compare-NatoIraqChronology $seed ./amended.txt -Change added, Removed"));

    [Fact]
    public void A_change_tells_what_became_of_words_and_date()
    {
        var changes = session.Output("Compare-NatoIraqChronology $seed ./amended.txt");
        var reworded = Assert.Single(changes, static change => change.Text("Change") == "Reworded");
        Assert.Contains("[-approves-]{+adopts the+} Operations", reworded.Text("Difference"), StringComparison.Ordinal);
        Assert.Equal("Narrowed", Assert.Single(changes, static change => change.Text("Change") == "Redated").Text("Redating"));
        Assert.Null(Assert.Single(changes, static change => change.Text("Change") == "Added").Get("Before"));
        Assert.Null(Assert.Single(changes, static change => change.Text("Change") == "Removed").Get("After"));
        Assert.Equal(
            ["Same", "Removed", "Added", "Same"],
            session.Output("(Compare-NatoIraqChronology $seed ./amended.txt -Change Reworded).Difference").Texts("Kind"));
    }

    [Theory]
    [InlineData("Compare-NatoIraqChronology $seed ./absent.txt", "SourceNotFound")]
    [InlineData("Compare-NatoIraqChronology 'No such source' $seed", "SourceNotFound")]
    [InlineData("Compare-NatoIraqChronology $seed ./prose.txt", "SourceHasNoEntries")]
    [InlineData("Compare-NatoIraqChronology $seed ./binary.bin", "SourceUnreadable")]
    [InlineData("Compare-NatoIraqChronology $seed amended -Store ./absent.db", "StoreNotFound")]
    public void What_cannot_be_compared_is_an_error(string command, string id)
    {
        Write("prose.txt", "Nothing here bears a date.\n");
        File.WriteAllBytes(Path.Combine(session.WorkingDirectory, "binary.bin"), [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 1, 0, 0xFF, 0xFE, 0, 3]);
        var outcome = session.Run(command);
        Assert.Equal([id], outcome.ErrorIds);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void What_if_an_edition_were_imported_tells_the_same_changes()
    {
        session.Output("New-NatoIraqStore ./own.db -Empty -Connect; Import-NatoIraqChronology $seed -Title Seed");
        var preview = Assert.Single(session.Output("Import-NatoIraqChronology ./amended.txt -Title Seed -WhatIf"));
        Assert.Equal(("2", "1", "2"), (preview.Text("Created"), preview.Text("Updated"), preview.Text("Removed")));
        Assert.Equal(FourChanges, Changes("(Import-NatoIraqChronology ./amended.txt -Title Seed -WhatIf).Changes"));
        Assert.Equal("37", session.Output("(Get-NatoIraqStore).Events").Single().ToString());
    }

    [Fact]
    public void Escapes_of_a_chronology_reach_no_terminal()
    {
        Write("one.txt", "5 May 2010\tThe \u001b[31moffice\u001b[0m opens in the old capital.\n");
        Write("two.txt", "5 May 2010\tThe \u001b]0;owned\u001b\\bureau opens in the old capital.\n\n6 May 2010\tA \u001b[2Jnew one.\n");
        var shown = session.Output("Compare-NatoIraqChronology ./one.txt ./two.txt | ForEach-Object { $_.Mark() }").Select(static line => line.ToString());
        Assert.All(shown, static line => Assert.DoesNotContain(line, static character => char.IsControl(character)));
    }

    [Fact]
    public void Sources_are_completed() => Assert.Contains(
        session.Complete("Compare-NatoIraqChronology Rel"),
        static match => match.CompletionText.Contains("Relations with Iraq", StringComparison.Ordinal));

    private IEnumerable<string> Changes(string command) =>
        session.Output(command).Select(static change => $"{change.Text("Change")} {change.Text("Date")}").Order(StringComparer.Ordinal);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(session.WorkingDirectory, name), text, new UTF8Encoding(false));

    [GeneratedRegex(@"approves\sOperations\sPlan")]
    private static partial Regex Approval();

    [GeneratedRegex(@"26\sApril\s2018[^\n]*\n")]
    private static partial Regex Removed();

    [GeneratedRegex(@"October\s2020")]
    private static partial Regex Autumn();
}
