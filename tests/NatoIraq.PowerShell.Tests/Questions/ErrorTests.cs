using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Questions;

public sealed class ErrorTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("Get-NatoIraqEvent -Id 1999-01-01a", "EventNotFound")]
    [InlineData("Get-NatoIraqEvent -Mission XYZ", "MissionNotFound")]
    [InlineData("Get-NatoIraqEvent -Actor 'Nobody At All'", "ActorNotFound")]
    [InlineData("Get-NatoIraqEvent -Place Atlantis", "PlaceNotFound")]
    [InlineData("Get-NatoIraqEvent -Document 'Magna Carta'", "DocumentNotFound")]
    [InlineData("Get-NatoIraqEvent -Kind Rumour", "KindNotFound")]
    [InlineData("Get-NatoIraqEvent -Source Elsewhere", "SourceNotFound")]
    [InlineData("Get-NatoIraqEvent -During 'no day at all'", "InvalidDate")]
    [InlineData("Get-NatoIraqEvent -Before 2019-02-29", "InvalidDate")]
    [InlineData("Get-NatoIraqEvent -After 2018-13", "InvalidDate")]
    [InlineData("Resolve-NatoIraqDate '30 February 2011'", "InvalidDate")]
    public void Each_mistake_has_its_stable_id(string command, string id)
    {
        var outcome = session.Run(command);
        Assert.Equal([id], outcome.ErrorIds);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent -Mission NTMI", "NTM-I")]
    [InlineData("Get-NatoIraqEvent -Kind aproval", "Approval")]
    [InlineData("Get-NatoIraqActor Masoum", "Massoum")]
    [InlineData("Get-NatoIraqEvent -Place Bagdhad", "Baghdad")]
    [InlineData("Get-NatoIraqSource 'Relations with Irak: timelines'", "Relations with Iraq: timeline")]
    public void A_slip_in_a_name_is_answered_with_the_name_it_is_near(string command, string name) =>
        Assert.Contains($"Did you mean '{name}'?", Assert.Single(session.Run(command).Errors).Exception.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Get-NatoIraqEvent -Actor 'Nobody At All'")]
    [InlineData("Get-NatoIraqEvent -Place xy")]
    [InlineData("Get-NatoIraqEvent -Mission ABCI")]
    public void Nothing_is_suggested_where_no_name_is_near(string command) =>
        Assert.DoesNotContain("mean", Assert.Single(session.Run(command).Errors).Exception.Message, StringComparison.Ordinal);

    [Fact]
    public void One_unknown_name_does_not_keep_the_others_back()
    {
        var outcome = session.Run("Get-NatoIraqEvent -Id 1999-01-01a, 2018-07-11a");
        Assert.Equal(["EventNotFound"], outcome.ErrorIds);
        Assert.Equal(["2018-07-11a"], outcome.Output.Texts("Id"));
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent -Mission XYZ*")]
    [InlineData("Get-NatoIraqEvent -Actor '*nobody*'")]
    [InlineData("Get-NatoIraqEvent -Id 1999*")]
    [InlineData("Get-NatoIraqSource Else*")]
    public void A_pattern_that_fits_nothing_is_silence(string command) => Assert.Empty(session.Output(command));
}
