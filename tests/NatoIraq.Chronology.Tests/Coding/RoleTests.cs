namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>Who does what to whom, where, at whose request and under what authority.</summary>
public class RoleTests
{
    [Theory]
    [InlineData("Norway trains Malian soldiers.", "Norway")]
    [InlineData("The airport was seized by the Taliban.", "Taliban")]
    [InlineData("At the summit in Prague, Allied leaders agreed to help Moldova.", "Allied leaders")]
    [InlineData("King Olav V: Met with President Carter.", "Olav V")]
    [InlineData("France and Germany sign a treaty.", "France; Germany")]
    [InlineData("The consulate in Iran opens.", "")]
    [InlineData("Acting under Chapter VII, the General Assembly established a mission.", "United Nations General Assembly")]
    [InlineData("Treaties establishing UNESCO signed on a hill.", "")]
    public void The_subject_acts(string sentence, string agents) =>
        Assert.Equal(agents, Coded.Sentence(sentence).Having(MentionRole.Agent));

    [Theory]
    [InlineData("At request of Kenya and Uganda, the mission was extended.", "Kenya; Uganda")]
    [InlineData("At the request of the Malian government, France sends troops.", "Government of Mali")]
    [InlineData("In response to Albania’s request, Italy sends engineers.", "Albania")]
    [InlineData("Following a request from Prime Minister Edi Hoxhaj, experts arrive.", "Edi Hoxhaj")]
    [InlineData("At the invitation of Finland, observers arrive.", "Finland")]
    [InlineData("Sweden writes on behalf of Norway.", "Norway")]
    [InlineData("Greece sends a letter to the United Nations.", "Greece")]
    [InlineData("The request for troops was refused.", "")]
    [InlineData("At the suggestion of Norway, observers arrive.", "Norway")]
    [InlineData("At Norway's urging, observers arrive.", "Norway")]
    [InlineData("Norway rejected the suggestion of a ceasefire by Sweden.", "")]
    public void Requesters_are_those_who_ask(string sentence, string requesters) =>
        Assert.Equal(requesters, Coded.Sentence(sentence).Requesters.ToString());

    [Theory]
    [InlineData("Japan donated trucks to Nepal.", "Nepal")]
    [InlineData("Ministers agree to assist Ghana.", "Ghana")]
    [InlineData("He submits the draft to NATO.", "NATO")]
    [InlineData("Rebels killed ten villagers, according to UNICEF.", "")]
    public void Recipients_are_those_it_is_done_for(string sentence, string recipients) =>
        Assert.Equal(recipients, Coded.Sentence(sentence).Having(MentionRole.Recipient));

    [Theory]
    [InlineData("President Kekkonen met with Chancellor Kreisky.", "Kreisky")]
    [InlineData("The forum was attended by Chile and Peru.", "Chile; Peru")]
    public void Participants_are_those_who_are_met_or_attend(string sentence, string participants) =>
        Assert.Equal(participants, Coded.Sentence(sentence).Having(MentionRole.Participant));

    [Theory]
    [InlineData("Trainers arrive under Resolution 2085.", "Resolution 2085")]
    [InlineData("Troops stay in accordance with the Treaty of Tartu.", "Treaty of Tartu")]
    public void Authority_is_what_it_is_done_under(string sentence, string authority) =>
        Assert.Equal(authority, Coded.Sentence(sentence).Having(MentionRole.Authority));
}
