using System.Reflection;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Views;

/// <summary>Work that takes a while says how far it is, and work that does not says nothing.</summary>
public sealed class ProgressTests(LargeStore large) : IClassFixture<LargeStore>, IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void A_long_reading_tells_its_percentage_from_the_first_second_and_goes_when_it_is_done()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "long.txt"), LargeStore.Text());
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

    /// <summary>Each cmdlet that can take over two seconds where a store is large, and what it says that it does.</summary>
    [Theory]
    [InlineData("ConvertFrom-NatoIraqChronology $seed", "Reading 'nato-iraq-timeline'")]
    [InlineData("Import-NatoIraqChronology $seed -Title Other", "Reading 'Other'")]
    [InlineData("Import-NatoIraqEvent ./events.jsonl", "Reading '*events.jsonl'")]
    [InlineData("Export-NatoIraqEvent ./out.json", "Writing '*out.json'")]
    [InlineData("Export-NatoIraqReport ./out.md", "Writing '*out.md'")]
    [InlineData("Export-NatoIraqTimeline ./out.svg", "Writing '*out.svg'")]
    [InlineData("Get-NatoIraqCoverage", "Reading the coverage of '*'")]
    [InlineData("Get-NatoIraqGap", "Reading events")]
    [InlineData("Measure-NatoIraqEvent Year", "Reading events")]
    [InlineData("Find-NatoIraqAlias", "Reading events")]
    [InlineData("Find-NatoIraqConflict", "Reading events")]
    [InlineData("Get-NatoIraqHappening", "Reading events")]
    [InlineData("Get-NatoMission", "Finding what several sources tell of")]
    [InlineData("Get-NatoIraqChain", "Finding what several sources tell of")]
    [InlineData("Get-NatoIraqSituation 2018", "Finding what several sources tell of")]
    [InlineData("Show-NatoIraqTimeline", "Finding what several sources tell of")]
    [InlineData("Test-NatoIraqStore", "Testing '*two.db'")]
    [InlineData("Backup-NatoIraqStore ./backup.db", "Backing up '*two.db'")]
    [InlineData("New-NatoIraqStore ./copy.db -From ./two.db", "Copying '*two.db'")]
    public void Long_work_says_what_it_does_and_how_much_of_it_is_done(string command, string activity)
    {
        session.Output($"Copy-Item '{large.Path}' ./two.db; $null = Connect-NatoIraqStore ./two.db; Get-NatoIraqEvent -First 10 | Export-NatoIraqEvent ./events.jsonl");
        var patience = ((System.Management.Automation.CmdletInfo)session.Output("Get-Command Get-NatoIraqEvent").Single().BaseObject).ImplementingType.Assembly
            .GetType("NatoIraq.PowerShell.ProgressMeter")!.GetProperty("Patience", BindingFlags.NonPublic | BindingFlags.Static)!;
        var usual = patience.GetValue(null);
        IReadOnlyList<System.Management.Automation.ProgressRecord> shown;
        try
        {
            patience.SetValue(null, TimeSpan.Zero);
            var told = session.Run(command);
            Assert.Empty(told.Errors);
            shown = [.. told.Progress.Where(record => System.Management.Automation.WildcardPattern.Get(activity, default).IsMatch(record.Activity))];
        }
        finally
        {
            patience.SetValue(null, usual);
        }

        Assert.InRange(shown.Count, 2, int.MaxValue);
        Assert.All(
            shown.Where(static record => record.RecordType == System.Management.Automation.ProgressRecordType.Processing),
            static record => Assert.InRange(record.PercentComplete, 0, 100));
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
