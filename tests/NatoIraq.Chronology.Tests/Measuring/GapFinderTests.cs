using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Measuring;
using static NatoIraq.Chronology.Tests.Measuring.MeasuredEvent;

namespace NatoIraq.Chronology.Tests.Measuring;

/// <summary>How long nothing happened, at least and at most (docs/measuring.md). Days are counted by hand on a calendar.</summary>
public sealed class GapFinderTests
{
    [Theory]
    [InlineData("2012-09-24", "2015-07-31", 1040, 1040)]
    [InlineData("2018-07-11", "2020-10", 813, 843)]
    [InlineData("2011-01-01", "2011-01-02", 1, 1)]
    [InlineData("2006", "2008", 366, 1095)]
    [InlineData("2004-36", "2006-02", 397, 515)]
    [InlineData("2016-04/2016-12", "2017-01-25", 25, 55)]
    [InlineData("2015-01-31", "2016-04/2016-12", 426, 455)]
    [InlineData("2003/..", "2005-01-01", 367, 731)]
    [InlineData("2001-12-31", "../2003", 366, 730)]
    public void A_gap_counts_the_days_from_one_date_to_the_other(string before, string after, long least, long most)
    {
        var gap = Assert.Single(Find(1, MatchMode.Certain, On(after), On(before)));
        Assert.Equal((before, after), (gap.Before, gap.After));
        Assert.Equal((least, most), (gap.MinDays, gap.MaxDays));
    }

    [Fact]
    public void From_is_the_end_of_a_span_and_To_the_beginning_of_one()
    {
        var gap = Assert.Single(Find(1, MatchMode.Certain, On("2014-01/2014-03"), On("2016-04/2016-12")));
        Assert.Equal(("2014-03", "2016-04"), (gap.From, gap.To));
    }

    [Theory]
    [InlineData(813, MatchMode.Certain, 1)]
    [InlineData(814, MatchMode.Certain, 0)]
    [InlineData(843, MatchMode.Possible, 1)]
    [InlineData(844, MatchMode.Possible, 0)]
    public void A_gap_is_long_enough_for_certain_or_possibly(int minimum, MatchMode match, int count) =>
        Assert.Equal(count, Find(minimum, match, On("2018-07-11"), On("2020-10")).Count);

    [Fact]
    public void A_span_that_covers_later_events_ends_the_silence_when_it_ends()
    {
        var gap = Assert.Single(Find(100, MatchMode.Certain, On("2003/2011"), On("2004-05-01"), On("2012-12-31")));
        Assert.Equal(("2003/2011", "2012-12-31", 366L), (gap.Before, gap.After, gap.MinDays));
        Assert.Equal(730, gap.MaxDays);
    }

    [Fact]
    public void A_vague_date_leaves_the_least_to_itself_and_the_most_to_the_sure_one()
    {
        var gap = Assert.Single(Find(365, MatchMode.Certain, On("2018-07-11"), On("2018"), On("2020-10")));
        Assert.Equal(("2018", 640L, 843L), (gap.Before, gap.MinDays, gap.MaxDays));
    }

    [Fact]
    public void What_happens_within_an_event_on_its_own_date_breaks_a_silence()
    {
        var within = On("2004-07-30", id: "2004-07-30a") with { SubEvents = new ValueList<Event>([On("2004-08-07", id: "2004-07-30a.1")]) };
        var gap = Assert.Single(Find(30, MatchMode.Certain, within, On("2004-09-22")));
        Assert.Equal(("2004-07-30a.1", 46L), (gap.Before, gap.MinDays));
    }

    [Fact]
    public void Without_two_dates_there_is_no_gap()
    {
        Assert.Empty(Find(1, MatchMode.Possible));
        Assert.Empty(Find(1, MatchMode.Possible, On("2004")));
        Assert.Empty(Find(1, MatchMode.Possible, On("2004-01-01"), On("../..")));
        Assert.Empty(Find(1, MatchMode.Possible, On("2004-01-01"), On("2004-01-01", id: "b")));
    }

    private static List<Gap> Find(int minimum, MatchMode match, params Event[] events)
    {
        var finder = new GapFinder();
        foreach (var each in events)
        {
            finder.Add(each);
        }

        return [.. finder.Find(minimum, match)];
    }
}
