namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>docs/kinds.md as sentences.</summary>
public class KindTests
{
    [Theory]
    [InlineData("Request", "REQUEST", "Norway submits a draft agreement to the European Union.")]
    [InlineData("Request", "REQUEST", "The mayor sent a letter to the prosecutor.")]
    [InlineData("Request", "REQUEST", "Latvia asked NATO for help.")]
    [InlineData("Decision", "AGREE", "Ministers decided to double the size of the force.")]
    [InlineData("Decision", "AGREE", "The parties agree to withdraw their troops.")]
    [InlineData("Decision", "AGREE", "Leaders agreed that the mission should continue.")]
    [InlineData("Agreement", "AGREE", "The two governments agreed on a ceasefire.")]
    [InlineData("Agreement", "AGREE", "Denmark and Sweden sign the treaty in Malmo.")]
    [InlineData("Agreement", "AGREE", "The treaty was signed in Lisbon.")]
    [InlineData("Approval", "AGREE", "The Council authorised the operation.")]
    [InlineData("Approval", "AGREE", "The minister gives the order to advance.")]
    [InlineData("Approval", "AGREE", "The budget has finally been approved by the Senate.")]
    [InlineData("Planning", "COOPERATE", "Staff officers prepare a withdrawal.")]
    [InlineData("Establishment", "COOPERATE", "The new headquarters opened in Ulm.")]
    [InlineData("Establishment", "COOPERATE", "A liaison office is set up in Tbilisi.")]
    [InlineData("Deployment", "MOBILIZE", "Finland deployed 200 soldiers to Lebanon.")]
    [InlineData("Deployment", "MOBILIZE", "France begins deploying troops.")]
    [InlineData("Expansion", "COOPERATE", "The Alliance expands its training.")]
    [InlineData("Staffing", "COOPERATE", "The president appointed a new envoy.")]
    [InlineData("Training", "AID", "Instructors trained 40 medics.")]
    [InlineData("Training", "AID", "Training of border guards starts in Erbil.")]
    [InlineData("Visit", "CONSULT", "The King of Spain visits Morocco.")]
    [InlineData("Visit", "CONSULT", "State visit.")]
    [InlineData("Meeting", "CONSULT", "The two presidents met in Vienna.")]
    [InlineData("Meeting", "CONSULT", "Talks resume in Geneva.")]
    [InlineData("Conference", "CONSULT", "Portugal hosts the summit.")]
    [InlineData("Accession", "COOPERATE", "Montenegro joins NATO.")]
    [InlineData("Support", "AID", "Japan donated ambulances.")]
    [InlineData("Termination", "RETREAT", "The consulate was closed.")]
    [InlineData("Termination", "RETREAT", "The last soldiers withdraw.")]
    [InlineData("Transition", "CONCEDE", "The general handed over command.")]
    [InlineData("Announcement", "NONE", "The ministry announces the end of the operation.")]
    [InlineData("Agreement", "AGREE", "Signing of the Vardø Agreement.")]
    [InlineData("Agreement", "AGREE", "The Treaty of Vardø signed by five states.")]
    [InlineData("Agreement", "AGREE", "The parties agree to a ceasefire.")]
    [InlineData("Agreement", "AGREE", "The convention is opened for signature.")]
    [InlineData("Agreement", "AGREE", "The Free Coast Movement (FCM) sign the accord.")]
    [InlineData("Other", "NONE", "Death of President Ilmar Teder.")]
    [InlineData("Other", "NONE", "Election of Ilmar Teder as chairman.")]
    [InlineData("Other", "NONE", "Ilmar Teder becomes Prime Minister.")]
    [InlineData("Other", "NONE", "Ilmar Teder is transferred to Oslo.")]
    [InlineData("Transition", "CONCEDE", "The mission becomes a permanent office.")]
    [InlineData("Meeting", "CONSULT", "Start of negotiations in Vienna.")]
    [InlineData("Other", "ASSAULT", "Launch of the ground offensive.")]
    [InlineData("Meeting", "CONSULT", "Truce talks open at Vardø.")]
    [InlineData("Conference", "CONSULT", "The Vardø Conference on Fisheries opens.")]
    [InlineData("Deployment", "MOBILIZE", "First KFOR elements enter the town.")]
    [InlineData("Deployment", "MOBILIZE", "Two battalions go ashore.")]
    [InlineData("Visit", "CONSULT", "Kissinger flies to Oslo.")]
    [InlineData("Deployment", "MOBILIZE", "X Corps under General Ilmar Teder lands at Vardø.")]
    [InlineData("Staffing", "COOPERATE", "The force reaches full strength.")]
    [InlineData("Decision", "AGREE", "The Council extends the mandate.")]
    [InlineData("Decision", "AGREE", "The court delivers its verdict.")]
    [InlineData("Expansion", "COOPERATE", "The Council extends the operation.")]
    [InlineData("Establishment", "COOPERATE", "The command becomes operational.")]
    [InlineData("Support", "AID", "Helicopters evacuate some 700 people.")]
    [InlineData("Other", "ASSAULT", "Truck bombs kill 12 soldiers.")]
    [InlineData("Other", "ASSAULT", "Units commanded by General Ilmar Teder overrun Vardø.")]
    [InlineData("Other", "ASSAULT", "Armed men in Vardø seize the station.")]
    [InlineData("Other", "NONE", "The ceasefire holds.")]
    [InlineData("Accession", "COOPERATE", "Two states become members of the union.")]
    [InlineData("Agreement", "AGREE", "Heads of state and government adopt a new concept.")]
    [InlineData("Agreement", "AGREE", "The Six sign the convention.")]
    [InlineData("Establishment", "COOPERATE", "The Treaties of Vardø establish a customs union.")]
    [InlineData("Decision", "AGREE", "Extension of the mandate by six months.")]
    [InlineData("Expansion", "COOPERATE", "Extension of the airfield.")]
    [InlineData("Deployment", "MOBILIZE", "Arrival of the first 40 observers.")]
    [InlineData("Visit", "CONSULT", "Arrival of Ilmar Teder in Oslo.")]
    [InlineData("Agreement", "AGREE", "Agreement reached on the return of refugees.")]
    [InlineData("Transition", "CONCEDE", "Command of the force passed to Denmark.")]
    [InlineData("Other", "ASSAULT", "Rebels attacked the airport.")]
    [InlineData("Other", "REJECT", "Belgrade rejected the plan.")]
    [InlineData("Other", "NONE", "Heavy rain in the north.")]
    public void The_main_clause_decides(string kind, string plover, string sentence)
    {
        var happening = Coded.Sentence(sentence);

        Assert.Equal(kind, happening.Kind);
        Assert.Equal(plover, happening.Plover);
    }

    [Theory]
    [InlineData("Decision", "At the request of the government, ministers decided to visit the province.")]
    [InlineData("Meeting", "During his first visit to Oslo, Prime Minister Jan Novak met the king.")]
    [InlineData("Termination", "Following talks which were held in Oslo, the mission ended.")]
    [InlineData("Agreement", "On the day that sovereignty was transferred, both sides signed a declaration.")]
    [InlineData("Conference", "Summit in Madrid.")]
    [InlineData("Other", "Nine hundred prisoners are returned.")]
    [InlineData("Visit", "Jan Novak flew back to Oslo.")]
    [InlineData("Other", "Pakistan responds with five tests.")]
    [InlineData("Establishment", "Launch of the patrol, commanded from Oslo by Admiral Jan Novak.")]
    public void What_is_put_before_the_clause_or_inside_it_does_not_decide(string kind, string sentence) =>
        Assert.Equal(kind, Coded.Sentence(sentence).Kind);

    [Fact]
    public void The_deciding_words_are_evidence()
    {
        var mention = Assert.Single(Coded.Sentence("The two governments finally agreed on a ceasefire.").Mentions, static mention =>
            mention.Field == MentionField.Kind);

        Assert.Equal("agreed on", mention.Text);
        Assert.Equal("Agreement", mention.Name);
    }
}
