using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>The four bounds, the precision and the spelling of EDTF values.</summary>
public sealed class Edtf_meaning_tests
{
    [Theory]
    [InlineData("2018-02", "2018-02-01", "2018-02-28", "2018-02-01", "2018-02-28")]
    [InlineData("2016-04/2016-12", "2016-04-01", "2016-04-30", "2016-12-01", "2016-12-31")]
    [InlineData("2004/2004-06-11", "2004-01-01", "2004-06-11", "2004-06-11", "2004-06-11")]
    [InlineData("198X-11-XX/1985-06", "1980-11-01", "1984-11-30", "1985-06-01", "1985-06-30")]
    [InlineData("{1960,1961-12}", "1960-01-01", "1960-12-31", "1961-12-01", "1961-12-31")]
    [InlineData("[1960,1961-12]", "1960-01-01", "1961-12-31", "1960-01-01", "1961-12-31")]
    [InlineData("{1670..1672}", "1670-01-01", "1670-12-31", "1672-01-01", "1672-12-31")]
    [InlineData("2018-07-11/..", "2018-07-11", "2018-07-11", null, null)]
    [InlineData("2018-07-11/", "2018-07-11", "2018-07-11", "2018-07-11", null)]
    [InlineData("../2011", null, null, "2011-01-01", "2011-12-31")]
    [InlineData("/2011", null, "2011-12-31", "2011-01-01", "2011-12-31")]
    [InlineData("[1760-12..]", "1760-12-01", null, "1760-12-01", null)]
    [InlineData("[..1760-12-03]", null, "1760-12-03", null, "1760-12-03")]
    public void A_value_has_four_bounds(string edtf, string? earliestStart, string? latestStart, string? earliestEnd, string? latestEnd) =>
        Assert.Equal(
            new DateBounds(EdtfCase.Day(earliestStart), EdtfCase.Day(latestStart), EdtfCase.Day(earliestEnd), EdtfCase.Day(latestEnd)),
            EdtfDate.Parse(edtf).Bounds);

    [Theory]
    [InlineData("2018-07-11", DatePrecision.Day)]
    [InlineData("2018-07-11T10:00:00+02", DatePrecision.Day)]
    [InlineData("2018-07", DatePrecision.Month)]
    [InlineData("2018-07-XX", DatePrecision.Month)]
    [InlineData("2018", DatePrecision.Year)]
    [InlineData("2018-XX", DatePrecision.Year)]
    [InlineData("2018-XX-XX", DatePrecision.Year)]
    [InlineData("Y17E7", DatePrecision.Year)]
    [InlineData("2018-24", DatePrecision.Season)]
    [InlineData("2018-36", DatePrecision.Quarter)]
    [InlineData("2018-39", DatePrecision.Third)]
    [InlineData("2018-41", DatePrecision.Half)]
    [InlineData("201X", DatePrecision.Decade)]
    [InlineData("1953S3", DatePrecision.Decade)]
    [InlineData("20XX", DatePrecision.Century)]
    [InlineData("2XXX", DatePrecision.Century)]
    [InlineData("1950S2", DatePrecision.Century)]
    [InlineData("2018/2019", DatePrecision.Range)]
    [InlineData("2018/..", DatePrecision.Range)]
    [InlineData("[2018,2019]", DatePrecision.Set)]
    [InlineData("{2018,2019}", DatePrecision.Set)]
    [InlineData("[2011-03-21..2011-03-31]", DatePrecision.Part)]
    [InlineData("[2011-03-21..2011-04-02]", DatePrecision.Set)]
    public void A_value_says_how_finely_it_is_known(string edtf, DatePrecision precision) =>
        Assert.Equal(precision, EdtfDate.Parse(edtf).Precision);

    [Theory]
    [InlineData("?2004", "2004?")]
    [InlineData("~2004-~06", "2004-06~")]
    [InlineData("2004?-06~-11", "2004%-~06-11")]
    [InlineData("~2004-06-11?", "2004%-?06-?11")]
    [InlineData("?-2004-06", "-2004?-06")]
    [InlineData("Y170000002", "Y170000002")]
    [InlineData("-0050S1", "-0050S1")]
    [InlineData("[1667,1668,1670..1672]", "[1667,1668,1670..1672]")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04")]
    public void One_meaning_has_one_spelling(string written, string canonical)
    {
        Assert.Equal(canonical, EdtfDate.Parse(written).ToString());
        Assert.Equal(EdtfDate.Parse(canonical), EdtfDate.Parse(written));
        Assert.Equal(EdtfDate.Parse(canonical).GetHashCode(), EdtfDate.Parse(written).GetHashCode());
    }

    [Theory]
    [InlineData("2004?", true, false)]
    [InlineData("2004~", false, true)]
    [InlineData("2004-%06", true, true)]
    [InlineData("2004/2005~", false, true)]
    [InlineData("[2004?,2005]", true, false)]
    [InlineData("2004", false, false)]
    public void Doubt_is_told(string edtf, bool isUncertain, bool isApproximate) => Assert.Equal(
        (isUncertain, isApproximate), (EdtfDate.Parse(edtf).IsUncertain, EdtfDate.Parse(edtf).IsApproximate));

    [Fact]
    public void Years_outside_the_calendar_have_bounds_but_no_day()
    {
        var date = EdtfDate.Parse("Y-170000002");
        Assert.NotNull(date.Bounds.EarliestStart);
        Assert.Null(date.Start);
        Assert.Null(date.End);
        Assert.True(date.IsBefore(EdtfDate.Parse("-9999"), MatchMode.Certain));
    }

    [Fact]
    public void A_day_of_the_calendar_is_a_value() => Assert.Equal("2018-07-11", EdtfDate.OfDay(new DateOnly(2018, 7, 11)).ToString());
}
