using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Questions;

/// <summary>
/// Measure-NatoIraqEvent and Get-NatoIraqGap over the built-in chronology. The numbers are counted in the source document by hand.
/// </summary>
public sealed class MeasureTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void How_sure_a_chronology_is_is_told_by_precision_basis_and_sources()
    {
        var rows = session.Output("Get-NatoIraqEvent -During 2004/2007 | Measure-NatoIraqEvent -By Year, Precision, Basis");
        Assert.Equal(
            ["2004, Day, Stated", "2004, Month, Stated", "2004, Quarter, Stated", "2005, Month, Stated", "2006, Year, Stated", "2007, Year, Stated"],
            rows.Texts("Name").Order(StringComparer.Ordinal));
        var days = Assert.Single(rows, static row => row.Text("Name") == "2004, Day, Stated");
        Assert.Equal("6", days.Text("Count"));
        Assert.Equal("1", days.Text("Sources"));
    }

    [Fact]
    public void Years_are_counted_in_order()
    {
        Assert.Equal(
            [
                "2004: 8", "2005: 1", "2006: 1", "2007: 1", "2008: 1", "2010: 1", "2011: 2", "2012: 3", "2015: 1", "2016: 6", "2017: 3",
                "2018: 7", "2020: 1", "2021: 1",
            ],
            session.Output("Measure-NatoIraqEvent -By Year").Select(row => row.ToString()));
    }

    [Theory]
    [InlineData("Decade", "200X: 12", "201X: 23", "202X: 2")]
    [InlineData("Source", "Relations with Iraq: timeline: 37")]
    [InlineData("Basis", "Stated: 37")]
    [InlineData("Quarter", "2004-Q2: 2", "2004-Q3: 2", "2004-Q4: 4")]
    public void Other_dimensions_are_counted_too(string by, params string[] first) =>
        Assert.Equal(first, session.Output($"Measure-NatoIraqEvent -By {by}").Take(first.Length).Select(row => row.ToString()));

    [Theory]
    [InlineData("Person", "Jens Stoltenberg: 3")]
    [InlineData("Organization", "NATO: ")]
    [InlineData("State", "Iraq: ")]
    [InlineData("Document", "United Nations Security Council Resolution 1546: 1")]
    public void Who_and_what_is_named_is_counted(string by, string row) =>
        Assert.Contains(session.Output($"Measure-NatoIraqEvent -By {by}"), each => each.ToString()!.StartsWith(row, StringComparison.Ordinal));

    [Fact]
    public void How_sure_the_dates_are_is_told_in_percent()
    {
        var rows = session.Output("Measure-NatoIraqEvent -By Precision");
        Assert.Equal(["Day: 19", "Month: 15", "Year: 2", "Quarter: 1"], rows.Select(row => row.ToString()));
        Assert.Equal([51.4, 40.5, 5.4, 2.7], rows.Select(row => (double)row.Get("Percent")!));
        Assert.Equal([1, 1, 1, 1], rows.Select(row => (int)row.Get("Sources")!));
    }

    [Fact]
    public void A_month_says_how_many_more_may_have_begun_in_it()
    {
        var row = Assert.Single(session.Output("Measure-NatoIraqEvent Month | Where-Object Name -eq 2004-12"));
        Assert.Equal((2, 3), ((int)row.Get("Count")!, (int)row.Get("Possible")!));
    }

    [Theory]
    [InlineData("2004-06-22a", "Ilyad Allawi → NATO Secretary General: 1")]
    [InlineData("2010-10-05a", "Bolani → Italy: 1")]
    [InlineData("2012-05a", "Iraq → NATO: 1")]
    [InlineData("2016-03-01a", "Al-Abadi – Fouad Massoum: 1", "Al-Abadi – Jens Stoltenberg: 1", "Fouad Massoum – Jens Stoltenberg: 1")]
    [InlineData("2016-10-18a", "Ibrahim Al-Jaafari – Jens Stoltenberg: 1")]
    [InlineData("2018-01-22a", "Global Coalition to Defeat ISIS/Daesh → NATO: 1", "James Mattis → NATO: 1")]
    [InlineData("2017-11a")]
    public void Who_met_and_who_asked_whom_is_told_as_pairs(string id, params string[] pairs) =>
        Assert.Equal(pairs, session.Output($"Get-NatoIraqEvent {id} | Measure-NatoIraqEvent -By Pair").Select(row => row.ToString()));

    [Fact]
    public void A_pair_that_met_is_one_pair_whoever_was_the_visitor()
    {
        var rows = session.Output("""
            "1 May 2003: President Fouad Massoum meets Secretary General Jens Stoltenberg.",
            "2 May 2004: Secretary General Jens Stoltenberg meets President Fouad Massoum." |
                ConvertFrom-NatoIraqChronology | Measure-NatoIraqEvent -By Pair, Kind
            """);
        Assert.Equal(["Fouad Massoum – Jens Stoltenberg, Meeting: 2"], rows.Select(row => row.ToString()));
    }

    [Fact]
    public void Empty_years_are_counted_when_asked_for()
    {
        var rows = session.Output("Measure-NatoIraqEvent Year -IncludeEmpty");
        Assert.Equal(18, rows.Count);
        Assert.Equal(["2009", "2013", "2014", "2019"], rows.Where(row => (int)row.Get("Count")! == 0).Texts("Name"));
    }

    [Fact]
    public void First_and_last_are_dates_as_finely_as_they_are_known()
    {
        var row = Assert.Single(session.Output("Measure-NatoIraqEvent Year | Where-Object Name -eq 2018"));
        Assert.Equal(("2018-01-22", "2018-07-11"), (row.Text("First"), row.Text("Last")));
        row = Assert.Single(session.Output("Measure-NatoIraqEvent Precision | Where-Object Name -eq Quarter"));
        Assert.Equal(("2004-36", "2004-36a"), (row.Text("First"), row.Text("FirstEvent")));
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent -During 2018 -Kind Approval | Measure-NatoIraqEvent -By Kind", "Approval: 2")]
    [InlineData("'5 May 2010: An office opens.' | ConvertFrom-NatoIraqChronology | Measure-NatoIraqEvent Year", "2010: 1")]
    [InlineData("Search-NatoIraqEvent Mattis | Measure-NatoIraqEvent Kind", "Request: 1")]
    public void Events_of_the_pipeline_are_counted_and_no_others(string command, string row) =>
        Assert.Equal([row], session.Output(command).Select(row => row.ToString()));

    [Fact]
    public void A_pipeline_that_brings_nothing_gives_nothing() =>
        Assert.Empty(session.Output("Get-NatoIraqEvent -During 2013 | Measure-NatoIraqEvent Kind"));

    [Fact]
    public void Several_dimensions_count_each_combination() =>
        Assert.Contains("2018, Approval: 2", session.Output("Measure-NatoIraqEvent -By Year, Kind").Select(row => row.ToString()));

    [Fact]
    public void The_gaps_of_a_year_or_more()
    {
        Assert.Equal(
            ["2008-12 to 2010-10-05: 643 to 673 days", "2012-09-24 to 2015-07-31: 1040 days", "2018-07-11 to 2020-10: 813 to 843 days"],
            session.Output("Get-NatoIraqGap").Select(row => row.ToString()));
        var longest = session.Output("Get-NatoIraqGap 1000")[0];
        Assert.Equal(("2012-09-24a", "2015-07-31a"), (longest.Text("Before"), longest.Text("After")));
    }

    [Fact]
    public void Gaps_that_only_may_be_long_enough_come_when_asked_for() =>
        Assert.Contains("2006 to 2007: 1 to 729 days", session.Output("Get-NatoIraqGap -Match Possible").Select(row => row.ToString()));

    [Fact]
    public void Gaps_of_a_mission_are_those_between_its_events() =>
        Assert.Equal(
            ["2018-07-11 to 2020-10: 813 to 843 days"],
            session.Output("Get-NatoIraqGap -Mission NMI").Select(row => row.ToString()));

    [Theory]
    [InlineData("Get-NatoIraqGap -Mission 'Mission to Mars'", "MissionNotFound")]
    [InlineData("Get-NatoIraqGap -MinimumDay 0", "ParameterArgumentValidationError")]
    [InlineData("Measure-NatoIraqEvent -By Colour", "ParameterArgumentTransformationError")]
    public void What_makes_no_sense_is_an_error(string command, string id)
    {
        var outcome = session.Run(command);
        Assert.Equal([id], outcome.ErrorIds);
        Assert.Empty(outcome.Output);
    }
}
