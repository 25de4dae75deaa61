using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Chronologies;

/// <summary>What a user is told of how a document was read.</summary>
public sealed class ReadingReportTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void Lines_that_cannot_be_read_are_warned_about_once_with_all_their_numbers()
    {
        Write("talks.txt", "1 May 2011: Talks begin.", "30 February 2011: They fail.", "31 June 2011: They fail again.", "3 July 2011: They end.");
        var outcome = session.Run("ConvertFrom-NatoIraqChronology ./talks.txt");

        Assert.Equal(["2011-05-01", "2011-07-03"], outcome.Output.Texts("Date"));
        Assert.EndsWith("talks.txt, lines 2 and 3: 2 lines could not be read. The first, line 2: '30 February 2011' is not a date: there is no such day.", Assert.Single(outcome.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_kind_has_a_warning_of_its_own()
    {
        Write("talks.txt", "1 May 2011: Talks begin.", "30 February 2011: They fail.", "Monday, 4 May 2011: They meet.", "3 July 2011: They end.");
        var outcome = session.Run("ConvertFrom-NatoIraqChronology ./talks.txt");

        Assert.Equal(3, outcome.Output.Count);
        Assert.Equal(2, outcome.Warnings.Count);
        Assert.Contains("talks.txt, line 2: '30 February 2011'", outcome.Warnings[0], StringComparison.Ordinal);
        Assert.Contains("talks.txt, line 3: 4 May 2011 was a Wednesday, not a Monday", outcome.Warnings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void No_number_is_left_out_however_many_there_are()
    {
        Write("many.txt", [.. Enumerable.Range(1, 50).Select(static day => day % 2 == 0 ? $"{day % 28 + 1} May 2011: They go on." : $"30 February 20{day:00}: They fail.")]);
        var warnings = session.Run("ConvertFrom-NatoIraqChronology ./many.txt").Warnings;

        Assert.Contains("many.txt, lines 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47 and 49: 25 lines could not be read. The first, line 1: '30 February 2001' is not a date",
            Assert.Single(warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_counts_and_keeps_what_it_rejects()
    {
        Write("talks.txt", "1 May 2011: Talks begin.", "30 February 2011: They fail.", "3 July 2011: They end.");
        session.Output("New-NatoIraqStore ./own.db -Empty -Connect");
        var outcome = session.Run("Import-NatoIraqChronology ./talks.txt");

        Assert.Equal(("2", "1"), (Assert.Single(outcome.Output).Text("Created"), outcome.Output[0].Text("Rejected")));
        Assert.Contains("talks.txt, line 2: ", Assert.Single(outcome.Warnings), StringComparison.Ordinal);
        Assert.Equal("1", Assert.Single(session.Output("Get-NatoIraqSource talks")).Text("Rejected"));
    }

    [Fact]
    public void A_year_that_nothing_gives_is_warned_about_and_not_made_up()
    {
        Write("ship.txt", "2 April: The ship sails.", "5 April: The ship arrives.");
        session.Output("New-NatoIraqStore ./own.db -Empty -Connect");
        var outcome = session.Run("Import-NatoIraqChronology ./ship.txt -PassThru");

        Assert.Equal(["XXXX-04-02a", "XXXX-04-05a"], outcome.Output.Texts("Id"));
        Assert.Contains("ship.txt, lines 1 and 2: 2 lines are in doubt. The first, line 1: '2 April' has no year", Assert.Single(outcome.Warnings), StringComparison.Ordinal);
        Assert.Equal("2", session.Output("(Get-NatoIraqEvent -During 2004).Count").Single().ToString());
        Assert.Empty(session.Output("Get-NatoIraqEvent -During 2004 -Match Certain"));
        Assert.Empty(session.Output("Get-NatoIraqGap -MinimumDay 1 -Match Possible"));
    }

    [Fact]
    public void Verbose_tells_the_shape_its_runner_up_and_the_order_of_dates()
    {
        var told = session.Output("ConvertFrom-NatoIraqChronology $seed -Verbose 4>&1 | Where-Object { $_ -is [Management.Automation.VerboseRecord] } | ForEach-Object Message")
            .Select(static line => line.ToString()).ToList();

        Assert.Contains(told, static line => line.EndsWith(": read as Text.", StringComparison.Ordinal));
        Assert.Contains(told, static line => line.Contains(": layout: ", StringComparison.Ordinal) && line.Contains("(confidence 0.", StringComparison.Ordinal));
        Assert.Contains(told, static line => line.Contains(": next best layout: ", StringComparison.Ordinal));
        Assert.Contains(told, static line => line.EndsWith(": numeric dates: Auto.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("DayFirst", "1999-04-05", "1999-04-07")]
    [InlineData("MonthFirst", "1999-05-04", "1999-07-04")]
    public void The_order_of_day_and_month_holds_inside_an_entry(string order, string date, string inside)
    {
        var found = Assert.Single(session.Output($"'05/04/1999: Talks begin, and they end on 07/04/1999.' | ConvertFrom-NatoIraqChronology -DateOrder {order}"));
        Assert.Equal((date, inside), (found.Text("Date"), Assert.Single(session.Output($"('05/04/1999: Talks begin, and they end on 07/04/1999.' | ConvertFrom-NatoIraqChronology -DateOrder {order}).Dates.Date")).ToString()));
    }

    [Fact]
    public void A_fiscal_year_is_read_where_its_first_month_is_given()
    {
        const string Lines = "'FY2016: The budget grows.', 'FY2017: The budget shrinks.'";
        Assert.Equal(["2015-10/2016-09", "2016-10/2017-09"], session.Output($"{Lines} | ConvertFrom-NatoIraqChronology -FiscalYearStart 10").Texts("Date"));
        Assert.Contains("-FiscalYearStart", Assert.Single(session.Run("'1 May 2011: Talks begin.', '2 May 2012: They go on.', 'FY2016: The budget grows.', '1 May 2018: They end.' | ConvertFrom-NatoIraqChronology").Warnings), StringComparison.Ordinal);
        Assert.Equal(["ParameterArgumentValidationError"], session.Run($"{Lines} | ConvertFrom-NatoIraqChronology -FiscalYearStart 13").ErrorIds);
    }

    private void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(session.WorkingDirectory, name), lines);
}
