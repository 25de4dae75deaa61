using NatoIraq.Chronology.Aliases;

namespace NatoIraq.Chronology.Tests.Aliases;

/// <summary>Which names are proposed to be one entity's, and by which rule.</summary>
public class AliasFinderTests
{
    [Theory]
    [InlineData("Prime Minister Salam al-Tikriti spoke.", "Prime Minister Salaam al-Tikreeti left.", "Spelling")]
    [InlineData("Prime Minister S. Okereke spoke.", "Prime Minister Samuel Okereke left.", "Initial")]
    [InlineData("Prime Minister Okereke spoke.", "Prime Minister Samuel Okereke left.", "ShortName")]
    [InlineData("Prime Minister Mohamed al-Malki spoke.", "Prime Minister Muhammad al-Maliki left.", "SameOffice")]
    [InlineData("The Ministry of Defense met.", "The Ministry of Defence met.", "Spelling")]
    public void Names_of_two_sources_are_proposed(string one, string other, string rule) =>
        Assert.Equal(rule, Assert.Single(Find([one], [other])).Rule);

    [Theory]
    [InlineData("Prime Minister Salam al-Tikriti spoke.", "Prime Minister Haider al-Abadi left.")]
    [InlineData("President George W. Caldwell spoke.", "President George H. W. Caldwell left.")]
    [InlineData("Talks were held in Iran.", "Talks were held in Iraq.")]
    [InlineData("The envoy visits Niger.", "The envoy visits Nigeria.")]
    [InlineData("Resolution 1199 is adopted.", "Resolution 1190 is adopted.")]
    public void Names_that_something_speaks_against_are_not(string one, string other) => Assert.Empty(Find([one], [other]));

    [Fact]
    public void The_fuller_name_is_the_one_the_entity_would_go_by()
    {
        var proposal = Assert.Single(Find(["Prime Minister Okereke spoke."], ["Prime Minister Samuel Okereke left."]));
        Assert.Equal(("Samuel Okereke", "Okereke", "Person", 1, 1), (proposal.Name, proposal.Alias, proposal.Type, proposal.NameCount, proposal.AliasCount));
        Assert.Equal("Inferred", proposal.Basis);
    }

    [Fact]
    public void A_surname_of_several_people_tells_less_of_each()
    {
        var proposals = Find(["Prime Minister Okereke spoke."], ["President Samuel Okereke left."], ["General Tamsin Okereke came."]);
        Assert.Equal(["Samuel Okereke", "Tamsin Okereke"], proposals.Select(static proposal => proposal.Name));
        Assert.All(proposals, static proposal => Assert.Equal(0.38, proposal.Score));
    }

    [Fact]
    public void What_a_user_has_ruled_is_not_proposed()
    {
        string[][] sources = [["Prime Minister Okereke spoke."], ["Prime Minister Samuel Okereke left."]];
        Assert.Empty(Find([new Ruling(RulingKind.NotAlias, ["Okereke", "Samuel Okereke"], null, null)], sources));
    }

    [Theory]
    [InlineData("Brackets", "Daesh (Islamic State) retreats.", "Daesh", "Islamic State")]
    [InlineData("Acronym", "WFG meets the World Forestry Guild.", "WFG", "World Forestry Guild")]
    [InlineData("Acronym", "NTM-I is the NATO Training Mission-Iraq.", "NTM-I", "NATO Training Mission-Iraq")]
    public void Brackets_and_acronyms_tell_names_apart_from_their_spelling(string rule, string text, string one, string other)
    {
        var happening = new Event(Evidence.Of([Named(one), Named(other)]))
        {
            Id = "2015a", Date = "2015", Precision = "Year", Kind = EventKind.Other, Plover = "NONE", Title = text, Text = text,
        };
        var finder = new AliasFinder([]);
        finder.Add(happening);
        Assert.Equal(rule, Assert.Single(finder.Find()).Rule);

        Mention Named(string name) => new()
        {
            Field = MentionField.Group, Text = name, Name = name, Start = text.IndexOf(name, StringComparison.Ordinal), Length = name.Length, Line = 1,
            Source = "", Entity = new Entity { Field = MentionField.Group, Name = name },
        };
    }

    private static IReadOnlyList<AliasProposal> Find(params string[][] sources) => Find([], sources);

    private static IReadOnlyList<AliasProposal> Find(Ruling[] rulings, string[][] sources)
    {
        var finder = new AliasFinder(rulings);
        foreach (var (index, happening) in sources.SelectMany(static source => Coding.Coded.Sentences(source)).Index())
        {
            finder.Add(happening with { Id = $"2010-06-15{(char)('a' + index)}" });
        }

        return finder.Find();
    }
}
