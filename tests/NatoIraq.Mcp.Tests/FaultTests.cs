using NatoIraq.Mcp.Access;
using NatoIraq.Mcp.Tests.Fixtures;

namespace NatoIraq.Mcp.Tests;

/// <summary>What cannot be answered says why, by the ids that the cmdlets have.</summary>
public sealed class FaultTests(BuiltInAssistant server) : IClassFixture<BuiltInAssistant>
{
    public static TheoryData<string, string, string, string, string> Mistakes => new()
    {
        { "get_event", "id", "1066-10-14a", "EventNotFound", "There is no event '1066-10-14a'." },
        { "get_event", "id", "", "EventNotFound", "There is no event ''." },
        { "list_events", "during", "the day after", "InvalidDate", "'the day after' is not a date" },
        { "get_situation", "on", "2018-13", "InvalidDate", "'2018-13' is not a date" },
        { "search_events", "query", "(Baghdad", "InvalidQuery", "The query '(Baghdad' is not valid" },
        { "list_coverage", "source", "Relations with Iraq: time", "SourceNotFound", "There is no source 'Relations with Iraq: time'." },
        { "list_mentions", "field", "Weather", "InvalidArgument", "could not be converted to" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_has_a_stable_id_and_says_what_was_wrong(string tool, string argument, string value, string id, string message)
    {
        var fault = await server.Assistant.Fail(tool, (argument, value));
        Assert.Equal(id, fault.Id);
        Assert.StartsWith($"{id}: ", fault.Text, StringComparison.Ordinal);
        Assert.Contains(message, fault.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missions", "MissionNotFound")]
    [InlineData("actors", "ActorNotFound")]
    [InlineData("places", "PlaceNotFound")]
    [InlineData("documents", "DocumentNotFound")]
    [InlineData("sources", "SourceNotFound")]
    public async Task A_name_that_nothing_goes_by_is_an_error_and_a_pattern_is_an_empty_page(string filter, string id)
    {
        Assert.Equal(id, (await server.Assistant.Fail("list_events", (filter, AnswerReading.List("Atlantis")))).Id);
        Assert.Empty((await server.Assistant.Ask("list_events", (filter, AnswerReading.List("Atlantis*")))).Items());
    }

    [Fact]
    public async Task A_slip_in_a_name_is_told_what_may_have_been_meant()
    {
        var (_, text) = await server.Assistant.Fail("list_chains", ("missions", AnswerReading.List("NTMI")));
        Assert.Contains("Did you mean 'NTM-I'?", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_argument_that_is_missing_is_an_error() =>
        Assert.Equal("InvalidArgument", (await server.Assistant.Fail("get_event")).Id);

    [Fact]
    public async Task An_argument_that_the_tool_does_not_have_is_an_error_and_not_passed_over()
    {
        var fault = await server.Assistant.Fail("list_events", ("mission", "NMI"));
        Assert.Equal("InvalidArgument", fault.Id);
        Assert.StartsWith("InvalidArgument: list_events has no argument 'mission'; it has: during, ", fault.Text, StringComparison.Ordinal);
        Assert.Contains("missions", fault.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_of_a_tool_that_nobody_expects_is_no_mistake_of_the_client()
    {
        var call = FaultFilter.Wrap(static (_, _) => throw new ArgumentException("A mistake of ours", "happening"));
        await Assert.ThrowsAsync<ArgumentException>(async () => await call(null!, CancellationToken.None));
        var bound = FaultFilter.Wrap(static (_, _) => throw new ArgumentException("There is no id.", "arguments"));
        Assert.True((await bound(null!, CancellationToken.None)).IsError);
    }

    [Fact]
    public async Task A_store_that_is_missing_or_no_store_is_an_error_of_each_call()
    {
        var folder = Directory.CreateTempSubdirectory("natoiraq-mcp-");
        try
        {
            var missing = Path.Join(folder.FullName, "missing.db");
            await using (var assistant = await Assistant.Start(missing))
            {
                Assert.Equal("StoreNotFound", (await assistant.Fail("list_events")).Id);
                Assert.False(File.Exists(missing));
            }

            var other = Path.Join(folder.FullName, "other.db");
            await File.WriteAllTextAsync(other, "11 July 2018: this is a chronology, not a store.", TestContext.Current.CancellationToken);
            await using (var assistant = await Assistant.Start(other))
            {
                Assert.Equal("NotAStore", (await assistant.Fail("list_sources")).Id);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_address_that_no_engine_serves_is_an_error_of_each_call_without_its_password()
    {
        await using var assistant = await Assistant.Start("postgresql://reader:secret@localhost/chronologies");
        var (id, text) = await assistant.Fail("list_events");
        Assert.Equal("StoreUnreachable", id);
        Assert.Contains("'postgresql://reader@localhost/chronologies'", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_store_is_an_error_of_each_call()
    {
        using var store = await WrittenStore.Of("Damaged", "1 May 2001: Ministers meet in Paris.\n");
        var bytes = await File.ReadAllBytesAsync(store.Path, TestContext.Current.CancellationToken);
        bytes.AsSpan(4096).Fill(0x55);
        await File.WriteAllBytesAsync(store.Path, bytes, TestContext.Current.CancellationToken);
        await using var assistant = await Assistant.Start(store.Path);
        Assert.Equal("StoreCorrupt", (await assistant.Fail("list_events")).Id);
    }

    [Fact]
    public void The_ids_are_those_that_the_help_of_the_cmdlets_documents()
    {
        var help = string.Concat(Directory.GetFiles(Built.Documentation, "*.md", SearchOption.AllDirectories).Where(static page => Path.GetFileName(page) != "mcp.md").Select(File.ReadAllText));
        string[] ids =
        [
            "EventNotFound", "MissionNotFound", "ActorNotFound", "PlaceNotFound", "DocumentNotFound", "SourceNotFound", "InvalidDate", "InvalidQuery", "StoreNotFound",
            "NotAStore", "StoreCorrupt",
        ];
        Assert.All(ids, id => Assert.Contains(id, help, StringComparison.Ordinal));
    }
}
