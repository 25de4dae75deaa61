using NatoIraq.Mcp.Access;
using NatoIraq.Mcp.Tests.Fixtures;
using NatoIraq.Store;

namespace NatoIraq.Mcp.Tests;

/// <summary>A client that cancels does not wait for the answer.</summary>
public sealed class CancellationTests
{
    [Fact]
    public async Task A_question_that_goes_on_asking_ends_when_it_is_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var access = new StoreAccess(Path.Join(Path.GetDirectoryName(Built.Server), "NatoIraq.builtin.db"));
        var asking = new TaskCompletionSource();
        var question = access.Ask<int>(
            store =>
            {
                for (var asked = 0L; ; asked += store.Query(new EventQuery()).Count())
                {
                    asking.TrySetResult();
                }
            },
            cancel.Token);
        await asking.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => question.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        Assert.True(question.IsCompleted);
    }

    [Fact]
    public async Task The_server_goes_on_answering_after_a_call_was_cancelled()
    {
        await using var assistant = await Assistant.Start(store: null);
        using var cancel = new CancellationTokenSource();
        var call = assistant.Client.CallToolAsync("list_missions", new Dictionary<string, object?>(), cancellationToken: cancel.Token).AsTask();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal("2018-07-11a", (await assistant.Ask("get_event", ("id", "2018-07-11a"))).GetProperty("event").Text("id"));
    }
}
