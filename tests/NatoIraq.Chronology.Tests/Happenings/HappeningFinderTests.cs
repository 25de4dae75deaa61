using System.Text;
using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Happenings;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Happenings;

/// <summary>Which events of two sources are taken for one happening, and which are not.</summary>
public sealed class HappeningFinderTests
{
    [Theory]
    [InlineData(
        "26 May 2016: NATO Secretary General Jens Stoltenberg meets Prime Minister Haider Al-Abadi in Brussels.",
        "27 May 2016: Jens Stoltenberg met Haidar al-Abbadi in Brussels.",
        "[2016-05-26..2016-05-27]")]
    [InlineData(
        "31 October 2005: NATO opens the NATO Training Mission-Iraq academy in Baghdad.",
        "October 2005: NATO opens the NATO Training Mission-Iraq academy in Baghdad.",
        "2005-10-31")]
    [InlineData(
        "5 May 2000: KFOR trains 350 police officers in Pristina.",
        "5 May 2000: KFOR trains 420 police officers in Pristina.",
        "2000-05-05")]
    [InlineData(
        "23 September 1998: Resolution 1199 is adopted.",
        "23 September 1998: The Security Council adopts Resolution 1199, which demands a ceasefire and talks.",
        "1998-09-23")]
    [InlineData(
        "23 September 1998: UN Security Council Resolution 1199 is adopted.",
        "23 September 1998: The Security Council adopts Resolution 1199 on Kosovo.",
        "1998-09-23")]
    [InlineData(
        "23 September 1998: Resolution 1199 was passed by the Security Council.",
        "23 September 1998: The Security Council adopts Resolution 1199, which demands a ceasefire and talks.",
        "1998-09-23")]
    public void Two_tellings_of_one_thing_are_one(string one, string other, string date) =>
        Assert.Equal([date], Find(one, other).Select(static happening => happening.Date));

    [Theory]
    [InlineData(
        "26 May 2016: Jens Stoltenberg meets Haider Al-Abadi in Brussels to discuss the training of Iraqi officers.",
        "27 May 2016: Jens Stoltenberg meets Haider Al-Abadi in Brussels to discuss the return of refugees.")]
    [InlineData(
        "19 March 2004: Colin Powell meets Iyad Allawi in Baghdad.",
        "20 March 2004: Colin Powell meets Hoshyar Zebari in Amman.")]
    [InlineData(
        "23 September 1998: The Security Council adopts Resolution 1199.",
        "23 September 1998: The Security Council adopts Resolution 1190.")]
    [InlineData(
        "23 September 1998: The Security Council adopts Resolution 12.",
        "23 September 1998: The European Parliament adopts Resolution 12.")]
    [InlineData(
        "23 September 1998: The Security Council adopts Resolution 1199.",
        "24 September 1998: Resolution 1199 is adopted.")]
    public void Two_things_that_are_alike_stay_two(string one, string other) => Assert.Empty(Find(one, other));

    [Fact]
    public void One_source_alone_tells_everything_once()
    {
        var finder = new HappeningFinder();
        foreach (var happening in Coded.Seed.Events)
        {
            finder.Add(happening);
        }

        Assert.Empty(finder.Find());
        Assert.Equal(37, finder.FindAll().Count);
    }

    [Fact]
    public void It_says_why_a_near_pair_was_not_taken()
    {
        var finder = FinderOf(
            "26 May 2016: Jens Stoltenberg meets Haider Al-Abadi in Brussels to discuss the training of Iraqi officers.",
            "27 May 2016: Jens Stoltenberg meets Haider Al-Abadi in Brussels to discuss the return of refugees.");
        finder.Find();
        Assert.Contains(finder.NotTaken, static pair => pair.Reason.StartsWith("one is about", StringComparison.Ordinal));
    }

    private static IReadOnlyList<Happening> Find(string one, string other) => FinderOf(one, other).Find();

    private static HappeningFinder FinderOf(string one, string other)
    {
        var finder = new HappeningFinder();
        foreach (var told in Told("One", one).Concat(Told("Other", other)))
        {
            finder.Add(told);
        }

        return finder;
    }

    private static IEnumerable<Event> Told(string title, string line)
    {
        var source = SourceDecoder.Decode(Encoding.UTF8.GetBytes(line));
        return new CodedChronology(source, title, new ReadingOptions(), Lexicon.Default).Events.Select(told => told.WithId($"{title}-{told.Date}a"));
    }
}
