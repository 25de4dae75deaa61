using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>Times of day that stand alone at the head of a block.</summary>
public sealed class Times_of_day_tests
{
    [Theory]
    [InlineData("14:05 An alert.", "14:05", "14:05", null)]
    [InlineData("14:05:30: An alert.", "14:05:30", "14:05:30", null)]
    [InlineData("2:15 p.m. An alert.", "2:15 p.m.", "14:15", null)]
    [InlineData("8.46am – An alert.", "8.46am", "08:46", null)]
    [InlineData("8 A.M.: An alert.", "8 A.M.", "08:00", null)]
    [InlineData("0846 hours: An alert.", "0846 hours", "08:46", null)]
    [InlineData("0846 hrs An alert.", "0846 hrs", "08:46", null)]
    [InlineData("14h05 An alert.", "14h05", "14:05", null)]
    [InlineData("Noon: An alert.", "Noon", "12:00", null)]
    [InlineData("12 noon: An alert.", "12 noon", "12:00", null)]
    [InlineData("midnight An alert.", "midnight", "00:00", null)]
    [InlineData("12:05 a.m. An alert.", "12:05 a.m.", "00:05", null)]
    [InlineData("12:05 p.m. An alert.", "12:05 p.m.", "12:05", null)]
    [InlineData("14:05–14:20 An alert.", "14:05–14:20", "14:05", null)]
    [InlineData("10-11:30 a.m.: An alert.", "10-11:30 a.m.", "10:00", null)]
    [InlineData("11-1:30 p.m.: An alert.", "11-1:30 p.m.", "11:00", null)]
    [InlineData("2–4 p.m.: An alert.", "2–4 p.m.", "14:00", null)]
    [InlineData("14:05 UTC An alert.", "14:05 UTC", "14:05", "UTC")]
    [InlineData("14:05 (UTC+3) An alert.", "14:05 (UTC+3)", "14:05", "UTC+3")]
    [InlineData("14:05:00+03:00 An alert.", "14:05:00+03:00", "14:05:00", "+03:00")]
    [InlineData("9:31 pm EDT: A shock.", "9:31 pm EDT", "21:31", "EDT")]
    [InlineData("14:05 local time: An alert.", "14:05 local time", "14:05", "local time")]
    [InlineData("14:05 Moscow time: An alert.", "14:05 Moscow time", "14:05", "Moscow time")]
    [InlineData("1405Z An alert.", "1405Z", "14:05", "Z")]
    [InlineData("1400 GMT: An alert.", "1400 GMT", "14:00", "GMT")]
    [InlineData("At about 14:05 An alert.", "At about 14:05", "14:05", null)]
    [InlineData("c. 14:05 An alert.", "c. 14:05", "14:05", null)]
    [InlineData("24:00 The truce ends.", "24:00", "24:00", null)]
    public void A_time_is_read_with_what_belongs_to_it(string text, string words, string time, string? zone)
    {
        Assert.True(TimeOfDayReader.TryReadAt(text, 0, out var phrase, out _));
        Assert.Equal((words, time, zone), (text[phrase!.Start..phrase.End], phrase.Time.ToString(), phrase.TimeZone));
    }

    [Theory]
    [InlineData("24:00:01 An alert.")]
    [InlineData("00:61 An alert.")]
    [InlineData("25:00 An alert.")]
    [InlineData("10:00:60 An alert.")]
    [InlineData("13:05 p.m. An alert.")]
    public void What_is_formed_like_a_time_and_is_none_says_why(string text)
    {
        Assert.False(TimeOfDayReader.TryReadAt(text, 0, out _, out var error));
        Assert.NotNull(error);
    }

    [Theory]
    [InlineData("1999 An alert.")]
    [InlineData("1405 An alert.")]
    [InlineData("9.30 An alert.")]
    [InlineData("9 people")]
    [InlineData("T+00:14 An alert.")]
    [InlineData("10 men")]
    [InlineData("Members meet")]
    [InlineData("12 Metres")]
    [InlineData("192.168.1.1")]
    [InlineData("")]
    public void What_is_no_time_is_left_alone(string text)
    {
        Assert.False(TimeOfDayReader.TryReadAt(text, 0, out _, out var error));
        Assert.Null(error);
    }

    [Theory]
    [InlineData("1405 An alert.", "14:05")]
    [InlineData("9.30 An alert.", "09:30")]
    [InlineData("09.30: An alert.", "09:30")]
    public void A_bare_number_is_a_time_where_the_caller_says_so(string text, string time)
    {
        Assert.True(TimeOfDayReader.TryReadAt(text, 0, out var phrase, out _, allowBare: true));
        Assert.Equal(time, phrase!.Time.ToString());
    }

    [Fact]
    public void Times_sort_by_the_clock()
    {
        TimeOfDay[] times = [new(14, 5, 30), new(24, 0), new(0, 0), new(14, 5), new(14, 5, 0)];
        Assert.Equal(["00:00", "14:05", "14:05:00", "14:05:30", "24:00"], times.Order().Select(each => each.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeOfDay(24, 0, 1));
    }
}
