using System.Diagnostics;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Pipelines;

/// <summary>What a pipeline must not destroy.</summary>
public sealed class NothingLostTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("Get-NatoIraqEvent | Export-NatoIraqEvent ./pipe.json")]
    [InlineData("Get-NatoIraqEvent | Export-NatoIraqEvent ./pipe.json -Force")]
    [InlineData("Get-NatoIraqEvent | Export-NatoIraqEvent ./link.json")]
    [InlineData("Export-NatoIraqTimeline ./pipe.svg")]
    [InlineData("Export-NatoIraqReport ./pipe.md -Force")]
    [InlineData("New-NatoIraqStore ./pipe.json -Force")]
    public void A_pipe_is_never_replaced_by_a_file(string command)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Named pipes are not files on Windows.");
        }

        foreach (var name in new[] { "pipe.json", "pipe.svg", "pipe.md" })
        {
            using var made = Process.Start("mkfifo", In(name));
            made.WaitForExit();
        }

        File.CreateSymbolicLink(In("link.json"), In("pipe.json"));

        Assert.Equal(["FileNotWritable"], session.Run(command).ErrorIds);

        var files = session.Output("(Get-Item ./pipe.*).ForEach{ $_.UnixStat.ItemType.ToString() }");
        Assert.Equal(["NamedPipe", "NamedPipe", "NamedPipe"], files.Select(static file => file.ToString()));
        Assert.Equal(4, Directory.GetFileSystemEntries(session.WorkingDirectory).Length);
    }

    [Fact]
    public void A_pipe_is_no_store_and_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Named pipes are not files on Windows.");
        }

        using (var made = Process.Start("mkfifo", In("pipe.db")))
        {
            made.WaitForExit();
        }

        Assert.Equal(["NotAStore"], session.Run("Get-NatoIraqEvent -Store ./pipe.db").ErrorIds);
    }

    [Theory]
    [InlineData("Export-NatoIraqEvent ./folder.json")]
    [InlineData("Export-NatoIraqTimeline ./folder.json")]
    [InlineData("New-NatoIraqStore ./folder.json -Force")]
    public void A_folder_is_not_replaced_and_the_message_says_that_it_is_one(string command)
    {
        Directory.CreateDirectory(In("folder.json"));
        var error = Assert.Single(session.Run(command).Errors);
        Assert.StartsWith("FileNotWritable,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("is a folder", error.Exception.Message, StringComparison.Ordinal);
        Assert.True(Directory.Exists(In("folder.json")));
    }

    [Theory]
    [InlineData("Get-NatoMission | Export-NatoIraqEvent ./keep.json", "InputObjectNotBound")]
    [InlineData("1, 2.5 | Export-NatoIraqEvent ./keep.json", "InputObjectNotBound")]
    [InlineData("'x' | Export-NatoIraqEvent ./keep.json", "EventNotFound")]
    [InlineData("Get-NatoMission | Export-NatoIraqTimeline ./keep.svg", "InputObjectNotBound")]
    [InlineData("Get-NatoMission | Export-NatoIraqReport ./keep.md", "InputObjectNotBound")]
    [InlineData("Get-NatoMission | Export-NatoIraqEvent ./keep.json -Force", "InputObjectNotBound")]
    public void What_is_no_event_writes_nothing(string command, string id)
    {
        foreach (var name in new[] { "keep.json", "keep.svg", "keep.md" })
        {
            File.WriteAllText(In(name), "mine");
        }

        Assert.All(session.Run(command).ErrorIds, found => Assert.Equal(id, found));

        Assert.NotEmpty(session.Run(command).Errors);
        Assert.All(Directory.GetFiles(session.WorkingDirectory), file => Assert.Equal("mine", File.ReadAllText(file)));
        Assert.Equal(3, Directory.GetFiles(session.WorkingDirectory).Length);
    }

    [Fact]
    public void A_pipeline_without_events_leaves_a_file_and_says_so()
    {
        File.WriteAllText(In("keep.json"), "mine");
        var outcome = session.Run("Get-NatoIraqEvent -During 1950 | Export-NatoIraqEvent ./keep.json -PassThru");
        Assert.Contains("The file was not changed", Assert.Single(outcome.Warnings), StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
        Assert.Equal("mine", File.ReadAllText(In("keep.json")));

        session.Output("Get-NatoIraqEvent -During 1950 | Export-NatoIraqEvent ./keep.json -Force");
        Assert.Equal("[]", File.ReadAllText(In("keep.json")).Trim());
    }

    [Fact]
    public void Without_input_the_store_is_exported()
    {
        session.Output("Export-NatoIraqEvent ./all.jsonl; Get-NatoIraqEvent | Export-NatoIraqEvent ./piped.jsonl");
        Assert.Equal(37, File.ReadLines(In("all.jsonl")).Count());
        Assert.Equal(File.ReadAllText(In("piped.jsonl")), File.ReadAllText(In("all.jsonl")));
    }

    [Fact]
    public void Events_among_other_things_are_written_and_the_rest_is_named()
    {
        var outcome = session.Run("@(Get-NatoIraqEvent 2018-07-11a; Get-NatoMission NMI) | Export-NatoIraqEvent ./some.jsonl");
        Assert.Equal(["InputObjectNotBound"], outcome.ErrorIds);
        Assert.Single(File.ReadAllLines(In("some.jsonl")));
    }

    private string In(string name) => Path.Combine(session.WorkingDirectory, name);
}
