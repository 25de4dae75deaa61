using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>What dates leave out, the title, the preface or the day of publication gives them.</summary>
public class PrefaceYearTests
{
    [Theory]
    [InlineData("1992 was a leap year.\n\nJanuary 7 - It meets.\n\nFebruary 1 - It parts.\n\nMarch 9 - It meets again.", "3 1992-01-07", "5 1992-02-01", "7 1992-03-09")]
    [InlineData("Changes, 1 January 2020–31 December 2020\n\nMay 2021  Proceedings  Vol. 147\n\n10 January\nA keel is laid.\n\n19 January\nA ship is launched.\n\n20 February\nOne is named.", "5 2020-01-10", "8 2020-01-19", "11 2020-02-20")]
    [InlineData("Timeline\n\nThis is drawn from a report on what was done on 22 July 2005:\n\n1315: A bag is found.\n\n1447: It is opened.\n\n1510: It is shut.\n\n1844: A word is said.", "5 2005-07-22", "7 2005-07-22", "9 2005-07-22", "11 2005-07-22")]
    [InlineData("540\n\nThe march, January 1912\n\nSaturday, January 13.—A sea of ridges.\n\n541\n\nMonday, January 15.—The last depot.\n\n542\n\nTuesday, January 16.—A wind.", "5 1912-01-13", "9 1912-01-15", "13 1912-01-16")]
    public void A_date_has_it(string text, params string[] entries) =>
        Assert.Equal(entries, new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions()).OfType<Entry>().Select(static entry => $"{entry.Line} {entry.Date}"));

    [Fact]
    public void A_row_without_a_date_has_the_date_above_and_a_time_of_its_own() => Assert.Equal(
        ["8 May 10:29", "8 May 14:51", "9 May 09:15"],
        new ChronologyReader().Read(SourceDecoder.FromText("<h1>Inquiry 2013</h1><table><tr><th>Date</th><th>Time</th><th>Event</th></tr><tr><td>8 May</td><td>10:29am</td><td>A request.</td></tr><tr><td></td><td>2:51pm</td><td>Bills.</td></tr><tr><td>9 May</td><td>9.15am</td><td>Help.</td></tr></table>"), new ReadingOptions())
            .OfType<Entry>().Select(static entry => $"{entry.DateText} {entry.Time}"));

    [Fact]
    public void A_date_in_an_attribute_is_that_of_its_element() => Assert.Equal(
        ["2 2011-06-30 Open to the public Fines are in.", "3 2011-04-21 Mended Umlauts."],
        new ChronologyReader().Read(SourceDecoder.FromText("<?xml version=\"1.0\"?><body>\n<release version=\"1.0\" date=\"2011-06-30\" description=\"Open to the public\"><action>Fines are in.</action></release>\n<release version=\"0.9\" date=\"2011-04-21\" description=\"Mended\"><action>Umlauts.</action></release></body>"), new ReadingOptions())
            .OfType<Entry>().Select(static entry => $"{entry.Line} {entry.Date} {entry.Text.Text}"));
}
