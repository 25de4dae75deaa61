using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Questions;

public sealed class ResolveDateTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("End 2004", "2004-36", "2004-10-01", "2004-12-31", "Quarter")]
    [InlineData("February 2018", "2018-02", "2018-02-01", "2018-02-28", "Month")]
    [InlineData("11 July 2018", "2018-07-11", "2018-07-11", "2018-07-11", "Day")]
    [InlineData("between April and December 2016", "2016-04/2016-12", "2016-04-01", "2016-12-31", "Range")]
    [InlineData("2018-07-11/..", "2018-07-11/..", "2018-07-11", null, "Range")]
    [InlineData("2007", "2007", "2007-01-01", "2007-12-31", "Year")]
    public void A_date_resolves_to_its_value_and_bounds(string expression, string edtf, string? start, string? end, string precision)
    {
        var resolved = Assert.Single(session.Output($"Resolve-NatoIraqDate '{expression}'"));
        Assert.Equal(edtf, resolved.Text("Edtf"));
        Assert.Equal(start, Day(resolved.Get("Start")));
        Assert.Equal(end, Day(resolved.Get("End")));
        Assert.Equal(precision, resolved.Text("Precision"));
        Assert.False(string.IsNullOrEmpty(resolved.Text("Rule")));
    }

    [Fact]
    public void A_day_without_a_year_lies_nearest_the_reference() =>
        Assert.Equal(["2004-06-22"], session.Output("Resolve-NatoIraqDate '22 June' -ReferenceDate '28 June 2004'").Texts("Edtf"));

    [Fact]
    public void Expressions_come_from_the_pipeline_and_a_bad_one_does_not_stop_the_rest()
    {
        var outcome = session.Run("'2007', '30 February 2011', 'End 2004' | Resolve-NatoIraqDate");
        Assert.Equal(["2007", "2004-36"], outcome.Output.Texts("Edtf"));
        Assert.Equal(["InvalidDate"], outcome.ErrorIds);
    }

    [Theory]
    [InlineData("[datetime]'2018-07-04'")]
    [InlineData("[DateOnly]::new(2018, 7, 4)")]
    [InlineData("[DateTimeOffset]'2018-07-04T23:30:00+05:00'")]
    public void A_date_object_is_its_calendar_day_in_any_culture(string expression)
    {
        foreach (var culture in (string[])["en-US", "th-TH", "ar-SA", "fa-IR"])
        {
            var script = $"[Threading.Thread]::CurrentThread.CurrentCulture = '{culture}'; {expression} | Resolve-NatoIraqDate; Resolve-NatoIraqDate ({expression})";
            Assert.Equal(["2018-07-04", "2018-07-04"], session.Output(script).Texts("Edtf"));
        }
    }

    [Fact]
    public void A_fiscal_year_needs_the_month_it_starts_in()
    {
        Assert.Equal(["2016-04/2017-03"], session.Output("Resolve-NatoIraqDate FY2017 -FiscalYearStart 4").Texts("Edtf"));
        Assert.Equal(["InvalidDate"], session.Run("Resolve-NatoIraqDate FY2017").ErrorIds);
    }

    [Fact]
    public void An_order_of_numbers_can_be_told_and_otherwise_both_readings_are_given()
    {
        Assert.Equal(["1999-04-03"], session.Output("Resolve-NatoIraqDate 3/4/1999 -DateOrder DayFirst").Texts("Edtf"));
        Assert.Equal(["1999-04-03 1999-03-04"], session.Output("(Resolve-NatoIraqDate 3/4/1999).Alternatives -join ' '").Select(static each => each.ToString()));
    }

    [Fact]
    public void A_time_is_kept_beside_the_day()
    {
        var resolved = Assert.Single(session.Output("Resolve-NatoIraqDate '11 September 2001, 8:46 a.m. EDT'"));
        Assert.Equal(("2001-09-11", "08:46", "EDT"), (resolved.Text("Edtf"), resolved.Text("Time"), resolved.Text("TimeZone")));
    }

    [Fact]
    public void A_weekday_that_contradicts_the_date_is_warned_about()
    {
        var outcome = session.Run("Resolve-NatoIraqDate 'Tuesday 24 January 2011'");
        Assert.Equal(["2011-01-24"], outcome.Output.Texts("Edtf"));
        Assert.Equal(["'Tuesday 24 January 2011': 24 January 2011 was a Monday, not a Tuesday."], outcome.Warnings);
    }

    private static string? Day(object? value) =>
        value is DateTime day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
}
