using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>What a name is, the words around it say each time: one row, one kind of doubt.</summary>
public sealed class NameEvidenceTests
{
    [Theory]
    [InlineData("Ruth Lisbon lives in Lisbon.", "Ruth Lisbon", "Lisbon", "", "")]
    [InlineData("Kenya Barris met Chad Kroeger. Kenya and Chad signed.", "Kenya Barris; Chad Kroeger", "", "Kenya; Chad", "")]
    [InlineData("Michael Jordan played. Jordan and Israel signed.", "Michael Jordan", "", "Jordan; Israel", "")]
    [InlineData("Theresa May flew to Brussels.", "Theresa May", "Brussels", "", "")]
    [InlineData("April Glaspie met August Hanning.", "April Glaspie; August Hanning", "", "", "")]
    [InlineData("Larry Page met David Manning and Mark Long.", "Larry Page; David Manning; Mark Long", "", "", "")]
    [InlineData("Edmund II defeats Harald of Norway at Ashdown.", "Edmund II; Harald of Norway", "Ashdown", "Norway", "")]
    [InlineData("Ada Wren, 43, a chemist, wins the prize.", "Ada Wren", "", "", "")]
    [InlineData("Gregor Stanislav, who founded the firm, dies.", "Gregor Stanislav", "", "", "")]
    [InlineData("The plan was drawn up by the engineer Tamsin Okereke.", "Tamsin Okereke", "", "", "")]
    [InlineData("Talks on Northern Ireland, New Mexico and South Georgia failed.", "", "Northern Ireland; New Mexico; South Georgia", "", "")]
    [InlineData("Northern Macedonia and New Brunswick were hit.", "", "Northern Macedonia; New Brunswick", "", "")]
    [InlineData("The mayor of St. Petersburg flew to Saint Lucia and Kiribati.", "", "St. Petersburg", "Saint Lucia; Kiribati", "")]
    [InlineData("Trains run from Strelney to Wollingham.", "", "Strelney; Wollingham", "", "")]
    [InlineData("Ostrava Steel hires Karvina Partners, a consulting firm.", "", "", "", "Ostrava Steel; Karvina Partners")]
    [InlineData("Quintavia cuts its forecast; the agency Fenwright lowers the rating.", "", "", "", "Quintavia; Fenwright")]
    [InlineData("The bid was backed by Wexmoor & Sons and Tarnholm AG.", "", "", "", "Wexmoor & Sons; Tarnholm AG")]
    [InlineData("Unicef and Nato sent aid.", "", "", "", "Unicef; Nato")]
    [InlineData("Siemens and Deutsche Bank signed.", "", "", "", "Siemens; Deutsche Bank")]
    [InlineData("The WHO asked who would pay.", "", "", "", "WHO")]
    [InlineData("The frigate Valencia and HMS Lancaster left Cadiz.", "", "Cadiz", "", "")]
    public void A_name_is_what_the_words_around_it_say(string sentence, string people, string places, string states, string organizations)
    {
        var coded = Coded.Sentence(sentence);
        Assert.Equal(people, coded.Words(MentionField.Person));
        Assert.Equal(places, coded.Words(MentionField.Place));
        Assert.Equal(states, coded.Words(MentionField.State));
        Assert.Equal(organizations, coded.Words(MentionField.Organization));
    }

    [Theory]
    [InlineData("He taught in Bangor, Maine.", "Bangor, Maine", 44.8, -68.8)]
    [InlineData("He taught in Bangor, Northern Ireland.", "Bangor", 54.7, -5.7)]
    [InlineData("They met in Tripoli, Lebanon.", "Tripoli, Lebanon", 34.4, 35.8)]
    [InlineData("They met in Tripoli.", "Tripoli", 32.9, 13.2)]
    [InlineData("They met in Paris, Texas.", "Paris, Texas", 33.7, -95.6)]
    [InlineData("They met in London, Ontario.", "London, Ontario", 43.0, -81.2)]
    [InlineData("They met in Atlanta, Georgia.", "Atlanta", 33.7, -84.4)]
    public void A_town_lies_where_the_larger_place_behind_it_says(string sentence, string name, double latitude, double longitude)
    {
        var town = Coded.Sentence(sentence).Mentions.First(static mention => mention.Field == MentionField.Place).Entity!;
        Assert.Equal(name, town.Name);
        Assert.NotNull(town.Point);
        Assert.Equal(latitude, town.Point.Value.Latitude, 0.2);
        Assert.Equal(longitude, town.Point.Value.Longitude, 0.2);
    }

    [Theory]
    [InlineData("They met in Cambridge.")]
    [InlineData("They met in Paris, Uzbekistan.")]
    public void What_cannot_be_told_apart_has_no_point(string sentence) =>
        Assert.Null(Coded.Sentence(sentence).Mentions.First(static mention => mention.Field == MentionField.Place).Entity!.Point);

    [Fact]
    public void A_name_met_before_does_not_overrule_the_words_around_it()
    {
        var coded = Coded.Sentences(["Jack London arrives.", "Talks are held in London.", "London writes a letter."]);
        Assert.Equal("Jack London", coded[0].Names(MentionField.Person));
        Assert.Equal("London", coded[1].Names(MentionField.Place));
        Assert.Equal("", coded[1].Names(MentionField.Person));
        Assert.Equal("Jack London", coded[2].Names(MentionField.Person));
    }

    [Fact]
    public void One_person_is_one_within_a_source_and_two_kings_are_two()
    {
        var coded = Coded.Sentences(["Nouri al-Maliki arrives.", "al-Maliki meets the press.", "Al-Maliki leaves.", "Henry III is crowned.", "Henry II dies."]);
        Assert.Equal("Nouri al-Maliki", coded[1].Names(MentionField.Person));
        Assert.Equal("Nouri al-Maliki", coded[2].Names(MentionField.Person));
        Assert.Equal("Henry III", coded[3].Names(MentionField.Person));
        Assert.Equal("Henry II", coded[4].Names(MentionField.Person));
    }

    [Fact]
    public void An_office_has_one_name_however_it_is_written()
    {
        var coded = Coded.Sentences(
        [
            "Iraqi Prime Minister Iyad Allawi spoke.", "The Prime Minister of Iraq left.", "The Minister of Defence resigned.", "Defence Minister Carla Rossi spoke.",
            "Gen. Carla Rossi spoke.",
        ]);
        Assert.Equal("Prime Minister of Iraq", coded[0].Names(MentionField.Office));
        Assert.Equal("Prime Minister of Iraq", coded[1].Names(MentionField.Office));
        Assert.Equal("Defence Minister", coded[2].Names(MentionField.Office));
        Assert.Equal("Defence Minister", coded[3].Names(MentionField.Office));
        Assert.Equal("", coded[4].Names(MentionField.Office));
    }

    [Fact]
    public void An_acronym_in_brackets_names_what_stands_before_it_from_then_on()
    {
        var coded = Coded.Sentences(["The Verdant Harvest Alliance (VHA) is formed.", "The VHA asks for time."]);
        Assert.Equal("Verdant Harvest Alliance", coded[1].Names(MentionField.Organization));
        Assert.Equal("VHA", coded[1].Words(MentionField.Organization));
    }

    [Fact]
    public void Recognizers_find_the_same_in_whatever_order_they_are_asked()
    {
        var source = SourceDecoder.Decode(NatoIraq.Chronology.Tests.Reading.Samples.Bytes("nato-iraq-timeline.txt"));
        var entries = new ChronologyReader().Read(source, new ReadingOptions()).OfType<Entry>().ToList();
        var expected = Found(Coder.Recognizers);
        var random = new Random(20040622);
        for (var round = 0; round < 5; round++)
        {
            var shuffled = Coder.Recognizers.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, Found(shuffled));
        }

        List<string> Found(IReadOnlyList<NatoIraq.Chronology.Coding.Selection.IRecognizer> recognizers)
        {
            var vocabulary = Lexicon.Default.Vocabulary;
            var context = new DocumentContext(vocabulary);
            var found = new List<string>();
            foreach (var entry in entries)
            {
                var draft = Draft.Of(entry, vocabulary);
                context.Turn(entry.Date);
                Coder.Recognize(draft, context, recognizers);
                found.AddRange(draft.Findings.Select(static finding => $"{finding.Field} {finding.First}-{finding.Last} {finding.Name}"));
            }

            return found;
        }
    }
}
