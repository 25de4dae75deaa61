namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>People are found by grammar.</summary>
public class PersonTests
{
    [Theory]
    [InlineData("Danish Prime Minister Poul Hartling visited Rome.", "Poul Hartling")]
    [InlineData("Foreign Minister Dr Wilhelm Achterberg spoke.", "Wilhelm Achterberg")]
    [InlineData("She met General Tshibangu and Colonel Okello.", "Tshibangu; Okello")]
    [InlineData("Secretary of the Interior Zinke resigned.", "Zinke")]
    [InlineData("Minister of Defence Kalashi resigned.", "Kalashi")]
    [InlineData("Ambassador to Kenya Wiebke Ohlsen left.", "Wiebke Ohlsen")]
    [InlineData("Talks with King Faisal bin Turki and Crown Prince Naif.", "Faisal bin Turki; Naif")]
    [InlineData("Prime Minister Ruud van der Meulen met Joschka von Arnim.", "Ruud van der Meulen; Joschka von Arnim")]
    [InlineData("President Hamid al-Rikabi received Mr. Al-Tamimi.", "Hamid al-Rikabi; Al-Tamimi")]
    [InlineData("Thomas J. Watson, Jr. was ambassador.", "Thomas J. Watson, Jr.")]
    [InlineData("W. Averell Harriman III arrived.", "W. Averell Harriman III")]
    [InlineData("King Haakon VII fled to London.", "Haakon VII")]
    [InlineData("He succeeded Michael Jordan in Amman, Jordan.", "Michael Jordan")]
    [InlineData("Richard Nixon and Nguyen Thieu agreed.", "Richard Nixon; Nguyen Thieu")]
    [InlineData("A customs officer, Ljubodrag Vesin, was wounded.", "Ljubodrag Vesin")]
    [InlineData("Ndabaningi Sithole conducted an inquiry.", "Ndabaningi Sithole")]
    [InlineData("Presidents Brana Tollev and R.K. Ostrander sign the accord.", "Brana Tollev; R.K. Ostrander")]
    [InlineData("Lt-Col W. Ashdown surrenders.", "W. Ashdown")]
    [InlineData("Tsar Nicholas II abdicates.", "Nicholas II")]
    [InlineData("Major General P. Q. Holds of Canada took command.", "P. Q. Holds")]
    [InlineData("Rodrigo Velandia, alias Tirolo, surrendered.", "Rodrigo Velandia; Tirolo")]
    [InlineData("Hassan Sheikh Odowaa is elected.", "Hassan Sheikh Odowaa")]
    [InlineData("An envoy hands Theresa May's letter to the chairman.", "Theresa May")]
    public void Titles_given_names_and_initials_make_a_person(string sentence, string people) =>
        Assert.Equal(people, Coded.Sentence(sentence).People.ToString());

    [Theory]
    [InlineData("Yongsu Pahk, director of the institute, spoke.", "Yongsu Pahk")]
    [InlineData("The delegation is headed by Tamsin Okereke.", "Tamsin Okereke")]
    [InlineData("The congress appoints Dorji Wangdruk.", "Dorji Wangdruk")]
    [InlineData("Talks with Harith al-Jumaili failed.", "Harith al-Jumaili")]
    [InlineData("UNITA's Tchikala Mbundo signs the protocol.", "Tchikala Mbundo")]
    [InlineData("The city fell after Zoltab Ferenczi fled.", "Zoltab Ferenczi")]
    [InlineData("Seo Min-ho and Han Chul-soo open the border.", "Seo Min-ho; Han Chul-soo")]
    [InlineData("Gevor Ter-Minasov stepped down.", "Gevor Ter-Minasov")]
    public void What_stands_around_two_unknown_words_makes_them_a_person(string sentence, string people) =>
        Assert.Equal(people, Coded.Sentence(sentence).People.ToString());

    [Theory]
    [InlineData("Churchill, Drosdov and Varnholt meet in Cairo.", "Churchill; Drosdov; Varnholt")]
    [InlineData("Drosdov and Varnholt sign a pact.", "Drosdov; Varnholt")]
    [InlineData("A meeting between Kissinger and Drosdov failed.", "Kissinger; Drosdov")]
    [InlineData("Drosdov resigns.", "Drosdov")]
    [InlineData("Drosdov's death is announced.", "Drosdov")]
    [InlineData("The envoy meets Drosdov.", "Drosdov")]
    [InlineData("The plan was drawn up with Gorbachev.", "Gorbachev")]
    [InlineData("The note was drafted by Attlee, Drosdov and Varnholt.", "Attlee; Drosdov; Varnholt")]
    public void A_bare_surname_is_a_person_where_it_does_what_people_do(string sentence, string people) =>
        Assert.Equal(people, Coded.Sentence(sentence).People.ToString());

    [Theory]
    [InlineData("The court in The Hague ruled.")]
    [InlineData("Zorvia and Keldonia export grain.")]
    [InlineData("The cruiser General Ostrowski sinks.")]
    [InlineData("HMS Duke of Ardley leaves.")]
    [InlineData("The frigates Halberd and Nils Brahe sail.")]
    public void Places_and_ships_are_no_people(string sentence) => Assert.Empty(Coded.Sentence(sentence).People);

    [Theory]
    [InlineData("The Justice Department closed its office in Georgia.")]
    [InlineData("The General Assembly met in Paris.")]
    [InlineData("Major parts of Jordan were flooded.")]
    [InlineData("The Baker Commission reported in Washington.")]
    [InlineData("Officials of Virginia Beach visited Florence, Italy.")]
    [InlineData("The President and the Prime Minister met.")]
    [InlineData("Washington imposes sanctions under the Glenn Amendment.")]
    [InlineData("A wreath was laid at the Peter Holm Mausoleum.")]
    [InlineData("The patrols of Operation Linda Ncheva ended.")]
    [InlineData("The accord was initialled aboard the Princesse Marie-Odile.")]
    public void Titles_and_names_of_other_things_make_none(string sentence) => Assert.Empty(Coded.Sentence(sentence).People);

    [Fact]
    public void A_later_surname_is_the_person_met_before()
    {
        var events = Coded.Sentences(["Chancellor Helmut Brandauer visits Malta.", "Brandauer returns.",
            "Mr Brandauer speaks in Valletta."]);

        Assert.All(events, static happening => Assert.Equal("Helmut Brandauer", happening.People.ToString()));
        Assert.Equal("Brandauer", events[1].Mentions.Single(static mention => mention.Field == MentionField.Person).Text);
    }

    [Fact]
    public void Transliterations_of_one_name_are_one_person()
    {
        var events = Coded.Sentences(["Prime Minister Haydar al-Tikriti met ministers.", "Prime Minister Haider al-Tikreeti resigned."]);

        Assert.Equal(events[0].People.ToString(), events[1].People.ToString());
    }

    [Fact]
    public void Namesakes_with_other_given_names_are_other_people()
    {
        var events = Coded.Sentences(["President George Caldwell spoke.", "Senator Prescott Caldwell spoke."]);

        Assert.Equal("George Caldwell", events[0].People.ToString());
        Assert.Equal("Prescott Caldwell", events[1].People.ToString());
    }

    [Theory]
    [InlineData("Polish Foreign Minister Karol Wrona spoke.", "Foreign Minister of Poland")]
    [InlineData("She met the Greek President and Prime Minister.", "President of Greece; Prime Minister of Greece")]
    [InlineData("Interim Peruvian Prime Minister Rosa Quispe spoke.", "Interim Prime Minister of Peru")]
    [InlineData("SACEUR commands.", "Supreme Allied Commander Europe")]
    public void Offices_are_found_with_their_state(string sentence, string offices) =>
        Assert.Equal(offices, Coded.Sentence(sentence).Names(MentionField.Office));

    [Fact]
    public void A_holder_s_office_is_the_one_that_the_text_has_given_him_before()
    {
        var events = Coded.Sentences(
            ["Peruvian Prime Minister Rosa Quispe spoke.", "Prime Minister Quispe left.", "Prime Minister Karol Wrona left."]);

        Assert.Equal("Prime Minister of Peru", events[1].Names(MentionField.Office));
        Assert.Equal(Basis.Inferred, events[1].Mentions.Single(static mention => mention.Field == MentionField.Office).Basis);
        Assert.Equal("Prime Minister", events[2].Names(MentionField.Office));
    }
}
