using ModelContextProtocol.Protocol;
using NatoIraq.Mcp.Tests.Fixtures;

namespace NatoIraq.Mcp.Tests;

/// <summary>The prompts bind a model to the evidence.</summary>
public sealed class PromptTests(BuiltInAssistant server) : IClassFixture<BuiltInAssistant>
{
    [Theory]
    [InlineData("answer_with_evidence", "question", "When was NMI launched?")]
    [InlineData("check_claim", "claim", "NMI was launched in 2017.")]
    [InlineData("history_of_mission", "mission", "NMI")]
    public async Task A_prompt_tells_to_quote_ids_and_to_say_what_the_source_does_not_say(string name, string argument, string value)
    {
        var prompts = await server.Assistant.Client.ListPromptsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["answer_with_evidence", "check_claim", "history_of_mission"], prompts.Select(static prompt => prompt.Name).Order(StringComparer.Ordinal));
        var result = await server.Assistant.Client.GetPromptAsync(
            name, new Dictionary<string, object?> { [argument] = value }, cancellationToken: TestContext.Current.CancellationToken);
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Messages).Content).Text;
        Assert.Contains("Quote the id of the event in brackets behind every statement", text, StringComparison.Ordinal);
        Assert.Contains("\"the source does not say\"", text, StringComparison.Ordinal);
        Assert.Contains(value, text, StringComparison.Ordinal);
    }
}
