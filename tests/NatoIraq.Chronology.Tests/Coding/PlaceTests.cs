namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>Places, and what looks like one and is none.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("Talks were held in Lillehammer and Tromso.", "Lillehammer; Tromsø")]
    [InlineData("A summit in Nice, France, was cancelled.", "Nice; France")]
    [InlineData("He arrived in Reading, England.", "Reading; England")]
    [InlineData("Fighting near the village of Zelengora stopped.", "Zelengora")]
    [InlineData("They met at Camp Redcliff.", "Camp Redcliff")]
    [InlineData("Shells hit Benina Air Base.", "Benina Air Base")]
    [InlineData("A base in Savannah, Georgia, was closed.", "Savannah; Georgia")]
    [InlineData("Treatment in Duluth, Minn. followed.", "Duluth; Minnesota")]
    [InlineData("At the Oslo summit, leaders met.", "Oslo")]
    [InlineData("Troops are deployed to Georgia.", "Georgia")]
    [InlineData("Madrid rejects the offer.", "Madrid")]
    [InlineData("Unrest spread across the Middle East.", "Middle East")]
    [InlineData("The fleet reached Port Ellory.", "Port Ellory")]
    [InlineData("Ships clashed in the Gulf of Merovia.", "Gulf of Merovia")]
    [InlineData("Marines waded ashore at San Evaristo.", "San Evaristo")]
    [InlineData("The Republic of Zembla seceded.", "Republic of Zembla")]
    [InlineData("Talks opened in Guatemala City.", "Guatemala City")]
    [InlineData("A test took place at Hwadae-ri.", "Hwadae-ri")]
    [InlineData("Rebels besiege Tarnovka.", "Tarnovka")]
    [InlineData("Fighting at the Zelin checkpoint ended.", "Zelin")]
    [InlineData("Rebels withdraw from Tarnovka.", "Tarnovka")]
    [InlineData("The militia seize Tarnovka, Zelin and Orsova.", "Tarnovka; Zelin; Orsova")]
    [InlineData("Ministers dined at Merton House.", "Merton House")]
    [InlineData("Delegates met at the Casa de Morillo.", "Casa de Morillo")]
    [InlineData("The army captured the Tarnok oil field.", "Tarnok")]
    [InlineData("Prisoners on Sorok-do rioted.", "Sorok-do")]
    [InlineData("Thousands fled south to Zelin.", "Zelin")]
    [InlineData("He flew back to Oslo from Tarnok.", "Oslo; Tarnok")]
    [InlineData("A general is captured in the Zelinja.", "Zelinja")]
    [InlineData("A treaty was signed in the Kremlin.", "Kremlin")]
    [InlineData("Peking rejects the offer.", "Beijing")]
    [InlineData("Gunmen attack the Tarnok mall.", "Tarnok")]
    [InlineData("Delegates met at the Zelinion in Oslo.", "Zelinion; Oslo")]
    [InlineData("They met at the Merton Theatre.", "Merton Theatre")]
    public void Places_are_found_where_something_happens(string sentence, string places) =>
        Assert.Equal(places, Coded.Sentence(sentence).Places.ToString());

    [Theory]
    [InlineData("Most of the force left.")]
    [InlineData("The same mission continued under a new mandate.")]
    [InlineData("The union won a deal on orange exports.")]
    [InlineData("Nice weather delayed no one.")]
    [InlineData("President Clinton spoke.")]
    [InlineData("The Boston Agreement was signed.")]
    [InlineData("HMS Sheffield was hit.")]
    [InlineData("The tanker Bergen was boarded.")]
    [InlineData("The Gulf War began.")]
    [InlineData("The Port Authority was dissolved.")]
    [InlineData("A speech was made in the House of Commons.")]
    [InlineData("Sailors boarded the Tarnok Alabama.")]
    public void Words_that_towns_are_called_by_are_no_places(string sentence) => Assert.Empty(Coded.Sentence(sentence).Places);

    [Fact]
    public void Places_have_their_point()
    {
        var point = Coded.Sentence("He visited Bismayah.").Mentions.Single(static mention =>
            mention.Field == MentionField.Place).Entity!.Point;

        Assert.Equal(new GeographicPoint(33.19, 44.63), point);
    }

    [Fact]
    public void A_town_of_the_gazetteer_has_its_point()
    {
        var point = Coded.Sentence("He spoke in Tromso.").Mentions.Single(static mention =>
            mention.Field == MentionField.Place).Entity!.Point;

        Assert.NotNull(point);
        Assert.InRange(point.Value.Latitude, 69.5, 69.8);
        Assert.InRange(point.Value.Longitude, 18.8, 19.1);
    }

    [Fact]
    public void A_state_is_a_place_only_where_something_happens_in_it()
    {
        var happening = Coded.Sentence("Italy sends trainers to Jordan at the request of Egypt.");

        Assert.Equal("Italy", happening.Having(MentionRole.Agent));
        Assert.Equal("Jordan", happening.Places.ToString());
        Assert.Equal("Egypt", happening.Requesters.ToString());
    }
}
