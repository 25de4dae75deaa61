using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Module;

public sealed class CompletionTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("Get-NatoIraqEvent -Mission N", "NMI", "NATO Mission Iraq")]
    [InlineData("Get-NatoIraqEvent -Kind App", "Approval", "Approval")]
    [InlineData("Get-NatoIraqEvent -Actor Jens", "'Jens Stoltenberg'", "Person")]
    [InlineData("Get-NatoIraqEvent -Actor 'Stolt", "'Jens Stoltenberg'", "Person")]
    [InlineData("Get-NatoIraqEvent -Place Bag", "Baghdad", "Place")]
    [InlineData("Get-NatoMission Core", "'NATO Core Team'", "Mission")]
    [InlineData("Get-NatoIraqActor Stolt", "'Jens Stoltenberg'", "Person")]
    [InlineData("Get-NatoIraqChain NM", "NMI", "NATO Mission Iraq")]
    [InlineData("Get-NatoIraqDocument CON", "CONOPS", "Concept of Operations")]
    [InlineData("Get-NatoIraqMention -Field Qu", "Quantity", "Quantity")]
    [InlineData("Get-NatoIraqPlace Bag", "Baghdad", "Place")]
    [InlineData("Get-NatoIraqQuantity US", "USD", "nearly USD 300 million")]
    [InlineData("Export-NatoIraqEvent ./x -Format js", "json", "json")]
    public void Tab_offers_what_there_is(string line, string completion, string tip)
    {
        var match = Assert.Single(session.Complete(line), match => match.CompletionText == completion);
        Assert.Equal(tip, match.ToolTip);
    }

    [Fact]
    public void An_id_completes_with_its_date_and_title()
    {
        var match = Assert.Single(session.Complete("Get-NatoIraqEvent -Id 2018-07"));
        Assert.Equal("2018-07-11a", match.CompletionText);
        Assert.StartsWith("11 July 2018: Allied leaders launch a non-combat", match.ToolTip, StringComparison.Ordinal);
    }
}
