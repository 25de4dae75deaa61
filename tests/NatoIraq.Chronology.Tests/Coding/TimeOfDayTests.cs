namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>Times of day and inferred years, from the words of a chronology to its events.</summary>
public class TimeOfDayTests
{
    [Fact]
    public void Under_a_day_each_time_is_an_event()
    {
        var events = Tests.Coded.Of(
            "11 March 2011",
            "14:46:23 JST - The quake strikes.",
            "14:49 JST - The alarm is given.",
            "15:27 - The first wave reaches the coast.").Events;

        Assert.Equal(
            [
                ("2011-03-11a", "2011-03-11", "14:46:23", "JST"),
                ("2011-03-11b", "2011-03-11", "14:49", "JST"),
                ("2011-03-11c", "2011-03-11", "15:27", null),
            ],
            events.Select(static happening => (happening.Id, happening.Date, happening.Time, happening.TimeZone)));
        Assert.All(events, static happening => Assert.Equal((new DateTime(2011, 3, 11), "Day"), (happening.Start, happening.Precision)));
    }

    [Fact]
    public void An_event_without_a_time_has_none()
    {
        var happening = Assert.Single(Tests.Coded.Of("11 March 2011: The quake strikes at the coast.").Events);
        Assert.Equal((null, null, Basis.Stated), (happening.Time, happening.TimeZone, happening.DateBasis));
    }

    [Fact]
    public void A_year_of_a_heading_is_stated_and_one_of_the_entry_above_inferred()
    {
        Assert.Equal(
            [("2003-05-12", Basis.Stated), ("2003-06-01", Basis.Stated)],
            Dates("2003", "", "12 May: Talks begin.", "1 June: Talks end."));
        Assert.Equal(
            [("2002-11-21", Basis.Stated), ("2003-01-16", Basis.Inferred)],
            Dates("21 November 2002: Talks begin.", "16 January: Talks end."));
    }

    [Fact]
    public void A_year_that_nothing_gives_is_not_made_up()
    {
        var events = Tests.Coded.Of("2 April: The ship sails.", "5 April: The ship arrives, and leaves on 7 April.").Events;
        Assert.Equal(
            [("XXXX-04-02a", null, null), ("XXXX-04-05a", null, null)],
            events.Select(static happening => (happening.Id, happening.Start, happening.End)));
        Assert.All(events.SelectMany(static happening => happening.Dates), static phrase => Assert.StartsWith("XXXX-", phrase.Date, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("13/05/1999: Talks go on.", "1999-04-05", "1999-04-07")]
    [InlineData("05/13/1999: Talks go on.", "1999-05-04", "1999-07-04")]
    public void The_order_of_day_and_month_of_a_document_holds_inside_its_entries(string other, string date, string inside)
    {
        var events = Tests.Coded.Of("05/04/1999: Talks begin, and they end on 07/04/1999.", other).Events;
        Assert.Equal((date, inside), (events[0].Date, Assert.Single(events[0].Dates).Date));
    }

    [Fact]
    public void A_mention_stands_on_the_line_that_its_reader_counts()
    {
        var events = Tests.Coded.Of("1 May 2011: Talks begin in Geneva.\u20282 May 2011: Talks end in Geneva.").Events;
        Assert.Equal([1, 2], events.Select(static happening => happening.Line));
        Assert.All(events, static happening => Assert.All(happening.Mentions, mention => Assert.Equal(happening.Line, mention.Line)));
    }

    private static IEnumerable<(string Date, string Basis)> Dates(params string[] lines) =>
        Tests.Coded.Of(lines).Events.Select(static happening => (happening.Date, happening.DateBasis));
}
