using NatoIraq.Mcp.Tests.Fixtures;

namespace NatoIraq.Mcp.Tests;

/// <summary>Ten questions that analysts ask an assistant, as the calls that answer them.</summary>
public sealed class QuestionTests(BuiltInAssistant server) : IClassFixture<BuiltInAssistant>
{
    public static TheoryData<string, string, (string, object?)[], string> Questions => new()
    {
        { "When was NATO Mission Iraq launched?", "list_missions", [("names", AnswerReading.List("NMI"))], "2018-07-11a" },
        { "Who asked for it, and how long did it take?", "list_chains", [("missions", AnswerReading.List("NATO Mission Iraq"))], "2018-01-22a" },
        { "Which mission ran on 1 January 2010?", "get_situation", [("on", "1 January 2010")], "2008-12a" },
        { "What happened in November 2004?", "list_events", [("during", "November 2004")], "2004-11a" },
        { "What happened on 7 August 2004?", "list_events", [("during", "2004-08-07"), ("includeSubEvents", true)], "2004-07-30a.1" },
        { "What was done at Iraq's request since 2015?", "list_events", [("requesters", AnswerReading.List("*Iraq*")), ("after", "2014")], "2018-02a" },
        { "What does the source say of James Mattis?", "list_mentions", [("name", "James Mattis")], "2018-01-22a" },
        { "What was approved in 2018?", "list_events", [("kinds", AnswerReading.List("Approval")), ("during", "2018")], "2018-06-22a" },
        { "When was nothing told for a year or more?", "list_gaps", [], "2012-09-24a" },
        { "How often did what happen, year by year?", "count_events", [("by", AnswerReading.List("Year")), ("limit", 50)], "2021-02a" },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public async Task The_answer_names_ids_that_exist(string question, string tool, (string, object?)[] arguments, string expected)
    {
        Assert.NotEmpty(question);
        var answer = await server.Assistant.Ask(tool, arguments);
        var ids = answer.Ids();
        Assert.Contains(expected, ids);
        foreach (var id in ids)
        {
            Assert.Equal(id, (await server.Assistant.Ask("get_event", ("id", id))).GetProperty("event").Text("id"));
        }
    }
}
