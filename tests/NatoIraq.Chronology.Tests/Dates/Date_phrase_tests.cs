using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>Every row of the table in docs/dates.md, and what they make together.</summary>
public sealed class Date_phrase_tests
{
    private static readonly DatePhraseReader Reader = new();

    [Theory]
    [InlineData("11 July 2018", "2018-07-11", DatePrecision.Day, DateRule.DayMonthYear)]
    [InlineData("July 11, 2018", "2018-07-11", DatePrecision.Day, DateRule.MonthDayYear)]
    [InlineData("11 Jul. 2018", "2018-07-11", DatePrecision.Day, DateRule.DayMonthYear)]
    [InlineData("2018-07-11", "2018-07-11", DatePrecision.Day, DateRule.Edtf)]
    [InlineData("Jan. 15, 1999", "1999-01-15", DatePrecision.Day, DateRule.MonthDayYear)]
    [InlineData("11-Jul-2018", "2018-07-11", DatePrecision.Day, DateRule.DayMonthYear)]
    [InlineData("Monday, 5 March 2018", "2018-03-05", DatePrecision.Day, DateRule.DayMonthYear)]
    [InlineData("Mon. March 5, 2018", "2018-03-05", DatePrecision.Day, DateRule.MonthDayYear)]
    [InlineData("the 1st of August 1958", "1958-08-01", DatePrecision.Day, DateRule.DayMonthYear)]
    [InlineData("June the 3rd, 1958", "1958-06-03", DatePrecision.Day, DateRule.MonthDayYear)]
    [InlineData("March 22nd, 1994", "1994-03-22", DatePrecision.Day, DateRule.MonthDayYear)]
    [InlineData("9 Apr '03", "2003-04-09", DatePrecision.Day, DateRule.DayMonthYear)]
    [InlineData("Sept. 11, ’91", "1991-09-11", DatePrecision.Day, DateRule.MonthDayYear)]
    [InlineData("29 February 2020", "2020-02-29", DatePrecision.Day, DateRule.DayMonthYear)]
    [InlineData("1990 August 2", "1990-08-02", DatePrecision.Day, DateRule.YearFirst)]
    [InlineData("1990, 2 August", "1990-08-02", DatePrecision.Day, DateRule.YearFirst)]
    [InlineData("1962 (15 August)", "1962-08-15", DatePrecision.Day, DateRule.YearFirst)]
    [InlineData("1990 Aug.", "1990-08", DatePrecision.Month, DateRule.YearFirst)]
    [InlineData("1998 16–19 December", "1998-12-16/1998-12-19", DatePrecision.Range, DateRule.YearFirst)]
    [InlineData("2003 March-April", "2003-03/2003-04", DatePrecision.Range, DateRule.YearFirst)]
    [InlineData("1968 8 and 9 May", "{1968-05-08,1968-05-09}", DatePrecision.Set, DateRule.YearFirst)]
    [InlineData("2011 end of December", "[2011-12-21..2011-12-31]", DatePrecision.Part, DateRule.YearFirst)]
    [InlineData("2011/02/24", "2011-02-24", DatePrecision.Day, DateRule.IsoDate)]
    [InlineData("24.02.2011", "2011-02-24", DatePrecision.Day, DateRule.NumericDate)]
    [InlineData("03/24/1999", "1999-03-24", DatePrecision.Day, DateRule.NumericDate)]
    [InlineData("24/03/1999", "1999-03-24", DatePrecision.Day, DateRule.NumericDate)]
    [InlineData("February 2018", "2018-02", DatePrecision.Month, DateRule.MonthYear)]
    [InlineData("Feb. 2018", "2018-02", DatePrecision.Month, DateRule.MonthYear)]
    [InlineData("Sept. 2001", "2001-09", DatePrecision.Month, DateRule.MonthYear)]
    [InlineData("October, 1998", "1998-10", DatePrecision.Month, DateRule.MonthYear)]
    [InlineData("July of 1917", "1917-07", DatePrecision.Month, DateRule.MonthYear)]
    [InlineData("2007", "2007", DatePrecision.Year, DateRule.Edtf)]
    [InlineData("in 2007", "2007", DatePrecision.Year, DateRule.Year)]
    [InlineData("End 2004", "2004-36", DatePrecision.Quarter, DateRule.EndOfYear)]
    [InlineData("end of 2004", "2004-36", DatePrecision.Quarter, DateRule.EndOfYear)]
    [InlineData("end-2004", "2004-36", DatePrecision.Quarter, DateRule.EndOfYear)]
    [InlineData("by the end of 2004", "2004-36", DatePrecision.Quarter, DateRule.EndOfYear)]
    [InlineData("the beginning of 2004", "2004-33", DatePrecision.Quarter, DateRule.BeginningOfYear)]
    [InlineData("Q1 2015", "2015-33", DatePrecision.Quarter, DateRule.Quarter)]
    [InlineData("first quarter of 2015", "2015-33", DatePrecision.Quarter, DateRule.Quarter)]
    [InlineData("the last quarter of 2015", "2015-36", DatePrecision.Quarter, DateRule.Quarter)]
    [InlineData("first half of 2015", "2015-40", DatePrecision.Half, DateRule.Half)]
    [InlineData("second half of 2015", "2015-41", DatePrecision.Half, DateRule.Half)]
    [InlineData("H2 2015", "2015-41", DatePrecision.Half, DateRule.Half)]
    [InlineData("early 2015", "2015-37", DatePrecision.Third, DateRule.EarlyYear)]
    [InlineData("mid-2015", "2015-38", DatePrecision.Third, DateRule.MidYear)]
    [InlineData("late 2015", "2015-39", DatePrecision.Third, DateRule.LateYear)]
    [InlineData("early March 2011", "[2011-03-01..2011-03-10]", DatePrecision.Part, DateRule.PartOfMonth)]
    [InlineData("mid-March 2011", "[2011-03-11..2011-03-20]", DatePrecision.Part, DateRule.PartOfMonth)]
    [InlineData("late February 2011", "[2011-02-21..2011-02-28]", DatePrecision.Part, DateRule.PartOfMonth)]
    [InlineData("end of March 2011", "[2011-03-21..2011-03-31]", DatePrecision.Part, DateRule.PartOfMonth)]
    [InlineData("the latter half of March 2011", "[2011-03-16..2011-03-31]", DatePrecision.Part, DateRule.PartOfMonth)]
    [InlineData("spring 2014", "2014-21", DatePrecision.Season, DateRule.Season)]
    [InlineData("the summer of 2014", "2014-22", DatePrecision.Season, DateRule.Season)]
    [InlineData("Fall 2014", "2014-23", DatePrecision.Season, DateRule.Season)]
    [InlineData("winter 2014–15", "2014-24", DatePrecision.Season, DateRule.Season)]
    [InlineData("the 1990s", "199X", DatePrecision.Decade, DateRule.Decade)]
    [InlineData("the late 1990s", "[1997..1999]", DatePrecision.Set, DateRule.Decade)]
    [InlineData("the 19th century", "18XX", DatePrecision.Century, DateRule.Century)]
    [InlineData("c. 2005", "2005~", DatePrecision.Year, DateRule.Circa)]
    [InlineData("circa 2005", "2005~", DatePrecision.Year, DateRule.Circa)]
    [InlineData("about 2005", "2005~", DatePrecision.Year, DateRule.Circa)]
    [InlineData("around March 2005", "2005-03~", DatePrecision.Month, DateRule.Circa)]
    [InlineData("possibly 2005", "2005?", DatePrecision.Year, DateRule.Possibly)]
    [InlineData("March 2005?", "2005-03?", DatePrecision.Month, DateRule.Possibly)]
    [InlineData("possibly about 2005", "2005%", DatePrecision.Year, DateRule.Possibly)]
    public void A_date_is_read_with_the_precision_it_was_written_with(string text, string edtf, DatePrecision precision, string rule)
    {
        var phrase = Reader.Resolve(text);
        Assert.Equal((edtf, precision, rule), (phrase.Date.ToString(), phrase.Date.Precision, phrase.Rule));
        Assert.Equal(phrase.Date, EdtfDate.Parse(edtf));
        Assert.Equal(precision, EdtfDate.Parse(edtf).Precision);
    }

    [Theory]
    [InlineData("8-9 July 2016", "2016-07-08/2016-07-09", DateRule.Range)]
    [InlineData("8–9 July 2016", "2016-07-08/2016-07-09", DateRule.Range)]
    [InlineData("July 8-9, 2016", "2016-07-08/2016-07-09", DateRule.Range)]
    [InlineData("8/9 July 2016", "2016-07-08/2016-07-09", DateRule.Range)]
    [InlineData("28 May – 2 June 2012", "2012-05-28/2012-06-02", DateRule.Range)]
    [InlineData("28 December 2011 to 3 January 2012", "2011-12-28/2012-01-03", DateRule.Range)]
    [InlineData("28 December to 3 January 2012", "2011-12-28/2012-01-03", DateRule.Range)]
    [InlineData("28 December 2011 to 3 January", "2011-12-28/2012-01-03", DateRule.Range)]
    [InlineData("August 21–September 11, 1819", "1819-08-21/1819-09-11", DateRule.Range)]
    [InlineData("October 2, 1889–April 19, 1890", "1889-10-02/1890-04-19", DateRule.Range)]
    [InlineData("January 1–28, 1866", "1866-01-01/1866-01-28", DateRule.Range)]
    [InlineData("March 26–April 2, 1995", "1995-03-26/1995-04-02", DateRule.Range)]
    [InlineData("August 1870–September 1871", "1870-08/1871-09", DateRule.Range)]
    [InlineData("March-April, 1998", "1998-03/1998-04", DateRule.Range)]
    [InlineData("January/February 2010", "2010-01/2010-02", DateRule.Range)]
    [InlineData("Dec. 2009–Jan. 2010", "2009-12/2010-01", DateRule.Range)]
    [InlineData("between April and December 2016", "2016-04/2016-12", DateRule.Between)]
    [InlineData("from April to December 2016", "2016-04/2016-12", DateRule.FromTo)]
    [InlineData("from 5 to 9 March 2010", "2010-03-05/2010-03-09", DateRule.FromTo)]
    [InlineData("April–December 2016", "2016-04/2016-12", DateRule.Range)]
    [InlineData("2003-2011", "2003/2011", DateRule.Range)]
    [InlineData("2003–11", "2003/2011", DateRule.Range)]
    [InlineData("1896–1897", "1896/1897", DateRule.Range)]
    [InlineData("1998/99", "1998/1999", DateRule.Range)]
    [InlineData("early 2003 to late 2004", "2003-37/2004-39", DateRule.Range)]
    [InlineData("late March–early April 2011", "2011-03-21/2011-04-10", DateRule.Range)]
    [InlineData("early to mid-2015", "2015-37/2015-38", DateRule.Range)]
    [InlineData("mid-to-late March 2011", "2011-03-11/2011-03-31", DateRule.Range)]
    [InlineData("31/12/2004–02/01/2005", "2004-12-31/2005-01-02", DateRule.Range)]
    [InlineData("c. 1990–1995", "1990~/1995~", DateRule.Circa)]
    [InlineData("since 2003", "2003/..", DateRule.Since)]
    [InlineData("from 2003", "2003/..", DateRule.Since)]
    [InlineData("as of 5 March 2010", "2010-03-05/..", DateRule.Since)]
    [InlineData("2018–present", "2018/..", DateRule.Since)]
    [InlineData("until 2011", "../2011", DateRule.Until)]
    [InlineData("to 2011", "../2011", DateRule.Until)]
    [InlineData("up to 2011", "../2011", DateRule.Until)]
    [InlineData("8 and 9 July 2016", "{2016-07-08,2016-07-09}", DateRule.AllOf)]
    [InlineData("March 19 and 22, 1974", "{1974-03-19,1974-03-22}", DateRule.AllOf)]
    [InlineData("8, 9 and 12 July 2016", "{2016-07-08,2016-07-09,2016-07-12}", DateRule.AllOf)]
    [InlineData("December 2010 and January 2011", "{2010-12,2011-01}", DateRule.AllOf)]
    [InlineData("July or August 2016", "[2016-07,2016-08]", DateRule.OneOf)]
    public void Spans_and_lists_share_what_is_written_once(string text, string edtf, string rule)
    {
        var phrase = Reader.Resolve(text);
        Assert.Equal((edtf, rule), (phrase.Date.ToString(), phrase.Rule));
        Assert.Equal(phrase.Date, EdtfDate.Parse(edtf));
    }

    [Theory]
    [InlineData("22 June", "2004-06-28", "2004-06-22")]
    [InlineData("22 June", "2004", "2004-06-22")]
    [InlineData("3 January", "2004-12-28", "2005-01-03")]
    [InlineData("28 December", "2005-01-03", "2004-12-28")]
    [InlineData("September", "1800-05-28/1800-06-07", "1800-09")]
    [InlineData("March 28", "1972-12-04/1972-12-05", "1973-03-28")]
    [InlineData("29 February", "2019-06-01", "2020-02-29")]
    [InlineData("29 February", "2018-01-01", "2016-02-29")]
    [InlineData("end of March", "2004-06-28", "[2004-03-21..2004-03-31]")]
    [InlineData("Sept. 18–19", "2003-09-15/2003-09-19", "2003-09-18/2003-09-19")]
    [InlineData("28 December–3 January", "2004-12-30", "2004-12-28/2005-01-03")]
    [InlineData("Summer", "2014", "2014-22")]
    [InlineData("7 August", "2004/..", "2004-08-07")]
    public void A_date_without_a_year_takes_the_year_that_puts_it_nearest(string text, string reference, string edtf) =>
        Assert.Equal(edtf, Reader.Resolve(text, EdtfDate.Parse(reference)).Date.ToString());

    [Theory]
    [InlineData("11\u00A0July\u00A02018")]
    [InlineData("11\u202FJuly\u20092018")]
    [InlineData("11\tJULY 2018")]
    [InlineData("  11 july 2018:")]
    [InlineData("On 11 July 2018.")]
    [InlineData("11 July, 2018,")]
    public void Spaces_case_and_closing_marks_do_not_matter(string text) =>
        Assert.Equal("2018-07-11", Reader.Resolve(text).Date.ToString());

    [Theory]
    [InlineData("8\u20129 July 2016")]
    [InlineData("8\u20139 July 2016")]
    [InlineData("8\u2014 9 July 2016")]
    [InlineData("8 \u2212 9 July 2016")]
    [InlineData("8\u00A0-\u00A09 July 2016")]
    public void Any_dash_joins_a_range(string text) => Assert.Equal("2016-07-08/2016-07-09", Reader.Resolve(text).Date.ToString());

    [Theory]
    [InlineData("7 August 2004 followed by", "7 August 2004")]
    [InlineData("March 24, 1999: NATO opens 78 days", "March 24, 1999")]
    [InlineData("2011-02-24T10:30:00Z,Baghdad", "2011-02-24T10:30:00Z")]
    [InlineData("2003 - 12 people died", "2003")]
    [InlineData("March 5, 2003 - 10 killed", "March 5, 2003")]
    [InlineData("Since 1995 the talks", "Since 1995")]
    [InlineData("1999\n\n2000", "1999")]
    [InlineData("1786-1796.", "1786-1796")]
    [InlineData("1917 October Revolution", "1917")]
    [InlineData("1984 May be remembered", "1984")]
    [InlineData("1990 12 states sign in March", "1990")]
    [InlineData("1914 August 1914 sees war", "1914")]
    public void The_longest_phrase_at_a_place_is_read_and_no_more(string text, string words)
    {
        var phrase = Reader.ReadAt(text, 0, null, DatePlace.Head);
        Assert.Equal(words, text.Substring(phrase!.Start, phrase.Length));
    }

    [Theory]
    [InlineData("2,000 companies")]
    [InlineData("1546th")]
    [InlineData("7.5 million")]
    [InlineData("10:30 on Monday")]
    [InlineData("Marching on")]
    [InlineData("the 2003 invasion")]
    [InlineData("")]
    public void What_begins_with_no_date_reads_as_none(string text)
    {
        Assert.False(Reader.TryReadAt(text, 0, null, DatePlace.Head, out var phrase, out var error));
        Assert.Null(phrase);
        Assert.Null(error);
    }
}
