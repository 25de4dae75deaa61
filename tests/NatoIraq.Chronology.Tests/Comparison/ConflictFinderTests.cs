using System.Text;
using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Happenings;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Comparison;

/// <summary>
/// What two tellings of the same time disagree in, and what they do not. Each case is one happening in two short chronologies, among others
/// that both tell alike.
/// </summary>
public sealed class ConflictFinderTests
{
    [Theory]
    [InlineData(
        "9 June 1999: NATO commanders sign a Military Technical Agreement with Yugoslav officers at Kumanovo.",
        "11 June 1999: NATO commanders sign the Military Technical Agreement at Kumanovo with Yugoslav officers.",
        "Date: 1999-06-09 or 1999-06-11, 2 days apart")]
    [InlineData(
        "4 April 2009: Albania and Croatia accede to the Alliance at the Strasbourg summit.",
        "April 2010: Albania and Croatia accede to the Alliance at the Strasbourg summit.",
        "Date: 2009-04-04 or 2010-04, 362 days apart")]
    [InlineData(
        "10 June 1999: The UN Security Council adopts Resolution 1244.",
        "11 June 1999: The UN Security Council adopts Resolution 1244.",
        "Date: 1999-06-10 or 1999-06-11, 1 day apart")]
    [InlineData(
        "5 May 2000: KFOR trains 350 local police officers in Pristina.",
        "5 May 2000: KFOR trains 420 police officers in Pristina.",
        "Figure: 350 local police officers or 420 police officers")]
    [InlineData(
        "End 2003: NATO has reduced KFOR to 17,500 troops.",
        "December 2003: KFOR has been reduced to 19,000 troops by NATO.",
        "Figure: 17,500 troops or 19,000 troops")]
    [InlineData(
        "2 February 2005: More than 300 judges attend a seminar on war crimes in Prizren.",
        "2 February 2005: A seminar on war crimes in Prizren is attended by 212 judges.",
        "Figure: More than 300 judges or 212 judges")]
    public void The_same_happening_told_otherwise_is_a_conflict(string one, string other, string conflict) =>
        Assert.Equal([conflict], Conflicts(one, other).Select(static found => found.ToString()));

    [Theory]
    [InlineData("An imprecise date that contains the precise one", "March 1999: NATO launches Operation Allied Force.", "24 March 1999: NATO launches Operation Allied Force.")]
    [InlineData("A quarter that contains the month", "End 2003: NATO has reduced KFOR to 17,500 troops.", "December 2003: NATO has reduced KFOR to 17,500 troops.")]
    [InlineData("A guess", "c. 2005: The police academy opens in Vushtrri.", "2006: The police academy opens in Vushtrri.")]
    [InlineData("More than so many, and more", "2 February 2005: More than 300 judges attend a seminar on war crimes in Prizren.", "2 February 2005: A seminar on war crimes in Prizren is attended by 312 judges.")]
    [InlineData("About so many", "5 May 2000: KFOR trains about 400 police officers in Pristina.", "5 May 2000: KFOR trains 420 police officers in Pristina.")]
    [InlineData("Other things counted", "5 May 2000: KFOR trains 350 police officers in Pristina.", "5 May 2000: KFOR trains 40 customs officers in Pristina.")]
    [InlineData("Different documents", "10 June 1999: The UN Security Council adopts Resolution 1244.", "14 May 1999: The UN Security Council adopts Resolution 1239.")]
    [InlineData("Different people", "19 March 2004: Colin Powell visits Baghdad.", "15 May 2005: Condoleezza Rice visits Baghdad.")]
    [InlineData("Different places", "5 May 2000: NATO opens a liaison office in Pristina.", "9 May 2000: NATO opens a liaison office in Skopje.")]
    [InlineData("Different happenings on nearby days", "12 June 1999: The Kosovo Force deploys to Kosovo.", "14 June 1999: The UN Security Council meets on the return of refugees to Kosovo.")]
    [InlineData("The next step of one matter", "26 April 2018: The North Atlantic Council approves the Concept of Operations.", "22 June 2018: The North Atlantic Council approves the Operations Plan.")]
    [InlineData("An ordinal", "5 May 2000: The first police course at Vushtrri ends with a parade.", "9 May 2000: The second police course at Vushtrri ends with a parade.")]
    public void What_can_both_be_right_is_no_conflict(string why, string one, string other)
    {
        Assert.NotEmpty(why);
        Assert.Empty(Conflicts(one, other));
    }

    [Fact]
    public void What_happens_again_and_again_is_not_told_apart()
    {
        var conflicts = Find(
            Told("One", "1 March 2004: Colin Powell meets Iraqi leaders in Baghdad.", "1 April 2004: Colin Powell meets Iraqi leaders in Baghdad."),
            Told("Other", "15 March 2004: Colin Powell meets Iraqi leaders in Baghdad."));
        Assert.Empty(conflicts);
    }

    [Fact]
    public void A_date_inside_the_text_that_agrees_is_agreement() =>
        Assert.Empty(Conflicts(
            "30 July 2004: NATO establishes a training mission in Baghdad. The training mission in Baghdad was established on 14 August.",
            "14 August 2004: NATO establishes a training mission in Baghdad."));

    [Fact]
    public void One_source_does_not_contradict_itself() =>
        Assert.Empty(Find(Told(
            "One",
            "9 June 1999: NATO commanders sign the Military Technical Agreement at Kumanovo.",
            "11 June 1999: NATO commanders sign the Military Technical Agreement at Kumanovo.")));

    [Fact]
    public void A_conflict_shows_both_sentences_and_why_they_are_taken_for_one()
    {
        var conflict = Assert.Single(Conflicts(
            "5 May 2000: KFOR opens a school. KFOR trains 350 police officers in Pristina at the new school.",
            "5 May 2000: KFOR opens a school. In Pristina KFOR trains 420 police officers at the new school."));
        Assert.Equal("KFOR trains 350 police officers in Pristina at the new school.", conflict.FirstSentence);
        Assert.Equal("In Pristina KFOR trains 420 police officers at the new school.", conflict.SecondSentence);
        Assert.Contains("school", conflict.Reason, StringComparison.Ordinal);
        Assert.Equal(("One", "Other"), (conflict.First.Source, conflict.Second.Source));
    }

    private static List<Conflict> Conflicts(string one, string other) => Find(
        Told("One", "23 September 1998: The UN Security Council adopts Resolution 1199.", one, "17 February 2008: Kosovo declares independence."),
        Told("Other", "23 September 1998: Resolution 1199 is adopted by the UN Security Council.", other, "17 February 2008: Kosovo declares its independence."));

    private static List<Conflict> Find(params IEnumerable<Event>[] sources)
    {
        var finder = new HappeningFinder();
        foreach (var told in sources.SelectMany(static events => events))
        {
            finder.Add(told);
        }

        return [.. finder.Find().SelectMany(static happening => happening.Conflicts)];
    }

    private static IEnumerable<Event> Told(string title, params string[] lines)
    {
        var source = SourceDecoder.Decode(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var identifiers = new EventIdentifiers();
        return [.. new CodedChronology(source, title, new ReadingOptions(), Lexicon.Default).Events.Select(told => told.WithId(identifiers.Next(told.ToEdtf())))];
    }
}
