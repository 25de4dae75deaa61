using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Chronologies;

/// <summary>Times of day as a user meets them.</summary>
public sealed class TimeOfDayTests : IDisposable
{
    private readonly Session session = new();

    public TimeOfDayTests()
    {
        File.WriteAllLines(
            Path.Combine(session.WorkingDirectory, "quake.txt"),
            ["11 March 2011", "15:27 JST - The first wave reaches the coast.", "14:46:23 JST - The quake strikes.", "12 March 2011", "06:00 - The sun rises."]);
        session.Output("New-NatoIraqStore ./own.db -Empty -Connect; Import-NatoIraqChronology ./quake.txt");
    }

    public void Dispose() => session.Dispose();

    [Fact]
    public void Events_of_a_day_come_by_their_times()
    {
        var events = session.Output("Get-NatoIraqEvent");
        Assert.Equal(["14:46:23", "15:27", "06:00"], events.Texts("Time"));
        Assert.Equal(["JST", "JST", ""], events.Texts("TimeZone"));
        Assert.Equal(["06:00", "15:27", "14:46:23"], session.Output("Get-NatoIraqEvent -Descending").Texts("Time"));
        Assert.Equal(["14:46:23", "15:27"], session.Output("Get-NatoIraqEvent -On 2011-03-11").Texts("Time"));
    }

    [Fact]
    public void A_changed_time_is_redated_and_keeps_its_id()
    {
        File.WriteAllLines(
            Path.Combine(session.WorkingDirectory, "amended.txt"),
            ["11 March 2011", "15:26 JST - The first wave reaches the coast.", "14:46:23 JST - The quake strikes.", "12 March 2011", "06:00 - The sun rises."]);
        var change = Assert.Single(session.Output("Compare-NatoIraqChronology quake ./amended.txt"));
        Assert.Equal(("Redated", "Moved"), (change.Text("Change"), change.Text("Redating")));
        var outcome = Assert.Single(session.Output("Import-NatoIraqChronology ./amended.txt -Title quake"));
        Assert.Equal(("0", "2", "1", "0"), (outcome.Text("Created"), outcome.Text("Unchanged"), outcome.Text("Updated"), outcome.Text("Removed")));
        Assert.Equal("15:26", Assert.Single(session.Output("Get-NatoIraqEvent 2011-03-11a")).Text("Time"));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("parquet")]
    public void Files_of_events_give_times_back(string format)
    {
        session.Output($"Get-NatoIraqEvent | Export-NatoIraqEvent ./events.{format}");
        var read = session.Output($"Import-NatoIraqEvent ./events.{format}");
        Assert.Equal(["14:46:23", "15:27", "06:00"], read.Texts("Time"));
        Assert.Equal(["JST", "JST", ""], read.Texts("TimeZone"));
    }

    [Fact]
    public void An_inferred_year_says_so()
    {
        var found = session.Output("'21 November 2002: Talks begin.', '16 January: Talks end.' | ConvertFrom-NatoIraqChronology");
        Assert.Equal(["2002-11-21", "2003-01-16"], found.Texts("Date"));
        Assert.Equal(["Stated", "Inferred"], found.Texts("DateBasis"));
    }
}
