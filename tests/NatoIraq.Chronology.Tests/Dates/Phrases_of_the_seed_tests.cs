using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>The forms that occur in the NATO–Iraq timeline, as entry dates and inside the texts.</summary>
public sealed class Phrases_of_the_seed_tests
{
    private static readonly DatePhraseReader Reader = new();

    [Theory]
    [InlineData("February 2021\u00A0\tNATO defence ministers", "February 2021", "2021-02", "Month")]
    [InlineData("October\u00A02020 \tAt request", "October\u00A02020", "2020-10", "Month")]
    [InlineData("11 July 2018\u00A0\tAt the Brussels Summit", "11 July 2018", "2018-07-11", "Day")]
    [InlineData("26 April 2018\tNorth Atlantic Council", "26 April 2018", "2018-04-26", "Day")]
    [InlineData("2007\u00A0\tAllies decide", "2007", "2007", "Year")]
    [InlineData("End 2004:\u00A0\tNTM-I is now established", "End 2004", "2004-36", "Quarter")]
    [InlineData("16 December 2004:\u00A0\tSACEUR", "16 December 2004", "2004-12-16", "Day")]
    public void An_entrys_date_is_read_where_it_stands(string text, string words, string edtf, string precision)
    {
        var phrase = Reader.ReadAt(text, 0, null, DatePlace.Head);
        Assert.NotNull(phrase);
        Assert.Equal(
            (words, edtf, precision),
            (text.Substring(phrase.Start, phrase.Length), phrase.Date.ToString(), phrase.Date.Precision.ToString()));
    }

    [Theory]
    [InlineData("2018-01-22", "a mission by the NATO Summit in Brussels in July 2018.", "July 2018", "2018-07")]
    [InlineData("2016-04", "officers being trained between April and December 2016.", "between April and December 2016", "2016-04/2016-12")]
    [InlineData("2004-07-30", "First elements deployed on 7 August followed by a team of 50 officers.", "7 August", "2004-08-07")]
    public void A_date_inside_a_text_is_found(string entry, string text, string words, string edtf)
    {
        var phrase = Assert.Single(Reader.Find(text, EdtfDate.Parse(entry)));
        Assert.Equal((words, edtf), (text.Substring(phrase.Start, phrase.Length), phrase.Date.ToString()));
    }

    [Theory]
    [InlineData("in accordance with United Nations Security Council Resolution 1546, to help Iraq")]
    [InlineData("70 countries as well as 2,000 private sector companies, mobilising nearly USD 300 million")]
    [InlineData("liberating more than 7.5 million people from Daesh oppression")]
    [InlineData("A temporary one-year NATO Transition Cell opens in Baghdad")]
    public void What_is_no_date_is_left_alone(string text) => Assert.Empty(Reader.Find(text, EdtfDate.Parse("2004")));
}
