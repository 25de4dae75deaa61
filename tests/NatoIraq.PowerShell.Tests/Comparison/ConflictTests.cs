using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Comparison;

/// <summary>Find-NatoIraqConflict over a store with two tellings of the same time.</summary>
public sealed class ConflictTests : IDisposable
{
    private const string One = """
        9 June 1999: NATO commanders sign a Military Technical Agreement with Yugoslav officers at Kumanovo.
        10 June 1999: The UN Security Council adopts Resolution 1244.
        5 May 2000: KFOR trains 350 police officers in Pristina.
        """;

    private const string Other = """
        11 June 1999: NATO commanders sign the Military Technical Agreement at Kumanovo with Yugoslav officers.
        June 1999: The UN Security Council adopts Resolution 1244.
        5 May 2000: KFOR trains 420 police officers in Pristina.
        """;

    private readonly Session session = new();

    public ConflictTests()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "one.txt"), One);
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "other.txt"), Other);
        session.Output("New-NatoIraqStore ./own.db -Connect; Import-NatoIraqChronology ./one.txt, ./other.txt");
    }

    public void Dispose() => session.Dispose();

    [Fact]
    public void What_the_sources_of_a_store_disagree_in_is_found()
    {
        var conflicts = session.Output("Find-NatoIraqConflict");
        Assert.Equal(["Date", "Figure"], conflicts.Texts("About"));
        Assert.Equal(["1999-06-09", "350 police officers"], conflicts.Texts("FirstValue"));
        Assert.Equal(["1999-06-11", "420 police officers"], conflicts.Texts("SecondValue"));
        Assert.Equal(2L, conflicts[0].Get("DaysApart"));
        Assert.Contains("Military Technical Agreement", conflicts[0].Text("Reason"), StringComparison.Ordinal);
        Assert.Equal("KFOR trains 350 police officers in Pristina.", conflicts[1].Text("FirstSentence"));
    }

    [Theory]
    [InlineData("Find-NatoIraqConflict -About Figure", 1)]
    [InlineData("Find-NatoIraqConflict one, other", 2)]
    [InlineData("Find-NatoIraqConflict one, Rel*", 0)]
    [InlineData("Get-NatoIraqEvent -During 1999 | Find-NatoIraqConflict", 1)]
    [InlineData("Get-NatoIraqEvent -During 2013 | Find-NatoIraqConflict", 0)]
    public void Conflicts_are_those_of_the_sources_and_events_asked_about(string command, int count) => Assert.Equal(count, session.Output(command).Count);

    [Fact]
    public void A_source_that_is_not_there_is_an_error() =>
        Assert.Equal(["SourceNotFound"], session.Run("Find-NatoIraqConflict 'No such source'").ErrorIds);

    [Fact]
    public void Sources_are_completed() =>
        Assert.Contains(session.Complete("Find-NatoIraqConflict oth"), static match => match.CompletionText == "other");
}
