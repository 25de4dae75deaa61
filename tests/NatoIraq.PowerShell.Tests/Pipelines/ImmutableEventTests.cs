using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Pipelines;

public sealed class ImmutableEventTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void No_property_of_an_event_can_be_assigned()
    {
        var settable = session.Output("""
            $e = Get-NatoIraqEvent 2018-07-11a
            $e.PSObject.Properties | Where-Object MemberType -eq Property | Where-Object IsSettable | ForEach-Object Name
            """);
        Assert.Empty(settable.Select(static name => name.ToString()));
    }

    [Fact]
    public void An_assignment_is_an_error_and_changes_nothing()
    {
        var outcome = session.Run("$e = Get-NatoIraqEvent 2018-07-11a; try { $e.Title = 'x' } catch { 'refused' }; $e.Title.Length -gt 1");
        Assert.Equal(["refused", "True"], outcome.Output.Select(static item => item.ToString()));
    }

    [Theory]
    [InlineData("\"Start\": \"2018-07-11\"", "\"Start\": \"2018-07-12\"")]
    [InlineData("\"End\": \"2018-07-11\"", "\"End\": null")]
    [InlineData("\"Date\": \"2018-07-11\"", "\"Date\": \"2018-07\"")]
    public void A_file_whose_date_contradicts_its_start_is_refused(string was, string becomes)
    {
        var outcome = session.Run($$"""
            Get-NatoIraqEvent 2018-07-11a | Export-NatoIraqEvent ./one.json
            $text = Get-Content -Raw ./one.json
            $at = $text.IndexOf('{{was}}')
            if ($at -lt 0) { throw 'not there' }
            Set-Content ./one.json ($text.Remove($at, '{{was}}'.Length).Insert($at, '{{becomes}}'))
            Import-NatoIraqEvent ./one.json
            """);
        Assert.Equal(["EventUnreadable"], outcome.ErrorIds);
        Assert.Empty(outcome.Output);
    }
}
