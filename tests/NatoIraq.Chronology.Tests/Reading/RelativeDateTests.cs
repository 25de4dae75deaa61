using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>Dates that count from the one before them: the line, the date, the time and the text of every entry.</summary>
public class RelativeDateTests
{
    [Fact]
    public void Days_that_count_from_the_entry_above_are_dated_by_it() => AssertEntries(
        "Friday, 2 June 1648\nThe bands come in.\n\nThe same day\nA trumpet is sent.\n\nNext day\nThe answer comes.\n\nMonday, 5 June\nThe walls are manned.",
        "1 1648-06-02 The bands come in.", "4 1648-06-02 A trumpet is sent.", "7 1648-06-03 The answer comes.", "10 1648-06-05 The walls are manned.");

    [Theory]
    [InlineData("Same day: A list is opened.", "2 1991-10-02 A list is opened.")]
    [InlineData("Next morning: A list is opened.", "2 1991-10-03 A list is opened.")]
    [InlineData("Two weeks later: A list is opened.", "2 1991-10-16 A list is opened.")]
    [InlineData("The following month: A list is opened.", "2 1991-11 A list is opened.")]
    [InlineData("Later that month: A list is opened.", "2 1991-10 A list is opened.")]
    [InlineData("Later that year: A list is opened.", "2 1991 A list is opened.")]
    [InlineData("The following year: A list is opened.", "2 1992 A list is opened.")]
    [InlineData("10 years later: A list is opened.", "2 2001 A list is opened.")]
    [InlineData("Friday: A list is opened.", "2 1991-10-04 A list is opened.")]
    [InlineData("Next morning, 08:15: A list is opened.", "2 1991-10-03 08:15 A list is opened.")]
    public void Words_that_count_from_a_date_are_a_date(string line, string expected) => AssertEntries(
        $"2 October 1991: A shop opens.\n{line}\n3 March 2005: It closes.", "1 1991-10-02 A shop opens.", expected, "3 2005-03-03 It closes.");

    [Fact]
    public void Weekdays_head_the_times_of_a_festival() => AssertEntries(
        "FESTIVAL\n12–14 September 2008\n\nFriday\n18.00  Opening\n20.00  Reading\n\nSaturday\n11.00  Workshop\n15.30  Panel\n\nSunday\n12.00  Lunch",
        "5 2008-09-12 18:00 Opening", "6 2008-09-12 20:00 Reading", "9 2008-09-13 11:00 Workshop", "10 2008-09-13 15:30 Panel", "13 2008-09-14 12:00 Lunch");

    [Fact]
    public void Where_nothing_stands_above_they_are_no_date()
    {
        var segments = Read("Later that month: A list is opened.\n3 March 2005: It closes.\n4 April 2006: It opens.");
        Assert.Equal([2, 3], segments.OfType<Entry>().Select(static entry => entry.Line));
        Assert.Equal(1, Assert.Single(segments.OfType<RejectedLine>()).Line);
    }

    private static void AssertEntries(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).OfType<Entry>().Select(static entry => string.Join(' ', new[] { $"{entry.Line}", $"{entry.Date}", $"{entry.Time}", entry.Text.Text }.Where(static part => part.Length > 0))));

    private static List<Segment> Read(string text) => [.. new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions())];
}
