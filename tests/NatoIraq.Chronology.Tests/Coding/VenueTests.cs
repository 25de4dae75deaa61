namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>Where the main clause happens, and what is only spoken of.</summary>
public class VenueTests
{
    [Theory]
    [InlineData("Talks on the war in Syria begin in Geneva.", "Geneva", "Syria")]
    [InlineData("At the summit in Lisbon, ministers decided to send troops to Mali.", "Lisbon", "Mali")]
    [InlineData("The envoy sends a letter asking for help by the NATO Summit in Chicago.", "", "Chicago")]
    [InlineData("The minister visits NATO Headquarters to discuss the fight to liberate Mosul.", "NATO Headquarters", "Mosul")]
    [InlineData("Troops are deployed to Bangui to protect civilians in Bossangoa.", "Bangui", "Bossangoa")]
    [InlineData("The Council approves a plan for a mission in Chad.", "", "Chad")]
    [InlineData("Following clashes in Mosul, the government imposes a curfew in Baghdad.", "Baghdad", "Mosul")]
    [InlineData("A bomb explodes in Quetta, killing 12 guests of a hotel in Lahore.", "Quetta", "Lahore")]
    [InlineData("The pope, who had been in Milan, travels to Rome.", "Rome", "Milan")]
    [InlineData("During a visit to Paris, King Olav V met with President Carter.", "Paris", "")]
    [InlineData("The treaty is signed by France and Spain in Bonn.", "Bonn", "")]
    [InlineData("Rebels capture Timbuktu.", "Timbuktu", "")]
    [InlineData("The delegation returns from Oslo.", "", "")]
    [InlineData("The refugees leave Warsaw.", "", "")]
    [InlineData("Ships sail from Bergen to Aberdeen.", "Aberdeen", "")]
    [InlineData("Ministers launch a non-combat training and advice mission in Mali.", "Mali", "")]
    [InlineData("Summit in Madrid.", "Madrid", "")]
    public void The_venue_is_where_the_main_clause_happens(string sentence, string venues, string settings)
    {
        var happening = Coded.Sentence(sentence);

        Assert.Equal(venues, happening.Having(MentionRole.Venue));
        Assert.Equal(settings, happening.Having(MentionRole.Setting));
    }

    [Fact]
    public void What_a_later_sentence_tells_happens_there_only_in_its_sub_event()
    {
        var happening = Coded.Sentence("The plan was approved in Oslo. Sweden sent medics to Monrovia on 3 July.");

        Assert.Equal("Oslo", happening.Having(MentionRole.Venue));
        Assert.Equal("Monrovia", happening.Having(MentionRole.Setting));
        Assert.Equal("Monrovia", Assert.Single(happening.SubEvents).Having(MentionRole.Venue));
    }
}
