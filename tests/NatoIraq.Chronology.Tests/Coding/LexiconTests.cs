using NatoIraq.Chronology.Coding;

namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>A user's lexicon laid over the built-in one.</summary>
public class LexiconTests
{
    [Fact]
    public void A_lexicon_adds_names()
    {
        var lexicon = Lexicon.Default.With("""{ "organizations": [ { "name": "Guild of Cartographers", "aliases": ["the Guild"] } ] }""",
            "my.json");

        Assert.Equal("Guild of Cartographers", Coded.Sentence("The Guild met.", lexicon).Organizations.ToString());
        Assert.Empty(Coded.Sentence("The Guild met.").Organizations);
    }

    [Theory]
    [InlineData("Prime Minister Haidar Al-Abbadi visited Brussels.")]
    [InlineData("HAA spoke.")]
    [InlineData("Haider al-Abadi spoke to Haidar Al-Abbadi.")]
    [InlineData("Haidar Al-Abbadi spoke, and Al-Abadi left.")]
    public void A_person_of_the_lexicon_goes_by_one_name_however_written(string sentence)
    {
        var lexicon = Lexicon.Default.With(
            """{ "people": [ { "name": "Haider al-Abadi", "aliases": ["Haidar Al-Abbadi", "HAA"] } ] }""", "my.json");

        Assert.Equal("Haider al-Abadi", Coded.Sentence(sentence, lexicon).People.ToString());
    }

    [Fact]
    public void A_person_of_the_lexicon_who_is_not_named_takes_no_other_name()
    {
        var lexicon = Lexicon.Default.With("""{ "people": [ { "name": "Haider al-Abadi", "aliases": ["HAA"] } ] }""", "my.json");

        Assert.Equal("Salam al-Abadi", Coded.Sentence("Prime Minister Salam al-Abadi visited Brussels.", lexicon).People.ToString());
    }

    [Fact]
    public void An_item_of_a_known_name_replaces_it()
    {
        var lexicon = Lexicon.Default.With("""{ "verbs": [ { "verb": "approve", "kind": "Decision" } ] }""", "my.json");

        Assert.Equal("Decision", Coded.Sentence("The council approved the budget.", lexicon).Kind);
    }

    [Fact]
    public void A_verb_is_inflected_and_its_frames_hold()
    {
        var lexicon = Lexicon.Default.With(
            """{ "verbs": [ { "verb": "parley", "kind": "Meeting", "frames": [ { "object": ["truce"], "kind": "Agreement" } ] } ] }""",
                "my.json");

        Assert.Equal("Meeting", Coded.Sentence("The chiefs parleyed.", lexicon).Kind);
        Assert.Equal("Agreement", Coded.Sentence("The chiefs parleyed a truce.", lexicon).Kind);
    }

    [Fact]
    public void The_example_for_another_theatre_reads_its_theatre()
    {
        var lexicon = Lexicon.Default.With(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Coding", "kosovo.lexicon.json")),
            "kosovo.lexicon.json");
        var happening = Coded.Sentence(
            "KFOR troops enter the province at Kumanovo under the Military Technical Agreement (MTA) and relieve KVM near Račak.", lexicon);

        Assert.Equal("Kosovo Force; Kosovo Verification Mission", happening.Missions.ToString());
        Assert.Equal("Kumanovo; Račak", happening.Places.ToString());
        Assert.Equal("Military Technical Agreement", happening.Having(MentionRole.Authority));
        Assert.Equal("Deployment", happening.Kind);
    }

    [Theory]
    [InlineData("Visit", "The envoy portaged to Oslo.")]
    [InlineData("Deployment", "A battalion portaged to Oslo.")]
    [InlineData("Agreement", "The envoy portaged the treaty.")]
    [InlineData("Staffing", "The envoy was portaged bishop.")]
    [InlineData("Other", "Rain portaged the sand.")]
    public void A_frame_asks_for_classes_of_subject_object_and_what_follows(string kind, string sentence)
    {
        var lexicon = Lexicon.Default.With(
            """
            { "verbs": [ { "verb": "portage", "frames": [
              { "object": ["<document>"], "kind": "Agreement" },
              { "passive": true, "next": ["<person>"], "kind": "Staffing" },
              { "subject": ["<person>"], "object": ["<nothing>"], "kind": "Visit" },
              { "subject": ["<force>"], "next": ["to"], "kind": "Deployment" } ] } ] }
            """, "my.json");

        Assert.Equal(kind, Coded.Sentence(sentence, lexicon).Kind);
    }

    [Fact]
    public void A_noun_can_be_given_its_class()
    {
        const string Sentence = "The order leaves Norway.";
        var lexicon = Lexicon.Default.With("""{ "nounClasses": [ { "noun": "order", "class": "force" } ] }""", "my.json");

        Assert.Equal("Other", Coded.Sentence(Sentence).Kind);
        Assert.Equal("Termination", Coded.Sentence(Sentence, lexicon).Kind);
    }

    [Theory]
    [InlineData("""{ "verbs": [ { "verb": "go", "frames": [ { "object": ["<town>"], "kind": "Visit" } ] } ] }""", "$.verbs[0].frames[0].object", "'<town>' is not a class. The classes are <person>,")]
    [InlineData("""{ "verbs": [ { "verb": "go", "frames": [ { "kind": "Visit" } ] } ] }""", "$.verbs[0].frames[0]", "A frame needs a 'kind' and at least one of")]
    [InlineData("""{ "verbs": [ { "verb": "go", "frames": [ { "to": ["Oslo"], "kind": "Visit" } ] } ] }""", "$.verbs[0].frames[0].to", "A frame has no 'to'.")]
    [InlineData("""{ "verbs": [ { "verb": "go", "kind": "Visit" }, { "verb": "come", "kind": "Trip" } ] }""", "$.verbs[1].kind", "'kind' is 'Trip'")]
    [InlineData("""{ "nounClasses": [ { "noun": "order", "class": "army" } ] }""", "$.nounClasses[0].class", "'class' is 'army'; it must be one of person,")]
    public void An_error_names_the_path_of_what_is_wrong(string json, string path, string reason)
    {
        var error = Assert.Throws<LexiconException>(() => Lexicon.Default.With(json, "my.json"));

        Assert.Equal(path, error.Path);
        Assert.StartsWith(reason, error.Reason, StringComparison.Ordinal);
        Assert.StartsWith($"my.json, line 1, {path}: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", 1, "A lexicon is a JSON object of sections")]
    [InlineData("{\n  \"organisations\": []\n}", 2, "There is no section 'organisations'")]
    [InlineData("{\n  \"missions\": [\n    { \"acronym\": \"X\" }\n  ]\n}", 3, "has no 'name'")]
    [InlineData("{\n  \"missions\": [\n    { \"name\": \"X\",\n      \"type\": \"Task\" }\n  ]\n}", 4,
        "'type' is 'Task'; it must be one of Mission, Program, Activity.")]
    [InlineData("{\n  \"verbs\": [ { \"verb\": \"go\" } ] }", 2, "'go' in 'verbs' has no 'kind'")]
    [InlineData("{\n  \"verbs\": [ { \"verb\": \"go\", \"kind\": \"Trip\" } ] }", 2, "'kind' is 'Trip'")]
    [InlineData("{\n  \"places\": [ { \"name\": \"X\", \"latitude\": 95, \"longitude\": 0 } ] }", 2,
        "'latitude' is 95; it must lie between -90 and 90.")]
    [InlineData("{\n  \"places\": [ { \"name\": \"X\", \"latitude\": 5 } ] }", 2, "needs both 'latitude' and 'longitude'")]
    [InlineData("{\n  \"titles\": [ 7 ] }", 2, "'titles' takes a text")]
    [InlineData("{\n  \"titles\": [ \"  \" ] }", 2, "'titles' is empty.")]
    [InlineData("{\n  \"titles\": \"king\" }", 2, "The section 'titles' is an array")]
    [InlineData("{\n  \"states\": [ { \"name\": \"X\", \"capital\": \"Y\" } ] }", 2, "has no 'capital'")]
    [InlineData("{\n  \"titles\": [ \"king\",\n", 3, "This is not JSON")]
    [InlineData("", 1, "This is not JSON")]
    [InlineData("{}\n{}", 2, "This is not JSON")]
    public void A_lexicon_that_cannot_be_used_says_where_and_why(string json, int line, string reason)
    {
        var error = Assert.Throws<LexiconException>(() => Lexicon.Default.With(json, "my.json"));

        Assert.Equal("my.json", error.File);
        Assert.Equal(line, error.Line);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.StartsWith(FormattableString.Invariant($"my.json, line {line}"), error.Message, StringComparison.Ordinal);
    }
}
