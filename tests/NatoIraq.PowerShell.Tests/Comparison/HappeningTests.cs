using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Comparison;

/// <summary>The built-in chronology and a note that dates the launch of NATO Mission Iraq a day later.</summary>
public sealed class HappeningTests : IDisposable
{
    private const string Launch = "2018-07-11a";
    private readonly Session session = new();

    public HappeningTests()
    {
        Write("note.txt", "12 July 2018: Allied leaders launch NATO Mission Iraq, a training and capacity-building mission, at their Brussels Summit.");
        Write("echo.txt", "11 July 2018: Allied leaders launch NATO Mission Iraq, a training and capacity-building mission, at their Brussels Summit.");
        session.Output("New-NatoIraqStore ./own.db -Connect");
    }

    public void Dispose() => session.Dispose();

    [Fact]
    public void Dates_a_day_apart_are_one_step_in_conflict()
    {
        Import("note.txt");
        var steps = session.Output("Get-NatoIraqChain -Event 2018-07-11a | Where-Object Step -eq Establishment");
        Assert.Equal(["170"], steps.Texts("ElapsedMin"));
        Assert.Equal(["171"], steps.Texts("ElapsedMax"));
        Assert.Equal(["True"], steps.Texts("InConflict"));
        Assert.Equal(["2"], steps.Texts("Witnesses"));
        var conflict = Assert.Single(session.Output("Find-NatoIraqConflict"));
        Assert.Equal("2018-07-11", conflict.Text("FirstValue"));
        Assert.Equal("2018-07-12", conflict.Text("SecondValue"));
        Assert.StartsWith("At the Brussels Summit, Allied leaders launch", conflict.Text("FirstSentence"), StringComparison.Ordinal);
        Assert.StartsWith("Allied leaders launch NATO Mission Iraq", conflict.Text("SecondSentence"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Get-NatoIraqChain -Event 2018-07-11a | Out-String -Stream -Width 119", "Establishment 2018-07-11a 19–20 170–171 [2018-07-11..2018-07-12]  (in conflict) (inferred) Allied")]
    [InlineData("Get-NatoMission NMI -Lifecycle | Out-String -Stream -Width 119", "Established 2018-07-11a Stated   [2018-07-11..2018-07-12]  (in conflict) NATO Mission Iraq")]
    [InlineData("Export-NatoIraqReport ./r.md; Get-Content ./r.md", @"| Establishment | \[2018-07-11..2018-07-12\] \(in conflict\) | 19–20 days | 170–171 days |")]
    public void A_conflict_is_marked_where_it_is_shown(string command, string line)
    {
        Import("note.txt");
        Assert.Contains(session.Output(command).Select(static row => row.ToString()!), row => row.StartsWith(line, StringComparison.Ordinal));
        session.Output("Resolve-NatoIraqConflict 2018-07-11a -Prefer note");
        Assert.DoesNotContain(session.Output(command).Select(static row => row.ToString()!), static row => row.Contains("in conflict", StringComparison.Ordinal) && row.Contains("2018-07-1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("note", "171")]
    [InlineData("2018-07-11a", "170")]
    public void The_user_s_word_decides_the_date(string preferred, string days)
    {
        Import("note.txt");
        session.Output($"Resolve-NatoIraqConflict 2018-07-11a -Prefer '{preferred}' -Reason 'as the communiqué has it'");
        var steps = session.Output("Get-NatoIraqChain -Event 2018-07-11a | Where-Object Step -eq Establishment");
        Assert.Equal([days], steps.Texts("ElapsedMin"));
        Assert.Equal([days], steps.Texts("ElapsedMax"));
        Assert.Equal(["False"], steps.Texts("InConflict"));
        Assert.Empty(session.Output("Find-NatoIraqConflict"));
    }

    [Fact]
    public void What_is_told_twice_counts_once_and_twice_by_source()
    {
        Import("note.txt");
        Assert.Equal("7", session.Output("Measure-NatoIraqEvent Year | Where-Object Name -eq 2018 | ForEach-Object Count").Single().ToString());
        Assert.Equal("8", session.Output("Measure-NatoIraqEvent Year -PerSource | Where-Object Name -eq 2018 | ForEach-Object Count").Single().ToString());
        Assert.Equal(
            [Launch, "2018-07-12a"],
            session.Output("Get-NatoMission NMI -Lifecycle -PerSource | Where-Object Phase -eq Established").Texts("Event"));
        Assert.Equal([Launch], session.Output("Get-NatoMission NMI -Lifecycle | Where-Object Phase -eq Established").Texts("Event"));
    }

    [Fact]
    public void Sources_that_agree_change_only_the_number_of_witnesses()
    {
        const string Chains = "Get-NatoIraqChain | ForEach-Object { \"$($_.Event) $($_.Date) $($_.LagMin) $($_.LagMax) $($_.InConflict) $($_.Title)\" }";
        const string Counts = "Measure-NatoIraqEvent Year, Kind | ForEach-Object { \"$_ $($_.FirstEvent)\" }";
        var (chains, counts) = (Printed(Chains), Printed(Counts));
        Import("echo.txt");
        Assert.Equal(chains, Printed(Chains));
        Assert.Equal(counts, Printed(Counts));
        Assert.Equal("2", session.Output($"Get-NatoIraqHappening {Launch} | ForEach-Object Witnesses").Single().ToString());
    }

    [Fact]
    public void What_a_user_splits_is_two_and_what_a_user_joins_is_one_again()
    {
        Import("note.txt");
        session.Output("Get-NatoIraqHappening 2018-07-11a | Split-NatoIraqEvent -Reason 'two launches'");
        Assert.Equal(["1"], session.Output($"Get-NatoIraqHappening {Launch}").Texts("Witnesses"));
        session.Output("Join-NatoIraqEvent 2018-07-11a, 2018-07-12a");
        var joined = Assert.Single(session.Output($"Get-NatoIraqHappening {Launch}"));
        Assert.Equal("Stated", joined.Text("Basis"));
        Assert.Equal("[2018-07-11..2018-07-12]", joined.Text("Date"));
    }

    [Fact]
    public void WhatIf_decides_nothing()
    {
        Import("note.txt");
        session.Output("Split-NatoIraqEvent 2018-07-11a, 2018-07-12a -WhatIf");
        Assert.Equal(["2"], session.Output($"Get-NatoIraqHappening {Launch}").Texts("Witnesses"));
    }

    [Theory]
    [InlineData("Join-NatoIraqEvent 2018-07-11a", "TooFewEvents")]
    [InlineData("Join-NatoIraqEvent 2018-07-11a, 1900-01-01a", "EventNotFound")]
    [InlineData("Resolve-NatoIraqConflict 2018-07-11a -Prefer nobody", "NotOfHappening")]
    [InlineData("Resolve-NatoIraqConflict 2004-06-28a -Prefer note", "NothingToResolve")]
    public void A_decision_that_cannot_be_made_is_an_error(string command, string id)
    {
        Import("note.txt");
        Assert.Contains(session.Run(command).ErrorIds, found => found == id);
    }

    private void Import(string file) => session.Output($"$null = Import-NatoIraqChronology ./{file}");

    private List<string> Printed(string script) => [.. session.Output(script).Select(static item => item.ToString()!)];

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(session.WorkingDirectory, name), text);
}
