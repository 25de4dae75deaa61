using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;
using NatoIraq.Chronology.Tests.Reading;

namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>What the built-in chronology says, written by hand by reading it. Entries are numbered in the order of the source.</summary>
public class SeedTruthTests
{
    private static readonly SourceText Seed = SourceDecoder.Decode(Samples.Bytes("nato-iraq-timeline.txt"));

    private static readonly List<Event> Events =
        [.. new Coder(Lexicon.Default).Code(new ChronologyReader().Read(Seed, new ReadingOptions()).OfType<Entry>(), Seed,
            "NATO and Iraq")];

    /// <summary>Index, kind, agents, requesters.</summary>
    public static readonly TheoryData<int, string, string, string> Deeds = new()
    {
        { 0, "Decision", "NATO defence ministers", "" },
        { 1, "Decision", "NATO defence ministers", "Government of Iraq" },
        { 2, "Establishment", "Allied leaders", "" },
        { 3, "Approval", "North Atlantic Council", "" },
        { 4, "Approval", "North Atlantic Council", "" },
        { 5, "Meeting", "Jens Stoltenberg", "" },
        { 6, "Decision", "NATO defence ministers", "Government of Iraq; Global Coalition to Defeat ISIS/Daesh" },
        { 7, "Conference", "", "" },
        { 8, "Request", "James Mattis", "James Mattis; Global Coalition to Defeat ISIS/Daesh" },
        { 9, "Announcement", "Government of Iraq", "" },
        { 10, "Accession", "NATO", "" },
        { 11, "Deployment", "", "" },
        { 12, "Visit", "Ibrahim Al-Jaafari", "" },
        { 13, "Decision", "Allied leaders", "" },
        { 14, "Decision", "Allied leaders", "Al-Abadi" },
        { 15, "Decision", "NATO foreign ministers", "" },
        { 16, "Training", "", "" },
        { 17, "Meeting", "Jens Stoltenberg", "" },
        { 18, "Agreement", "NATO Allies", "Government of Iraq" },
        { 19, "Agreement", "", "" },
        { 20, "Establishment", "", "" },
        { 21, "Request", "Iraq", "Iraq" },
        { 22, "Termination", "", "" },
        { 23, "Agreement", "Allies", "" },
        { 24, "Announcement", "Italy", "Bolani" },
        { 25, "Expansion", "NATO", "Al-Maliki" },
        { 26, "Decision", "Allies", "" },
        { 27, "Decision", "Allied leaders", "" },
        { 28, "Staffing", "", "" },
        { 29, "Establishment", "", "Interim Government of Iraq" },
        { 30, "Approval", "Supreme Allied Commander Europe", "" },
        { 31, "Approval", "NATO foreign ministers", "" },
        { 32, "Planning", "NATO military authorities", "" },
        { 33, "Decision", "North Atlantic Council", "" },
        { 34, "Establishment", "", "" },
        { 35, "Decision", "NATO heads of state and government", "" },
        { 36, "Request", "Ilyad Allawi", "Ilyad Allawi" },
    };

    /// <summary>Index, people, missions, places (with states where something happens in them).</summary>
    public static readonly TheoryData<int, string, string, string> Names = new()
    {
        { 0, "", "NATO Mission Iraq", "" },
        { 1, "", "NATO Mission Iraq", "" },
        { 2, "", "NATO Mission Iraq", "Brussels; Iraq" },
        { 3, "", "NATO Mission Iraq", "" },
        { 4, "", "NATO Mission Iraq", "" },
        { 5, "Jens Stoltenberg", "", "Iraq; Besmaya" },
        { 6, "", "NATO Mission Iraq", "" },
        { 7, "", "", "Kuwait" },
        { 8, "James Mattis", "NATO Mission Iraq", "Iraq; Brussels" },
        { 9, "", "", "" },
        { 10, "", "", "" },
        { 11, "", "NATO Core Team", "Baghdad" },
        { 12, "Ibrahim Al-Jaafari; Jens Stoltenberg", "", "Mosul" },
        { 13, "", "NATO AWACS support to the Global Coalition", "Warsaw" },
        { 14, "Al-Abadi", "", "Warsaw; Iraq" },
        { 15, "", "", "" },
        { 16, "", "Defence and Related Security Capacity Building", "Jordan" },
        { 17, "Jens Stoltenberg; Fouad Massoum; Al-Abadi", "", "Iraq" },
        { 18, "", "Defence and Related Security Capacity Building", "" },
        { 19, "", "Individual Partnership Cooperation Programme", "" },
        { 20, "", "NATO Transition Cell; NATO Training Mission-Iraq", "Baghdad" },
        { 21, "", "Individual Partnership Cooperation Programme", "" },
        { 22, "", "NATO Training Mission-Iraq", "" },
        { 23, "", "", "" },
        { 24, "Bolani", "NATO Training Mission-Iraq", "" },
        { 25, "Al-Maliki", "NATO Training Mission-Iraq", "" },
        { 26, "", "", "" },
        { 27, "", "NATO Training Mission-Iraq", "Riga" },
        { 28, "", "NATO Training Mission-Iraq", "" },
        { 29, "", "NATO Training Mission-Iraq", "" },
        { 30, "", "NATO Training Mission-Iraq", "" },
        { 31, "", "NATO Training Mission-Iraq", "" },
        { 32, "", "", "" },
        { 33, "", "", "Iraq" },
        { 34, "", "NATO Training Implementation Mission", "Iraq; Baghdad" },
        { 35, "", "", "Istanbul" },
        { 36, "Ilyad Allawi", "", "" },
    };

    /// <summary>Index, words, value, least, most, unit.</summary>
    public static readonly TheoryData<int, string, string, string?, string?, string> Figures = new()
    {
        { 7, "70 countries", "70", null, null, "countries" },
        { 7, "2,000 private sector companies", "2000", null, null, "private sector companies" },
        { 7, "nearly USD 300 million", "300000000", null, "300000000", "USD" },
        { 9, "more than 7.5 million people", "7500000", "7500000", null, "people" },
        { 16, "350 Iraqi officers", "350", null, null, "Iraqi officers" },
        { 20, "one-year", "1", null, null, "year" },
        { 30, "an additional 300 trainers", "300", null, null, "trainers" },
        { 34, "50 officers", "50", null, null, "officers" },
    };

    [Theory]
    [MemberData(nameof(Deeds))]
    public void Each_entry_is_of_its_kind_and_done_by_those_who_do_it(int index, string kind, string agents, string requesters)
    {
        Assert.Equal(kind, Events[index].Kind);
        Assert.Equal(agents, Events[index].Agents.ToString());
        Assert.Equal(requesters, Events[index].Requesters.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_entry_names_its_people_missions_and_places(int index, string people, string missions, string places)
    {
        Assert.Equal(people, Events[index].People.ToString());
        Assert.Equal(missions, Events[index].Missions.ToString());
        Assert.Equal(places, Events[index].Places.ToString());
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Each_figure_is_found_with_its_bounds(int index, string text, string value, string? low, string? high, string unit)
    {
        var quantity = Assert.Single(Events[index].Quantities, quantity => quantity.Text == text);

        Assert.Equal(Number(value), quantity.Value);
        Assert.Equal(Number(low), quantity.Low);
        Assert.Equal(Number(high), quantity.High);
        Assert.Equal(unit, quantity.Unit);
    }

    [Fact]
    public void There_are_no_other_figures() => Assert.Equal(Figures.Count, Events.Sum(static happening => happening.Quantities.Count));

    [Fact]
    public void The_dates_inside_the_texts_are_these() => Assert.Equal(
        ["8: July 2018 = 2018-07", "16: between April and December 2016 = 2016-04/2016-12", "34: 7 August = 2004-08-07"],
        Events.SelectMany(static (happening, index) =>
            happening.Dates.Select(date => FormattableString.Invariant($"{index}: {date.Text} = {date.Date}"))));

    [Fact]
    public void The_dated_happenings_inside_the_texts_are_these()
    {
        var subs = Events.SelectMany(static (happening, index) => happening.SubEvents.Select(sub => (index, sub))).ToList();

        Assert.Equal([16, 34], subs.Select(static pair => pair.index));
        Assert.Equal("with 350 Iraqi officers being trained between April and December 2016.", subs[0].sub.Text);
        Assert.Equal(EventKind.Training, subs[0].sub.Kind);
        Assert.Equal("2004-08-07", subs[1].sub.Date);
        Assert.Equal(EventKind.Deployment, subs[1].sub.Kind);
        Assert.Equal("Baghdad", subs[1].sub.Places.ToString());
        Assert.Equal("50 officers", subs[1].sub.Quantities.ToString());
    }

    [Theory]
    [InlineData("2018", 7)]
    [InlineData("2004-11", 2)]
    [InlineData("2004-08-07", 1)]
    public void A_question_about_a_time_finds_its_entries_by_their_sub_events_too(string query, int count)
    {
        var asked = EdtfDate.Parse(query);

        Assert.Equal(count, Events.Count(happening => happening.ToEdtf().IsDuring(asked, MatchMode.Possible)
            || happening.SubEvents.Any(sub => sub.ToEdtf().IsDuring(asked, MatchMode.Possible))));
    }

    [Theory]
    [InlineData(3, "Operations Plan")]
    [InlineData(4, "Concept of Operations")]
    [InlineData(8, "letter of request")]
    [InlineData(18, "DCB package")]
    [InlineData(29, "United Nations Security Council Resolution 1546")]
    [InlineData(30, "activation order")]
    [InlineData(32, "Concept of Operations; rules of engagement")]
    public void Documents_are_found(int index, string documents) => Assert.Equal(documents, Events[index].Documents.ToString());

    [Fact]
    public void The_resolution_is_the_authority() =>
        Assert.Equal("United Nations Security Council Resolution 1546", Events[29].Having(MentionRole.Authority));

    [Fact]
    public void Every_mention_stands_in_the_source_to_the_letter() => Assert.All(
        Events.SelectMany(static happening => happening.Mentions.Concat(happening.SubEvents.SelectMany(static sub => sub.Mentions))),
        mention =>
        {
            Assert.Equal(Seed.Text.Substring(mention.Start, mention.Length), mention.Text);
            Assert.Equal(Seed.Text.AsSpan(0, mention.Start).Count('\n') + 1, mention.Line);
            Assert.Equal(EventFacet.NamesEntity(mention), mention.Entity is not null);
        });

    [Fact]
    public void Every_title_is_the_sources_own_words() => Assert.All(Events, static happening =>
    {
        Assert.NotEmpty(happening.Title);
        Assert.Contains(happening.Title, happening.Text, StringComparison.Ordinal);
    });

    private static decimal? Number(string? text) => text is null ? null
        : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
