using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Tests.Comparison;

namespace NatoIraq.Chronology.Tests.Model;

public class EventOrderTests
{
    [Fact]
    public void Events_of_a_day_come_by_their_times_and_those_without_one_first()
    {
        var day = Edition.Of("2011-03-11: a", "2011-03-11: b", "2011-03-11: c", "2011-03-11: d", "2011-03: e");
        string?[] times = ["15:27", "14:46:23", "14:46", null, null];
        var events = day.Zip(times, static (happening, time) => happening with { Time = time });
        Assert.Equal(["e", "d", "c", "b", "a"], events.Order().Select(static happening => happening.Title));
    }

    [Fact]
    public void A_date_of_no_year_comes_behind_all_others()
    {
        var events = Edition.Of("XXXX-04-02: a", "../2011: b", "2018: c", "Y17000: d");
        Assert.Equal(["b", "d", "c", "a"], events.Order().Select(static happening => happening.Title));
        Assert.True(EdtfDate.Parse("XXXX-04-02").CompareTo(EdtfDate.Parse("2018")) > 0);
    }

    [Theory]
    [InlineData("XXXX-04-02", "XXXX-04-02")]
    [InlineData("XXXX-04-02~", "XXXX-04-02")]
    [InlineData("XXXX-04-02/XXXX-04-05", "XXXX-04-02")]
    [InlineData("XXXX-04", "XXXX-04")]
    [InlineData("../..", "undated")]
    public void An_id_of_no_year_says_the_month_and_day(string date, string stem) => Assert.Equal(stem, EventIdentifier.Stem(EdtfDate.Parse(date)));

    [Theory]
    [InlineData("XXXX-04-02")]
    [InlineData("XXXX-04-02/XXXX-04-05")]
    [InlineData("XXXX-02-29")]
    [InlineData("XXXX")]
    public void A_date_of_no_year_has_no_bounds_and_no_year(string date)
    {
        Assert.Equal(new DateBounds(null, null, null, null), EdtfDate.Parse(date).Bounds);
        Assert.Equal("undated", EventYear.Format(EventYear.Of(Assert.Single(Edition.Of($"{date}: a")))));
    }

    [Theory]
    [InlineData("201X-04-02", "2010-04-02", "2019-04-02")]
    [InlineData("0XXX", "0000-01-01", "0999-12-31")]
    public void A_date_with_a_digit_of_its_year_keeps_its_bounds(string date, string first, string last) => Assert.Equal(
        (EdtfDate.Parse(first).Bounds.EarliestStart, EdtfDate.Parse(last).Bounds.LatestEnd),
        (EdtfDate.Parse(date).Bounds.EarliestStart, EdtfDate.Parse(date).Bounds.LatestEnd));
}
