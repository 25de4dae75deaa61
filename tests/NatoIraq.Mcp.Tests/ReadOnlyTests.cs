using System.Security.Cryptography;
using NatoIraq.Mcp.Tests.Fixtures;

namespace NatoIraq.Mcp.Tests;

/// <summary>The server changes nothing.</summary>
public sealed class ReadOnlyTests
{
    [Fact]
    public async Task Every_tool_leaves_the_store_as_it_is_and_nothing_beside_it()
    {
        using var store = await WrittenStore.Of("Read only", "1 May 2001: Ministers meet in Paris.\n3 May 2002: Officials visit Baghdad.\n");
        var before = await Hash(store.Path);
        var files = Directory.GetFileSystemEntries(store.Folder);
        await using (var assistant = await Assistant.Start(store.Path))
        {
            var tools = await assistant.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
            var arguments = new Dictionary<string, (string, object?)[]>(StringComparer.Ordinal)
            {
                ["search_events"] = [("query", "Paris")],
                ["get_event"] = [("id", "2001-05-01a")],
                ["cite_events"] = [("ids", AnswerReading.List("2001-05-01a"))],
                ["get_situation"] = [("on", "2001")],
                ["count_events"] = [("by", AnswerReading.List("Year"))],
                ["list_coverage"] = [("source", "Read only")],
                ["resolve_date"] = [("expression", "2001")],
            };
            foreach (var tool in tools)
            {
                await assistant.Ask(tool.Name, arguments.GetValueOrDefault(tool.Name, []));
            }
        }

        Assert.Equal(before, await Hash(store.Path));
        Assert.Equal(files, Directory.GetFileSystemEntries(store.Folder));
    }

    private static async Task<string> Hash(string path) =>
        Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)));
}
