namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>Organizations, groups, documents and missions.</summary>
public class OrganizationTests
{
    [Theory]
    [InlineData("The Northern Fisheries Commission met.", "Northern Fisheries Commission")]
    [InlineData("He joined the Ministry of Roads and Bridges.", "Ministry of Roads and Bridges")]
    [InlineData("The Office for Outer Space and Ocean Affairs was created.", "Office for Outer Space and Ocean Affairs")]
    [InlineData("The Swedish Embassy was closed.", "Swedish Embassy")]
    [InlineData("The Danish government resigned.", "Government of Denmark")]
    [InlineData("The Government of Denmark resigned.", "Government of Denmark")]
    [InlineData("The interim Libyan government resigned.", "Interim Government of Libya")]
    [InlineData("The Research, Development and Training Centre opened.", "Research, Development and Training Centre")]
    [InlineData("The UN Security Council met.", "United Nations Security Council")]
    [InlineData("The International Court of Justice ruled.", "International Court of Justice")]
    [InlineData("ISIL was defeated.", "ISIS/Daesh")]
    [InlineData("The 9th Marine Expeditionary Brigade landed.", "9th Marine Expeditionary Brigade")]
    [InlineData("3 Commando Brigade marched.", "3 Commando Brigade")]
    [InlineData("The Northern Ireland Executive was suspended.", "Northern Ireland Executive")]
    [InlineData("The Harvest Growers' Association was founded.", "Harvest Growers' Association")]
    [InlineData("The Cabinet instructed the Chiefs of Staff.", "Cabinet; Chiefs of Staff")]
    [InlineData("The Peace and Justice Movement refused.", "Peace and Justice Movement")]
    [InlineData("The Justice and Dignity Movement refused.", "Justice and Dignity Movement")]
    [InlineData("The Council of the League met.", "Council of the League")]
    [InlineData("The Four-Party Talks resumed.", "")]
    [InlineData("The Peru Reconstruction conference in Kuwait is attended by 70 countries.", "")]
    [InlineData("The Union flag was lowered.", "")]
    [InlineData("The Northern Fuel Community was founded.", "Northern Fuel Community")]
    [InlineData("US Marines landed.", "United States Marine Corps")]
    public void Names_are_recognised_by_their_head(string sentence, string organizations) =>
        Assert.Equal(organizations, Coded.Sentence(sentence).Organizations.ToString());

    [Fact]
    public void An_acronym_introduced_once_stands_for_its_organization_from_then_on()
    {
        var events = Coded.Sentences(["The Arctic Seed Trust Council (ASTC) was founded.", "ASTC elected a chairman."]);

        Assert.Equal("Arctic Seed Trust Council", events[1].Organizations.ToString());
        Assert.Equal(events[0].Mentions.Last(static mention => mention.Field == MentionField.Organization).Entity,
            events[1].Mentions.First(static mention => mention.Field == MentionField.Organization).Entity);
        Assert.Equal("ASTC", events[1].Mentions.First(static mention => mention.Field == MentionField.Organization).Entity!.Acronym);
    }

    [Fact]
    public void The_department_is_the_one_named_before_and_says_that_this_is_inferred()
    {
        var events = Coded.Sentences(["The Department of Fisheries opened an office.", "In Bergen the Department hired divers."]);

        var mention = Assert.Single(events[1].Mentions, static mention => mention.Field == MentionField.Organization);
        Assert.Equal("Department of Fisheries", mention.Name);
        Assert.Equal(Basis.Inferred, mention.Basis);
    }

    [Theory]
    [InlineData("NATO foreign ministers met.", "NATO foreign ministers")]
    [InlineData("Allied leaders met.", "Allied leaders")]
    [InlineData("NATO heads of state and government met.", "NATO heads of state and government")]
    public void Groups_of_an_organization_are_groups(string sentence, string groups) =>
        Assert.Equal(groups, Coded.Sentence(sentence).Names(MentionField.Group));

    [Theory]
    [InlineData("It was set up under United Nations Security Council Resolution 1373.", "United Nations Security Council Resolution 1373")]
    [InlineData("They signed the Treaty of Tartu.", "Treaty of Tartu")]
    [InlineData("The Stockholm Declaration was adopted.", "Stockholm Declaration")]
    [InlineData("He sent a letter of request to the Alliance.", "letter of request")]
    [InlineData("There was a lack of an agreement.", "")]
    [InlineData("The Locarno Treaties were signed.", "Locarno Treaties")]
    [InlineData("Congress passes the Gulf of Tonkin Resolution.", "Gulf of Tonkin Resolution")]
    public void Documents_are_recognised_by_their_head(string sentence, string documents) =>
        Assert.Equal(documents, Coded.Sentence(sentence).Documents.ToString());

    [Theory]
    [InlineData("Operation Silver Heron began.", "Operation Silver Heron")]
    [InlineData("The EU Rule of Law Mission opened.", "EU Rule of Law Mission")]
    [InlineData("NMI was launched.", "NATO Mission Iraq")]
    public void Missions_are_recognised(string sentence, string missions) =>
        Assert.Equal(missions, Coded.Sentence(sentence).Missions.ToString());
}
