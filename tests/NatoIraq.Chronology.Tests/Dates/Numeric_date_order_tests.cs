using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>Dates of numbers whose order has to be told: 03/04/1999.</summary>
public sealed class Numeric_date_order_tests
{
    [Theory]
    [InlineData("03/04/1999", DateOrder.DayFirst, "1999-04-03")]
    [InlineData("03/04/1999", DateOrder.MonthFirst, "1999-03-04")]
    [InlineData("03.04.1999", DateOrder.Auto, "1999-04-03")]
    [InlineData("13/04/1999", DateOrder.Auto, "1999-04-13")]
    [InlineData("04/13/1999", DateOrder.Auto, "1999-04-13")]
    [InlineData("04/04/1999", DateOrder.Auto, "1999-04-04")]
    [InlineData("03/04/1999–25/04/1999", DateOrder.Auto, "1999-04-03/1999-04-25")]
    [InlineData("03/04/1999–03/25/1999", DateOrder.Auto, "1999-03-04/1999-03-25")]
    public void An_order_that_is_told_decides(string text, DateOrder order, string edtf)
    {
        var phrase = new DatePhraseReader(order).ReadAt(text, 0, null, DatePlace.Head);
        Assert.Equal(edtf, phrase!.Date.ToString());
        Assert.False(phrase.IsAmbiguous);
    }

    [Fact]
    public void An_order_that_is_not_told_leaves_both_days_open_and_says_so()
    {
        var phrase = new DatePhraseReader().Resolve("03/04/1999");
        Assert.True(phrase.IsAmbiguous);
        Assert.Equal("[1999-03-04,1999-04-03]", phrase.Date.ToString());
        Assert.Equal(["1999-04-03", "1999-03-04"], phrase.Alternatives.Select(each => each.ToString()));
    }

    [Fact]
    public void An_order_that_contradicts_the_day_is_an_error() =>
        Assert.Throws<DateFormatException>(() => new DatePhraseReader(DateOrder.MonthFirst).Resolve("24/03/1999"));

    [Theory]
    [InlineData("03/04/1999 … 24/03/1999 … 01/02/2000", DateOrder.DayFirst)]
    [InlineData("03/04/1999 … 03/24/1999", DateOrder.MonthFirst)]
    [InlineData("03/04/1999 … 05/06/1999", DateOrder.Auto)]
    [InlineData("24/03/1999 … 03/24/1999", DateOrder.Auto)]
    [InlineData("24.03.1999", DateOrder.DayFirst)]
    [InlineData("192.168.13.2001, 24.03.99, 2011-02-24, 5/24", DateOrder.Auto)]
    [InlineData("03/04/99, 24/03/99", DateOrder.DayFirst)]
    [InlineData("", DateOrder.Auto)]
    public void The_order_of_a_document_is_inferred_from_all_its_dates(string text, DateOrder order) =>
        Assert.Equal(order, DateOrderInference.Infer(text));
}
