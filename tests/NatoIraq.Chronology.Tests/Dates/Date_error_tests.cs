using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>What is no date is refused with its place and the reason, and never put right in silence.</summary>
public sealed class Date_error_tests
{
    private static readonly DatePhraseReader Reader = new();

    [Theory]
    [InlineData("", 0, "empty")]
    [InlineData("2019-02-29", 8, "no such day")]
    [InlineData("2019-13", 5, "no such month")]
    [InlineData("2019-1-05", 6, "two digits")]
    [InlineData("19850412", 4, "written with Y")]
    [InlineData("-0000", 0, "-0000")]
    [InlineData("2004/2003", 5, "ends before it begins")]
    [InlineData("2004/2005/2006", 9, "one '/'")]
    [InlineData("[2004..2006-03]", 1, "equally precise")]
    [InlineData("[2004..,2006]", 1, "last member")]
    [InlineData("[2004,..2006]", 6, "first member")]
    [InlineData("[2004", 5, "not closed")]
    [InlineData("[2004,]", 6, "missing")]
    [InlineData("[2004, 2005]", 6, "four digits")]
    [InlineData("2001-21-05", 7, "no day")]
    [InlineData("2004-06-11T25:00:00", 11, "hour")]
    [InlineData("2004-06-11T10:60:00", 14, "minute")]
    [InlineData("2004-06-11T10:10", 16, "hh:mm:ss")]
    [InlineData("2004-06-11T10:10:10+24", 20, "offset")]
    [InlineData("2004-06-11T10:10:10/2005", 10, "outside intervals")]
    [InlineData("2004??", 5, "one mark")]
    [InlineData("~2004?", 5, "one side")]
    [InlineData("2004 ", 4, "space")]
    [InlineData("Y2004", 0, "more than four")]
    [InlineData("Y17E0", 4, "greater than 0")]
    [InlineData("Y1E400", 0, "10 to the 15th")]
    [InlineData("1950S0", 5, "at least one")]
    [InlineData("199x", 3, "four digits")]
    public void An_EDTF_expression_is_refused_where_it_goes_wrong(string text, int position, string reason)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var error));
        Assert.Equal((text, position), (error!.Text, error.Position));
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.Throws<DateFormatException>(() => EdtfDate.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30 February 2018", 0, "no such day")]
    [InlineData("February 29, 2019", 0, "no such day")]
    [InlineData("45 May 2010", 0, "no such day")]
    [InlineData("31 June", 0, "no such day")]
    [InlineData("13/13/2011", 3, "no such month")]
    [InlineData("2011-13-05", 5, "no such month")]
    [InlineData("2011–2003", 0, "backwards")]
    [InlineData("5 June 2011 to 3 March 2010", 0, "backwards")]
    [InlineData("between 1999 and 1995", 8, "backwards")]
    [InlineData("hello", 0, "no known form of date starts here")]
    [InlineData("  hello", 2, "no known form of date starts here")]
    [InlineData("11 July 2018 or so", 13, "unexpected text after the date")]
    [InlineData("7 August", 0, "has no year")]
    [InlineData("2018-02-30", 8, "no such day")]
    public void A_phrase_is_refused_where_it_goes_wrong(string text, int position, string reason)
    {
        var error = Assert.Throws<DateFormatException>(() => Reader.Resolve(text));
        Assert.Equal((text, position), (error.Text, error.Position));
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30 February 2018: a meeting", 0)]
    [InlineData("2011–2003 a decade", 0)]
    public void An_impossible_date_at_the_head_of_an_entry_says_why(string text, int position)
    {
        Assert.False(Reader.TryReadAt(text, 0, null, DatePlace.Head, out var phrase, out var error));
        Assert.Null(phrase);
        Assert.Equal(position, error!.Position);
    }
}
