using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Pipelines;

/// <summary>A name that is piped is literal; a pattern is typed.</summary>
public sealed class LiteralNameTests : IDisposable
{
    private const string ThreeSources = """
        $null = New-NatoIraqStore ./my.db -Empty -Connect
        Set-Content one.txt '1 May 2003: NATO opens an office in Baghdad.'
        'Iraq*', 'Iraq one', 'Iraq two' | ForEach-Object { $null = Import-NatoIraqChronology one.txt -Title $_ }
        """;

    private readonly Session session = new();

    public LiteralNameTests() => session.Output(ThreeSources);

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("Get-NatoIraqSource -Title 'Iraq`*' | Remove-NatoIraqSource -Confirm:$false")]
    [InlineData("'Iraq*' | Remove-NatoIraqSource -Confirm:$false")]
    [InlineData("Remove-NatoIraqSource -LiteralTitle 'Iraq*' -Confirm:$false")]
    public void Only_the_source_of_that_very_title_is_removed(string command)
    {
        session.Output(command);
        Assert.Equal(["Iraq one", "Iraq two"], session.Output("Get-NatoIraqSource").Texts("Title"));
    }

    [Fact]
    public void A_typed_title_is_a_pattern()
    {
        session.Output("Remove-NatoIraqSource Iraq* -Confirm:$false");
        Assert.Empty(session.Output("Get-NatoIraqSource"));
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent | Remove-NatoIraqSource -Confirm:$false")]
    [InlineData("[pscustomobject]@{ Title = 'Iraq one' } | Remove-NatoIraqSource -Confirm:$false")]
    public void Nothing_else_that_has_a_title_is_taken_for_a_source(string command)
    {
        Assert.All(session.Run(command).ErrorIds, static id => Assert.Equal("InputObjectNotBound", id));
        Assert.Equal(3, session.Output("Get-NatoIraqSource").Count);
    }

    [Fact]
    public void Events_and_coverage_of_a_piped_source_are_of_that_one()
    {
        Assert.Equal(["Iraq*"], session.Output("Get-NatoIraqSource -Title 'Iraq`*' | Get-NatoIraqEvent").Texts("Source"));
        Assert.Equal(["Iraq*"], session.Output("'Iraq*' | Get-NatoIraqCoverage").Texts("Source"));
        Assert.Equal(["Iraq*"], session.Output("'Iraq*' | Get-NatoIraqSource").Texts("Title"));
    }

    [Fact]
    public void To_protect_a_store_is_asked_first_and_New_From_is_the_way_back()
    {
        session.Output("Disconnect-NatoIraqStore; Protect-NatoIraqStore ./my.db -WhatIf");
        Assert.Equal(false, session.Output("Get-NatoIraqStore -Store ./my.db").Single().Get("ReadOnly"));
        Assert.Equal("High", session.Output("(Get-Command Protect-NatoIraqStore).ImplementingType.GetCustomAttributes($true).ConfirmImpact").Single().ToString());

        session.Output("Protect-NatoIraqStore ./my.db -Confirm:$false");
        Assert.Equal(["StoreReadOnly"], session.Run("Remove-NatoIraqSource Iraq* -Store ./my.db -Confirm:$false").ErrorIds);

        session.Output("New-NatoIraqStore ./again.db -From ./my.db");
        session.Output("Remove-NatoIraqSource Iraq* -Store ./again.db -Confirm:$false");
        Assert.Empty(session.Output("Get-NatoIraqSource -Store ./again.db"));
        Assert.Equal(3, session.Output("Get-NatoIraqSource -Store ./my.db").Count);
    }
}
