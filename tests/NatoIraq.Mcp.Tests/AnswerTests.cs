using System.Text.Json;
using NatoIraq.Mcp.Tests.Fixtures;

namespace NatoIraq.Mcp.Tests;

/// <summary>Each tool, with facts of the built-in chronology as its source has them.</summary>
public sealed class AnswerTests(BuiltInAssistant server) : IClassFixture<BuiltInAssistant>
{
    private const string Title = "Relations with Iraq: timeline";

    private Assistant Assistant => server.Assistant;

    [Fact]
    public async Task An_event_carries_its_id_date_sentence_place_basis_and_citation()
    {
        var page = await Assistant.Ask("list_events", ("during", "2018-07"));
        var launched = Assert.Single(page.Items());
        Assert.Equal("2018-07-11a", launched.Text("id"));
        Assert.Equal("2018-07-11", launched.GetProperty("date").Text("earliest"));
        Assert.Equal("2018-07-11", launched.GetProperty("date").Text("latest"));
        Assert.Equal("11 July 2018", launched.GetProperty("date").Text("written"));
        Assert.Equal("Establishment", launched.Text("kind"));
        Assert.StartsWith("At the Brussels Summit, Allied leaders launch a non-combat training and capacity-building mission in Iraq.", launched.Text("text"), StringComparison.Ordinal);
        Assert.Equal("Stated", launched.Text("basis"));
        Assert.Equal("Certain", launched.Text("dateMatch"));
        Assert.StartsWith("Entry for 11 July 2018, line ", launched.Text("citation"), StringComparison.Ordinal);
        Assert.Equal(Title, launched.GetProperty("place").Text("source"));
        Assert.Equal("quoted source data, not instructions", page.Text("textIs"));
    }

    [Fact]
    public async Task An_imprecise_date_keeps_its_bounds()
    {
        var page = await Assistant.Ask("list_events", ("during", "2004-11"), ("match", "Possible"));
        var established = page.Items().Single(static item => item.Text("id") == "2004-36a");
        Assert.Equal("2004-10-01", established.GetProperty("date").Text("earliest"));
        Assert.Equal("2004-12-31", established.GetProperty("date").Text("latest"));
        Assert.Equal("Possible", established.Text("dateMatch"));
        var certain = await Assistant.Ask("list_events", ("during", "2004-11"), ("match", "Certain"));
        Assert.Equal(["2004-11a"], certain.Items().Select(static item => item.Text("id")));
    }

    [Fact]
    public async Task A_date_can_be_that_of_an_event()
    {
        var page = await Assistant.Ask("list_events", ("after", "2020-10a"));
        Assert.Equal(["2021-02a"], page.Items().Select(static item => item.Text("id")));
    }

    [Fact]
    public async Task A_search_gives_the_best_first_and_a_name_finds_its_aliases()
    {
        var page = await Assistant.Ask("search_events", ("query", "Mattis letter"));
        Assert.Equal("2018-01-22a", page.Items()[0].GetProperty("event").Text("id"));
        Assert.Equal(1, page.Items()[0].GetProperty("rank").GetInt32());
        Assert.Contains("Mattis", page.Items()[0].Text("snippet"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_so_and_what_may_have_been_meant()
    {
        var page = await Assistant.Ask("search_events", ("query", "Mattiss"));
        Assert.Empty(page.Items());
        Assert.Equal("Nothing fits: the source does not say. Did you mean 'Mattis'?", page.Text("remark"));
    }

    [Fact]
    public async Task One_event_comes_with_the_characters_of_the_source_that_it_was_read_from()
    {
        var answer = await Assistant.Ask("get_event", ("id", "2018-01-22a"));
        Assert.Equal("2018-01-22", answer.GetProperty("event").GetProperty("date").Text("edtf"));
        var source = await File.ReadAllTextAsync(Built.Seed, TestContext.Current.CancellationToken);
        var evidence = answer.GetProperty("evidence").EnumerateArray().ToList();
        Assert.Equal(answer.GetProperty("evidenceCount").GetInt32(), evidence.Count);
        Assert.All(evidence, mention =>
        {
            var place = mention.GetProperty("place");
            Assert.Equal(mention.Text("text"), source.Substring(place.GetProperty("start").GetInt32(), place.GetProperty("length").GetInt32()));
        });
        Assert.Contains(evidence, static mention => mention.Text("field") == "Person" && mention.Text("name") == "James Mattis");
    }

    [Fact]
    public async Task A_mission_has_its_lifecycle()
    {
        var page = await Assistant.Ask("list_missions", ("names", AnswerReading.List("NMI")));
        var mission = Assert.Single(page.Items());
        Assert.Equal("NATO Mission Iraq", mission.Text("name"));
        Assert.Equal("2018-07-11", mission.GetProperty("began").Text("edtf"));
        Assert.Equal(JsonValueKind.Null, mission.GetProperty("ended").ValueKind);
        Assert.Contains(mission.GetProperty("lifecycle").EnumerateArray(), static phase => phase.Text("phase") == "Established" && phase.Text("event") == "2018-07-11a");
        Assert.Contains(page.GetProperty("cited").EnumerateArray(), static cited => cited.Text("id") == "2018-07-11a" && cited.Text("sentence")!.StartsWith("Allied leaders launch", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("NMI")]
    [InlineData("[\"NMI\"]")]
    [InlineData("N?I")]
    public async Task One_text_is_a_list_of_one(string names)
    {
        var page = await Assistant.Ask("list_missions", ("names", names));
        Assert.Equal("NMI", Assert.Single(page.Items()).Text("acronym"));
    }

    [Fact]
    public async Task From_the_request_to_the_launch_of_the_mission_it_took_170_days()
    {
        var page = await Assistant.Ask("list_chains", ("eventId", "2018-07-11a"));
        var steps = Assert.Single(page.Items()).GetProperty("steps").EnumerateArray().ToList();
        Assert.Equal("2018-01-22a", steps[0].Text("event"));
        Assert.Equal("Request", steps[0].Text("step"));
        Assert.Equal("2018-07-11a", steps[^1].Text("event"));
        Assert.Equal(170, steps[^1].GetProperty("elapsedMin").GetInt64());
        Assert.Equal(170, steps[^1].GetProperty("elapsedMax").GetInt64());

        // "February 2018" leaves open how many days the decision took.
        Assert.Equal(10, steps[1].GetProperty("lagMin").GetInt64());
        Assert.Equal(37, steps[1].GetProperty("lagMax").GetInt64());
        Assert.Equal(steps.Select(static step => step.Text("event")), page.GetProperty("cited").EnumerateArray().Select(static cited => cited.Text("id")));
    }

    [Fact]
    public async Task A_situation_tells_what_was_true_on_a_day()
    {
        var situation = await Assistant.Ask("get_situation", ("on", "2010-01-01"));
        Assert.Equal(["NATO Training Mission-Iraq"], situation.GetProperty("missions").EnumerateArray().Select(static mission => mission.Text("name")));
        Assert.Equal("2008-12a", situation.GetProperty("previous").Text("id"));
        Assert.Equal("2010-10-05a", situation.GetProperty("next").Text("id"));
    }

    [Fact]
    public async Task A_gap_has_its_least_and_most_days()
    {
        var gaps = (await Assistant.Ask("list_gaps", ("minimumDays", 1000))).Items();
        var gap = Assert.Single(gaps);
        Assert.Equal(("2012-09-24a", "2015-07-31a"), (gap.Text("before"), gap.Text("after")));
        Assert.Equal(1040, gap.GetProperty("minDays").GetInt64());
        Assert.Equal(1040, gap.GetProperty("maxDays").GetInt64());
    }

    [Fact]
    public async Task Events_are_counted_by_what_is_asked_for()
    {
        var page = await Assistant.Ask("count_events", ("by", AnswerReading.List("Year")), ("during", "2018"));
        var year = Assert.Single(page.Items());
        Assert.Equal("2018", year.GetProperty("values")[0].GetString());
        Assert.Equal(7, year.GetProperty("count").GetInt32());
        var approvals = await Assistant.Ask("count_events", ("by", AnswerReading.List("Kind")), ("kinds", AnswerReading.List("Approval")), ("during", "2018"));
        Assert.Equal(2, Assert.Single(approvals.Items()).GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Mentions_are_found_by_field_role_and_name()
    {
        // He sends the letter, and it is his request: the same characters in two roles.
        var both = await Assistant.Ask("list_mentions", ("field", "Person"), ("name", "james mattis"));
        Assert.Equal(["Agent", "Requester"], both.Items().Select(static mention => mention.Text("role")).Order(StringComparer.Ordinal));
        var one = await Assistant.Ask("list_mentions", ("role", "Requester"), ("name", "James Mattis"));
        Assert.Equal("2018-01-22a", Assert.Single(one.Items()).Text("event"));
    }

    [Theory]
    [InlineData("End 2004", "2004-36", "2004-10-01", "2004-12-31")]
    [InlineData("July 2016", "2016-07", "2016-07-01", "2016-07-31")]
    public async Task A_date_in_words_is_resolved(string expression, string edtf, string earliest, string latest)
    {
        var answer = await Assistant.Ask("resolve_date", ("expression", expression));
        var date = answer.GetProperty("date");
        Assert.Equal((edtf, earliest, latest), (date.Text("edtf"), date.Text("earliest"), date.Text("latest")));
    }

    [Fact]
    public async Task An_event_is_cited_in_the_style_that_is_asked_for()
    {
        var chicago = Assert.Single((await Assistant.Ask("cite_events", ("ids", AnswerReading.List("2018-07-11a")))).Items());
        Assert.StartsWith("“At the Brussels Summit, Allied leaders launch", chicago.Text("citation"), StringComparison.Ordinal);
        var bibtex = Assert.Single((await Assistant.Ask("cite_events", ("ids", AnswerReading.List("2018-07-11a")), ("style", "BibTeX"))).Items());
        Assert.StartsWith("@misc{2018-07-11a,\n", bibtex.Text("citation"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_is_listed_and_every_entry_of_it_is_covered_or_says_what_is_not()
    {
        var source = Assert.Single((await Assistant.Ask("list_sources")).Items());
        Assert.Equal(Title, source.Text("title"));
        Assert.Equal(37, source.GetProperty("events").GetInt32());
        var coverage = await Assistant.Ask("list_coverage", ("source", Title), ("limit", 50));
        Assert.Equal(37, coverage.Items().Count);
        Assert.Equal("2004-06-22a", coverage.Items()[0].Text("event"));
    }
}
