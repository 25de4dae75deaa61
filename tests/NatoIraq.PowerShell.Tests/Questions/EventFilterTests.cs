using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Questions;

/// <summary>Get-NatoIraqEvent over the built-in chronology. The numbers are counted in the source document by hand.</summary>
public sealed class EventFilterTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("-During 2004-11", "2004-36a Possible", "2004-11a Certain")]
    [InlineData("-During 2004-11 -Match Certain", "2004-11a Certain")]
    [InlineData("-After 2018-02-15 -Before 2018-04-26", "2018-02a Possible", "2018-02b Possible", "2018-03-05a Certain")]
    [InlineData("2018-07-11a", "2018-07-11a ")]
    [InlineData("2018-07", "2018-07-11a Certain")]
    public void Each_event_says_whether_it_certainly_fits_the_dates_or_only_may(string question, params string[] answers) =>
        Assert.Equal(answers, session.Output($"Get-NatoIraqEvent {question} | ForEach-Object {{ \"$($_.Id) $($_.DateMatch)\" }}").Select(row => row.ToString()));

    [Theory]
    [InlineData("-After 2020 -Before 2010", true)]
    [InlineData("-After 2018-07-11 -Before 2018-07-11", true)]
    [InlineData("-After 2018-07-11 -Before 2018-07-12", true)]
    [InlineData("-After 2018-07-11 -Before 2018-07-13", false)]
    [InlineData("-After 2017 -Before 2018-05", false)]
    public void Dates_between_which_no_day_is_are_warned_about(string dates, bool isWarned) =>
        Assert.Equal(isWarned, session.Run($"Get-NatoIraqEvent {dates}").Warnings.Any(static warning => warning.StartsWith("No day is after ", StringComparison.Ordinal)));

    [Fact]
    public void Whether_the_dates_fit_is_shown_in_a_list_and_cannot_be_assigned()
    {
        Assert.Contains(session.Output("Get-NatoIraqEvent -During 2004-11 | Format-List | Out-String -Stream").Select(line => line.ToString()),
            line => line.StartsWith("DateMatch", StringComparison.Ordinal) && line.EndsWith(": Possible", StringComparison.Ordinal));
        Assert.DoesNotContain("DateMatch", session.Output("Get-NatoIraqEvent 2018-07-11a | Format-List | Out-String")[0].ToString(), StringComparison.Ordinal);
        Assert.Single(session.Run("(Get-NatoIraqEvent -During 2018-07).DateMatch = 'Possible'").Errors);
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent", 37)]
    [InlineData("Get-NatoIraqEvent -During 2018", 7)]
    [InlineData("Get-NatoIraqEvent -During 2004-11", 2)]
    [InlineData("Get-NatoIraqEvent -During 2004-11 -Match Certain", 1)]
    [InlineData("Get-NatoIraqEvent -During 'November 2004'", 2)]
    [InlineData("Get-NatoIraqEvent -During 2013", 0)]
    [InlineData("Get-NatoIraqEvent -During 2020, 2021", 2)]
    [InlineData("Get-NatoIraqEvent -After 2018", 2)]
    [InlineData("Get-NatoIraqEvent -Before 2005", 8)]
    [InlineData("Get-NatoIraqEvent -Before 2004-12-01", 6)]
    [InlineData("Get-NatoIraqEvent -Before 2004-12-01 -Match Certain", 5)]
    [InlineData("Get-NatoIraqEvent -After 2004 -Before 2006", 1)]
    [InlineData("Get-NatoIraqEvent -On ([datetime]'2018-07-11')", 1)]
    [InlineData("Get-NatoIraqEvent -Place Riga", 1)]
    [InlineData("Get-NatoIraqEvent -Document '*1546*'", 1)]
    [InlineData("Get-NatoIraqEvent -Text 'oil policing'", 1)]
    [InlineData("Get-NatoIraqEvent -Text '*FORCE PROTECTION.'", 1)]
    [InlineData("Get-NatoIraqEvent -Actor '*Stoltenberg*'", 3)]
    [InlineData("Get-NatoIraqEvent -Actor 'Jens Stoltenberg' -Kind Meeting", 2)]
    [InlineData("Get-NatoIraqEvent -Mission 'No such*'", 0)]
    public void Filters_give_the_events_that_fit(string command, int count) => Assert.Equal(count, session.Output(command).Count);

    [Fact]
    public void A_sub_event_brings_its_event()
    {
        var found = Assert.Single(session.Output("Get-NatoIraqEvent -On 2004-08-07"));
        Assert.Equal("30 July 2004", found.Text("DateText"));
    }

    [Fact]
    public void Sub_events_come_as_rows_of_their_own_when_asked_for()
    {
        var found = session.Output("Get-NatoIraqEvent -On 2004-08-07 -IncludeSubEvent");
        Assert.Equal(["2004-07-30a", "2004-07-30a.1"], found.Texts("Id"));
        Assert.Equal("2004-07-30a", found[1].Text("Parent"));
    }

    [Fact]
    public void Events_come_in_chronological_order_with_the_narrower_first()
    {
        var ids = session.Output("Get-NatoIraqEvent -During 2004").Texts("Id");
        Assert.Equal(
            ["2004-06-22a", "2004-06-28a", "2004-07-30a", "2004-09-22a", "2004-36a", "2004-11a", "2004-12-09a", "2004-12-16a"], ids);
    }

    [Fact]
    public void Descending_is_the_order_reversed()
    {
        var ascending = session.Output("Get-NatoIraqEvent").Texts("Id");
        Assert.Equal(ascending.Reverse(), session.Output("Get-NatoIraqEvent -Descending").Texts("Id"));
    }

    [Fact]
    public void Ids_are_the_date_and_a_letter_in_the_order_of_the_source()
    {
        var found = session.Output("Get-NatoIraqEvent -Id 2018-07-11a, 2018-02a, 2018-02b");
        Assert.Collection(
            found,
            item => Assert.StartsWith("At the Brussels Summit", item.Text("Text"), StringComparison.Ordinal),
            item => Assert.StartsWith("At request of Iraqi government and Global Coalition", item.Text("Text"), StringComparison.Ordinal),
            item => Assert.StartsWith("The Iraq Reconstruction conference", item.Text("Text"), StringComparison.Ordinal));
    }

    [Fact]
    public void An_id_may_be_a_pattern() => Assert.Equal(["2018-02a", "2018-02b"], session.Output("Get-NatoIraqEvent 2018-02*").Texts("Id"));

    [Fact]
    public void Nineteen_days_fifteen_months_two_years_and_a_quarter()
    {
        var precisions = session.Output("Get-NatoIraqEvent").Texts("Precision").CountBy(precision => precision!).ToDictionary();
        Assert.Equal(4, precisions.Count);
        Assert.Equal(19, precisions["Day"]);
        Assert.Equal(15, precisions["Month"]);
        Assert.Equal(2, precisions["Year"]);
        Assert.Equal(1, precisions["Quarter"]);
    }

    [Fact]
    public void Paging_takes_and_passes_over()
    {
        Assert.Equal(["2004-06-28a", "2004-07-30a"], session.Output("Get-NatoIraqEvent -Skip 1 -First 2").Texts("Id"));
        Assert.Equal(["2021-02a"], session.Output("Get-NatoIraqEvent -Descending -First 1").Texts("Id"));
    }

    [Fact]
    public void The_total_comes_first_when_asked_for()
    {
        var found = session.Output("Get-NatoIraqEvent -During 2018 -First 2 -IncludeTotalCount");
        Assert.Equal(3, found.Count);
        Assert.Equal(7UL, found[0].BaseObject);
    }

    [Fact]
    public void Where_Object_sees_the_kinds()
    {
        var approvals = session.Output("Get-NatoIraqEvent -During 2018 | Where-Object Kind -eq Approval");
        Assert.Equal(["2018-04-26a", "2018-06-22a"], approvals.Texts("Id"));
    }

    [Fact]
    public void Lists_are_lists()
    {
        Assert.Equal([true], session.Output("(Get-NatoIraqEvent 2018-07-11a).Missions -contains 'NATO Mission Iraq'").Select(item => item.BaseObject));
        Assert.Equal(["3"], session.Output("(Get-NatoIraqEvent 2016-03-01a).People.Count").Select(item => item.ToString()));
    }

    [Fact]
    public void Acronym_and_alias_name_the_same_mission()
    {
        var byAcronym = session.Output("Get-NatoIraqEvent -Mission NTM-I").Texts("Id").ToList();
        Assert.NotEmpty(byAcronym);
        Assert.Equal(byAcronym, session.Output("Get-NatoIraqEvent -Mission 'nato training mission-iraq'").Texts("Id"));
    }
}
