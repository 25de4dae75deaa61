using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>Fiscal years, where the month that they start in is known. A single year names the one that ends in it.</summary>
public sealed class Fiscal_year_tests
{
    [Theory]
    [InlineData("FY2017", 4, "2016-04/2017-03")]
    [InlineData("FY2016-17", 4, "2016-04/2017-03")]
    [InlineData("FY2016/2017", 4, "2016-04/2017-03")]
    [InlineData("financial year 2016/17", 4, "2016-04/2017-03")]
    [InlineData("fiscal 2017", 10, "2016-10/2017-09")]
    [InlineData("FY 2003", 1, "2003-01/2003-12")]
    [InlineData("FY17", 7, "2016-07/2017-06")]
    [InlineData("Q3 FY2019", 4, "2018-10/2018-12")]
    [InlineData("FY2019 Q4", 4, "2019-01/2019-03")]
    [InlineData("1QFY21", 10, "2020-10/2020-12")]
    [InlineData("second half of FY2019", 4, "2018-10/2019-03")]
    public void A_fiscal_year_is_read_from_its_first_month(string text, int start, string edtf) =>
        Assert.Equal(edtf, new DatePhraseReader(fiscalYearStart: start).Resolve(text).Date.ToString());

    [Theory]
    [InlineData("FY2017")]
    [InlineData("Q3 FY2019")]
    [InlineData("tax year 2016-17")]
    public void Without_that_month_it_is_an_error_that_says_so(string text) =>
        Assert.Contains("-FiscalYearStart", Assert.Throws<DateFormatException>(() => new DatePhraseReader().Resolve(text)).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_fiscal_year_in_prose_is_read_where_its_start_is_known() =>
        Assert.Equal(["2018-10/2019-09"], new DatePhraseReader(fiscalYearStart: 10).Find("The budget of FY2019 grew.").Select(each => each.Date.ToString()));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_month_is_1_to_12(int month) => Assert.Throws<ArgumentOutOfRangeException>(() => new DatePhraseReader(fiscalYearStart: month));
}
