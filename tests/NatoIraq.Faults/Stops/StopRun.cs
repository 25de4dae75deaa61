using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using NatoIraq.Faults.Inputs;
using NatoIraq.Faults.Sessions;

namespace NatoIraq.Faults.Stops;

/// <summary>Ctrl+C at a random moment of every command: it ends within a second, and the store is whole.</summary>
internal static class StopRun
{
    private const int Limit = 120_000;
    private const int Longest = 5_000;
    private const int StopMilliseconds = 1000;
    private const int LongEntries = 2000;

    // A machine that is busy with other things delays an end now and then, but not each time.
    private const int Tries = 3;

    private const string Check = "Test-NatoIraqStore | Where-Object { -not $_.Passed } | ForEach-Object { throw \"$($_.Check) - $($_.Detail)\" }";

    /// <summary>Runs it.</summary>
    public static void Run(Run run, Tally tally)
    {
        using var scratch = new ScratchFolder();
        Parallel.ForEach(Stoppable.All.Where(each => run.Has(each.Name)), new ParallelOptions { MaxDegreeOfParallelism = run.Workers }, command =>
        {
            using var child = new Child();
            var folder = scratch.Folder(Guid.NewGuid().ToString("N"));
            Prepare(command, folder, child);
            Try(command, folder, child, run, tally);
            Directory.Delete(folder, recursive: true);
        });
    }

    private static void Try(Stoppable command, string folder, Child child, Run run, Tally tally)
    {
        var name = "Ctrl+C: " + command.Name;
        using var other = command.IsLocked ? Lock(folder) : null;
        var whole = child.Run(OrderOf(command.Script, folder, Longest));
        for (var number = run.First; number < run.First + run.Count; number++)
        {
            var moment = (int)(new Random(number).NextDouble() * Math.Min(whole?.Milliseconds ?? Longest, Longest));
            var stopped = Enumerable.Range(0, Tries).Select(_ => child.Run(OrderOf(command.Script, folder, moment))).TakeWhile(report => IsSlow(report, command.IsLocked)).Select(static report => report?.Stopped).ToList();
            tally.Try(name);
            if (stopped.Count == Tries)
            {
                tally.Fault(name, "slow", string.Create(CultureInfo.InvariantCulture, $"after {moment} ms: {string.Join(", ", stopped.Select(static time => time is { } took ? $"{took:0} ms" : "never"))}"));
            }
        }

        if (!command.IsLocked && File.Exists(Path.Combine(folder, "store.db")) && child.Run(OrderOf(Check, folder, Limit)) is not { Errors.Count: 0 })
        {
            tally.Fault(name, "torn", command.Script);
        }
    }

    // What waits for something uses no processor; what works gets only a part of one from a busy machine.
    private static bool IsSlow(Report? report, bool isWaiting) =>
        report is null or { Stopped: > StopMilliseconds } && (isWaiting || report is null or { StoppedProcessor: > StopMilliseconds });

    private static void Prepare(Stoppable command, string folder, Child child)
    {
        var text = new StringBuilder();
        for (var number = 0; number < LongEntries; number++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{new DateOnly(1950, 1, 1).AddDays(number * 6):d MMMM yyyy}: NATO opens office number {number} in Baghdad with {number % 90} soldiers.");
        }

        File.WriteAllText(Path.Combine(folder, "long.txt"), text.ToString());
        File.WriteAllText(Path.Combine(folder, "short.txt"), text.ToString()[..(text.Length / 2)]);
        File.WriteAllBytes(Path.Combine(folder, "pages.pdf"), Encoding.Latin1.GetBytes(SampleFile.Bytes("object-streams.pdf")));
        if (child.Run(OrderOf("$ErrorActionPreference = 'Stop'; " + command.Before, folder, Limit)) is not { Errors.Count: 0, Stopped: null })
        {
            throw new InvalidOperationException($"'{command.Name}' cannot be made ready.");
        }
    }

    private static SqliteConnection Lock(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "store.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();
        return connection;
    }

    private static Order OrderOf(string script, string folder, int moment) =>
        new($"$PSDefaultParameterValues = @{{ '*-Nato*:Store' = './store.db' }}; {script}", folder, Limit, moment) { IsLookedAt = false };
}
