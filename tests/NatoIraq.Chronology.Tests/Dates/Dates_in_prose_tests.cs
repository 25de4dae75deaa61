using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>What is a date in running text, and what only looks like one.</summary>
public sealed class Dates_in_prose_tests
{
    private static readonly DatePhraseReader Reader = new();

    [Theory]
    [InlineData("In 1994, 1995 and 1996 there were elections.", "1994|1995|1996")]
    [InlineData("In 2003 elections were held, and in 2004 coalition forces left.", "2003|2004")]
    [InlineData("The consulate had re-opened by 1807, and remained until 1949.", "1807|1949")]
    [InlineData("the worst violence since 1999. Nineteen people", "1999")]
    [InlineData("after 1835, the consulate of 1840 (1867) and from 1870", "1835|1840|1867|1870")]
    [InlineData("a presence there from April 2011 to September 2012", "2011-04/2012-09")]
    [InlineData("from 1835 to 1947 and between May 5 and 9", "1835/1947|2004-05-05/2004-05-09")]
    [InlineData("At Mayo Clinic Mar. 4–6.", "2004-03-04/2004-03-06")]
    [InlineData("met on June 10 protesters; on March 20, 2003 coalition forces invaded", "2004-06-10|2003-03-20")]
    [InlineData("On May 5, 1999 troops entered; on 5 March, 2000 people fled", "1999-05-05|2004-03-05")]
    [InlineData("In September, it moved; since last March; the month of May; by June", "2004-09|2004-03|2004-05|2004-06")]
    [InlineData("In May President Bush visited, and in August Iraq invaded.", "2004-05|2004-08")]
    [InlineData("by the end of 2004, in early 2005, in the spring of 2006 and mid-2007", "2004-36|2005-37|2006-21|2007-38")]
    [InlineData("in the 1990s, in the 19th century, around 1998 and c. 1880", "199X|18XX|1998~|1880~")]
    [InlineData("July and August 2003; March 2003 and April 2004", "{2003-07,2003-08}|2003-03|2004-04")]
    [InlineData("on May 6 and June 7", "2004-05-06|2004-06-07")]
    [InlineData("on 2004-05-06, 12.10.2003 and 03/24/1999", "2004-05-06|2003-10-12|1999-03-24")]
    [InlineData("left on the 5th of May,\nthe 5 June agreement of\n2003", "2004-05-05|2004-06-05|2003")]
    [InlineData("the September 11 attacks (2001)", "2004-09-11|2001")]
    public void Dates_are_found(string text, string dates) =>
        Assert.Equal(dates.Split('|'), Reader.Find(text, EdtfDate.Parse("2004-06-28")).Select(phrase => phrase.Date.ToString()));

    [Theory]
    [InlineData("Resolution 1546, Resolutions 1500–1510, Level 2003 and room 1812")]
    [InlineData("2,000 companies, $2,000, 1,250 men, 7.5 million, 1990 dollars, 40%")]
    [InlineData("He may 5 times march 20 miles; they may march, you may attend; May be.")]
    [InlineData("in 45 days, of 1500 soldiers, about 1500 troops, until 1800 hours, at 1200 local")]
    [InlineData("between 21st and 22nd Streets, from 5 to 9 people, the 3rd Army, 5th Division")]
    [InlineData("April Glaspie and Jan Egeland; a visit by April Glaspie; May Day; the October Revolution")]
    [InlineData("Vision 2030, Olympics 2012, Windows 2000, No. 2003, the 2003 constitution")]
    [InlineData("the fall of Saigon, in the summer, springs, in fall; the second half; the first quarter of the year")]
    [InlineData("at 10:30, 192.168.2003.1, 20040611, ISBN 1990-2003-4, UNSCR-1546, F-16, 9/11, 24/7")]
    [InlineData("30 February 2004, February 30, 2004 and 31 June")]
    [InlineData("12th-century walls; Augustus; Marchers; Mayor; Decide; Sunday; on Monday")]
    public void What_only_looks_like_a_date_is_left_alone(string text) => Assert.Empty(Reader.Find(text, EdtfDate.Parse("2004-06-28")));

    [Fact]
    public void Phrases_stand_in_order_and_do_not_overlap()
    {
        const string text = "On January 9, 1930, Dawes signed; in 1932 Iraq joined; from March 1940 to May 1941 and on 7 August.";
        var phrases = Reader.Find(text, EdtfDate.Parse("1930")).ToList();
        Assert.Equal(
            ["January 9, 1930", "1932", "from March 1940 to May 1941", "7 August"],
            phrases.Select(each => text[each.Start..each.End]));
    }

    [Fact]
    public void Without_a_reference_the_year_named_last_serves_and_before_any_there_is_none() => Assert.Equal(
        ["2004-02-08", "2004-06-28"],
        Reader.Find("On May 5 nothing; on February 8, 2004 an office; on June 28 another.").Select(each => each.Date.ToString()));

    [Fact]
    public void Where_the_reference_spans_years_the_year_named_last_decides() => Assert.Equal(
        ["1980-02-08", "1980-05-02"],
        Reader.Find("recalled February 8, 1980, closed May 2", EdtfDate.Parse("1975/2004")).Select(each => each.Date.ToString()));

    [Theory]
    [InlineData("1, ")]
    [InlineData("March ")]
    [InlineData("the ")]
    [InlineData("early ")]
    [InlineData("possibly ")]
    [InlineData("between 5 and ")]
    [InlineData("q1 ")]
    [InlineData(" \n")]
    [InlineData("9")]
    [InlineData("5, ")]
    [InlineData("5-")]
    [InlineData("10:30 ")]
    [InlineData("first ")]
    [InlineData("week of ")]
    [InlineData("18th and ")]
    [InlineData("1999 (")]
    [InlineData("AD ")]
    [InlineData("new year's ")]
    [InlineData("\u2013")]
    public void In_hostile_text_every_date_found_lies_within_it(string unit)
    {
        // How fast, tests/Benchmarks measures ("hostile").
        var text = string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length));
        Assert.All(Reader.Find(text, EdtfDate.Parse("2004")), phrase => Assert.InRange(phrase.End, 1, text.Length));
        Reader.TryReadAt(text, 0, EdtfDate.Parse("2004"), DatePlace.Head, out var first, out _);
        Assert.InRange(first?.End ?? 0, 0, text.Length);
    }
}
