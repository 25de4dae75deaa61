using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using NatoIraq.Faults.Sessions;

namespace NatoIraq.Faults.Kills;

/// <summary>
/// <c>kill -9</c> during every write, at a random moment or just after a file appears. The store has to be what it was or what it was to become, whole by every
/// check, and writable at once; what was told to be done has to be done; and after the next write nothing is left of the killed one.
/// </summary>
internal static class KillRun
{
    private const int Limit = 60_000;
    private const int LongEntries = 1500;

    // What the store says, without the times of writing.
    private const string State =
        "Get-NatoIraqEvent -IncludeSubEvent -WarningAction Ignore | Select-Object Id, Date, Kind, Title, Text; Get-NatoIraqSource | Select-Object Title, Events, TextSha256; "
        + "Get-NatoIraqHistory | Select-Object Revision, Action, Event, Field; Get-NatoIraqStore | Select-Object ReadOnly, SchemaVersion";

    private const string Check = "Test-NatoIraqStore | Where-Object { -not $_.Passed } | ForEach-Object { throw \"$($_.Check) - $($_.Detail)\" }";

    /// <summary>Runs it.</summary>
    public static void Run(Run run, Tally tally)
    {
        using var scratch = new ScratchFolder();
        Parallel.ForEach(Writer.All.Where(writer => run.Has(writer.Name)), new ParallelOptions { MaxDegreeOfParallelism = run.Workers }, writer =>
        {
            using var judge = new Child();
            var attempt = new Attempt(writer, scratch.Folder(writer.Name), judge);
            for (var number = run.First; number < run.First + run.Count; number++)
            {
                Kill(attempt, scratch.Folder(string.Create(CultureInfo.InvariantCulture, $"{writer.Name} {number}")), new Random(number), judge, tally);
            }
        });
    }

    private static void Kill(Attempt attempt, string folder, Random random, Child judge, Tally tally)
    {
        var writer = attempt.Writer;
        var name = "kill -9: " + writer.Name;
        Copy(attempt.Before, folder);
        using var victim = new Child();
        var order = OrderOf(writer.Script, folder);
        victim.Begin(order);
        var moment = Wait(folder, random, attempt.Milliseconds);
        var wasDone = victim.HasAnswered;
        victim.Kill();
        tally.Try(name);

        var checkedStore = judge.Run(OrderOf(Check, folder));
        if (checkedStore is not { Errors.Count: 0 })
        {
            tally.Fault(name, "torn", $"{moment}: {string.Join(", ", checkedStore?.Errors ?? ["the check died"])}");
        }

        var state = judge.Run(OrderOf(State, folder))?.Digest;
        var output = attempt.OutputOf(folder);
        var isBefore = state == attempt.StateBefore && output == attempt.OutputBefore;
        var isAfter = state == attempt.StateAfter && output == attempt.OutputAfter;
        if (!isAfter && (wasDone || !(isBefore || writer.IsMany)))
        {
            tally.Fault(name, wasDone ? "lost" : "neither old nor new", moment);
        }

        if (!(writer.IsLast && isAfter))
        {
            var next = judge.Run(OrderOf(writer.IsOld && !isAfter ? writer.Script : writer.Next, folder));
            if (next is not { Errors.Count: 0 })
            {
                tally.Fault(name, "cannot be written any more", $"{moment}: {string.Join(", ", next?.Errors ?? ["died"])}");
            }
        }

        // A killed update keeps its finished backup, and the next makes its own.
        var left = Names(folder).Except(attempt.Names).Where(static file => !file.StartsWith("store.schema-", StringComparison.Ordinal)).ToList();
        if (left.Count > 0)
        {
            tally.Fault(name, "left behind", $"{moment}: {string.Join(", ", left)}");
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Lets the write go on to a random moment, or to just after it has made a file; gives that in words.</summary>
    private static string Wait(string folder, Random random, double milliseconds)
    {
        var watch = Stopwatch.StartNew();
        if (random.Next(2) == 0)
        {
            var until = random.NextDouble() * milliseconds * 1.1;
            SpinWait.SpinUntil(() => watch.Elapsed.TotalMilliseconds >= until, Limit);
            return string.Create(CultureInfo.InvariantCulture, $"after {until:0} of {milliseconds:0} ms");
        }

        var names = Names(folder);
        while (watch.Elapsed.TotalMilliseconds < milliseconds * 1.5 && Names(folder).SetEquals(names))
        {
        }

        var more = random.NextDouble() * milliseconds * 0.2;
        var seen = watch.Elapsed.TotalMilliseconds;
        SpinWait.SpinUntil(() => watch.Elapsed.TotalMilliseconds >= seen + more, Limit);
        return string.Create(CultureInfo.InvariantCulture, $"{more:0.0} ms after a file appeared or went at {seen:0} of {milliseconds:0} ms");
    }

    private static Order OrderOf(string script, string folder) =>
        new($"$PSDefaultParameterValues = @{{ '*-Nato*:Store' = './store.db' }}; $ErrorActionPreference = 'Stop'; {script}", folder, Limit);

    private static HashSet<string> Names(string folder) => [.. Directory.EnumerateFileSystemEntries(folder).Select(static entry => Path.GetFileName(entry)!)];

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    /// <summary>A kind of write, made ready once and done once without a kill: what there is before it and after it.</summary>
    private sealed class Attempt
    {
        public Attempt(Writer writer, string folder, Child judge)
        {
            Writer = writer;
            Before = folder;
            Prepare(judge);
            StateBefore = Require(judge.Run(OrderOf(State, folder))).Digest;
            OutputBefore = OutputOf(folder);
            var done = Directory.CreateDirectory(folder + " done").FullName;
            Copy(folder, done);
            Milliseconds = Require(judge.Run(OrderOf(writer.Script, done))).Milliseconds;
            StateAfter = Require(judge.Run(OrderOf(State, done))).Digest;
            OutputAfter = OutputOf(done);
            Names = [.. KillRun.Names(done), .. KillRun.Names(folder)];
        }

        public Writer Writer { get; }

        public string Before { get; }

        public double Milliseconds { get; }

        public string StateBefore { get; }

        public string StateAfter { get; }

        public string? OutputBefore { get; }

        public string? OutputAfter { get; }

        public HashSet<string> Names { get; }

        /// <summary>What tells the output before from the one after: a store by what it holds is checked by itself, another file or the files of a folder by their length.</summary>
        public string? OutputOf(string folder)
        {
            var path = Path.Combine(folder, Writer.Output ?? "");
            IEnumerable<FileInfo>? files = Writer.Output is null ? null
                : Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories)
                : File.Exists(path) ? [new FileInfo(path)]
                : null;
            return files?.Sum(static file => file.Length).ToString(CultureInfo.InvariantCulture);
        }

        private void Prepare(Child judge)
        {
            var text = new StringBuilder();
            for (var number = 0; number < LongEntries; number++)
            {
                var day = new DateOnly(1950, 1, 1).AddDays(number * 17);
                text.AppendLine(CultureInfo.InvariantCulture, $"{day:d MMMM yyyy}: NATO opens office number {number} in Baghdad with {number % 90} soldiers.");
            }

            File.WriteAllText(Path.Combine(Before, "long.txt"), text.ToString());
            File.WriteAllText(Path.Combine(Before, "short.txt"), text.ToString()[..(text.Length / 2)]);
            if (Writer.IsOld)
            {
                MakeOld(Path.Combine(Before, "store.db"));
            }
            else
            {
                Require(judge.Run(OrderOf("$null = New-NatoIraqStore ./store.db; " + Writer.Before, Before)));
            }
        }

        private static void MakeOld(string path)
        {
            using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            using var dump = new StreamReader(typeof(KillRun).Assembly.GetManifestResourceStream("schema-2.sql")!);
            command.CommandText = "PRAGMA journal_mode = WAL;\n" + dump.ReadToEnd();
            command.ExecuteNonQuery();
        }

        private Report Require(Report? report) => report is { Errors.Count: 0 }
            ? report
            : throw new InvalidOperationException($"'{Writer.Name}' does not work without a kill: {string.Join(", ", report?.Errors ?? ["it died"])}");
    }
}
