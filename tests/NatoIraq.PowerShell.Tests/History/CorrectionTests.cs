using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.History;

/// <summary>Corrections as a user types them: kept, told of, taken back, and never half-written.</summary>
public sealed class CorrectionTests : IDisposable
{
    private readonly Session session = new();

    public CorrectionTests()
    {
        Write("one.txt", "5 May 2010: Ministers agree to open an office.\n\n6 May 2010: The office is closed.\n");
        session.Output("$null = New-NatoIraqStore ./own.db -Empty -Connect; $null = Import-NatoIraqChronology ./one.txt -Title Office");
    }

    public void Dispose() => session.Dispose();

    [Fact]
    public void A_correction_changes_the_field_and_neither_the_words_nor_the_id()
    {
        var corrected = Assert.Single(session.Output("Set-NatoIraqEvent 2010-05-05a -Date 2010-05-07 -Place Baghdad -Reason 'the minutes' -PassThru"));
        Assert.Equal(
            ("2010-05-05a", "2010-05-07", "5 May 2010", "Corrected", "Baghdad"),
            (corrected.Text("Id"), corrected.Text("Date"), corrected.Text("DateText"), corrected.Text("DateBasis"), corrected.Text("Places")));
        Assert.Equal(["2010-05-05a"], session.Output("Get-NatoIraqEvent -During 2010-05-07").Texts("Id"));
        Assert.Equal(["2010-05-05a"], session.Output("Get-NatoIraqEvent -Place Baghdad").Texts("Id"));
        Assert.Equal(
            ["Date 2010-05-05 2010-05-07 the minutes", "Places  Baghdad the minutes"],
            session.Output("Get-NatoIraqHistory 2010-05-05a | Where-Object Action -eq Correct | ForEach-Object { \"$($_.Field) $($_.Was) $($_.Value) $($_.Reason)\" }").Select(static row => row.ToString()));
    }

    [Fact]
    public void The_rows_of_a_revision_undo_it_once()
    {
        session.Output("Set-NatoIraqEvent 2010-05-05a -Date 2010-05-07 -Place Baghdad");
        session.Output("$null = Get-NatoIraqHistory 2010-05-05a | Where-Object Action -eq Correct | Undo-NatoIraqChange");
        var found = Assert.Single(session.Output("Get-NatoIraqEvent 2010-05-05a"));
        Assert.Equal(("2010-05-05", ""), (found.Text("Date"), found.Text("Places")));
        Assert.Equal("4", session.Output("(Get-NatoIraqHistory | Select-Object -Last 1).Revision").Single().ToString());
    }

    [Fact]
    public void What_has_been_changed_since_is_undone_only_by_force()
    {
        session.Output("Set-NatoIraqEvent 2010-05-05a -Kind Visit; Set-NatoIraqEvent 2010-05-05a -Kind Meeting");
        var refused = Assert.Single(session.Run("Undo-NatoIraqChange 3").Errors);
        Assert.StartsWith("CorrectionConflict,", refused.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("'Visit' became Kind 'Meeting' in revision 4", refused.ErrorDetails.Message, StringComparison.Ordinal);
        Assert.Equal(["Meeting"], session.Output("Get-NatoIraqEvent 2010-05-05a").Texts("Kind"));
        session.Output("$null = Undo-NatoIraqChange 3 -Force; $null = Undo-NatoIraqChange 4");
        Assert.Equal(session.Output("Get-NatoIraqEvent 2010-05-05a -AsOf 2").Texts("Kind"), session.Output("Get-NatoIraqEvent 2010-05-05a").Texts("Kind"));
    }

    [Theory]
    [InlineData("Set-NatoIraqEvent 2010-05-05a -Weather sunny", "NamedParameterNotFound")]
    [InlineData("Set-NatoIraqEvent 2010-05-05a -Date '30 February'", "InvalidDate")]
    [InlineData("Set-NatoIraqEvent 2010-05-05a -Kind Rumour", "InvalidCorrection")]
    [InlineData("Set-NatoIraqEvent 2010-05-05a", "NothingToCorrect")]
    [InlineData("Set-NatoIraqEvent 1999-01-01a -Kind Visit", "EventNotFound")]
    [InlineData("Undo-NatoIraqChange 99", "RevisionNotFound")]
    [InlineData("Undo-NatoIraqChange 1", "NothingToUndo")]
    [InlineData("Get-NatoIraqEvent -AsOf 2001-01-01", "BeforeHistory")]
    [InlineData("Get-NatoIraqStore -AsOf 2001-01-01", "BeforeHistory")]
    public void Bad_input_is_one_error_and_no_revision(string command, string id)
    {
        Assert.Equal([id], session.Run(command).ErrorIds);
        Assert.Equal("2", session.Output("(Get-NatoIraqHistory | Select-Object -Last 1).Revision").Single().ToString());
    }

    [Fact]
    public void An_amended_edition_keeps_corrections_and_warns_where_the_words_under_one_changed()
    {
        session.Output("Set-NatoIraqEvent 2010-05-05a -Place Baghdad; Set-NatoIraqEvent 2010-05-06a -Title 'Closed for good'");
        Write("two.txt", "5 May 2010: Ministers agree to open a small office.\n\n6 May 2010: The office is closed.\n");
        var imported = session.Run("Import-NatoIraqChronology ./two.txt -Title Office");
        Assert.Empty(imported.Errors);
        Assert.Contains("the text of 2010-05-05a, which has corrections, has changed", Assert.Single(imported.Warnings), StringComparison.Ordinal);
        Assert.Equal(["Baghdad", ""], session.Output("Get-NatoIraqEvent").Texts("Places"));
        Assert.Equal(["Ministers agree to open a small office", "Closed for good"], session.Output("Get-NatoIraqEvent").Texts("Title"));
    }

    [Fact]
    public void Every_question_can_be_asked_of_the_past()
    {
        session.Output("Set-NatoIraqEvent 2010-05-05a -Date 2011");
        Assert.Equal(["2011"], session.Output("Measure-NatoIraqEvent Year | Where-Object Name -eq 2011").Texts("Name"));
        Assert.Empty(session.Output("Measure-NatoIraqEvent Year -AsOf 2 | Where-Object Name -eq 2011"));
        Assert.Equal("2", Assert.Single(session.Output("Get-NatoIraqStore -AsOf 2")).Text("Events"));
        Assert.Empty(session.Output("Compare-NatoIraqChronology ./one.txt Office -AsOf 2"));
        Assert.Equal(["Added", "Removed"], session.Output("Compare-NatoIraqChronology ./one.txt Office").Texts("Change").Order());
        var without = session.Output("Get-Command -Module NatoIraq -Verb Get, Search, Measure, Find, Compare, Export, Show | Where-Object { -not $_.Parameters.ContainsKey('AsOf') } | ForEach-Object Name");
        Assert.Empty(without);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(session.WorkingDirectory, name), text);
}
