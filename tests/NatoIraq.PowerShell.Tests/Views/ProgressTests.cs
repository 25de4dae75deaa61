using System.Text;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Views;

/// <summary>Work that takes a while says how far it is, and work that does not says nothing.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void A_long_reading_tells_its_percentage_from_the_first_second_and_goes_when_it_is_done()
    {
        var text = new StringBuilder();
        for (var day = new DateTime(1980, 1, 1); day.Year < 2000; day = day.AddDays(1))
        {
            text.AppendLine(FormattableString.Invariant($"{day:d MMMM yyyy}: Ministers of {day:MMMM} meet in Baghdad and agree to train {day.DayOfYear} officers of the border police in Kuwait City."));
        }

        File.WriteAllText(Path.Combine(session.WorkingDirectory, "long.txt"), text.ToString());
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var shown = session.Run("$null = ConvertFrom-NatoIraqChronology ./long.txt").Progress;
        if (clock.Elapsed < TimeSpan.FromSeconds(1))
        {
            Assert.Skip("The machine is too fast for this.");
        }

        Assert.Contains(shown, static record => record.PercentComplete is > 0 and <= 100);
        Assert.True(shown[0].PercentComplete < 90, $"{shown[0].PercentComplete}");
        Assert.Equal(shown.Select(static record => record.PercentComplete).SkipLast(1).Order(), shown.Select(static record => record.PercentComplete).SkipLast(1));
        Assert.All(shown, static record => Assert.Equal("Reading 'long'", record.Activity));
        Assert.Equal(System.Management.Automation.ProgressRecordType.Completed, shown[^1].RecordType);
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent")]
    [InlineData("Get-NatoMission")]
    [InlineData("Get-NatoIraqGap")]
    [InlineData("Find-NatoIraqConflict")]
    [InlineData("Test-NatoIraqStore")]
    [InlineData("Export-NatoIraqEvent ./out.json")]
    [InlineData("Export-NatoIraqTimeline ./out.svg")]
    public void Short_work_shows_none(string command) => Assert.Empty(session.Run(command).Progress);
}
