using System.Globalization;
using NatoIraq.Faults.Sessions;

namespace NatoIraq.Faults.Stores;

/// <summary>
/// Damaged stores × all cmdlets that read one. Each has to answer what it answers of the whole store, or to end with an error that has an id:
/// no death, no hang, no error of another kind. A wrong answer without a word is counted apart.
/// </summary>
internal static class StoreRun
{
    private const int HangMilliseconds = 5000;

    /// <summary>Runs it.</summary>
    public static void Run(Run run, Tally tally)
    {
        using var scratch = new ScratchFolder();
        var whole = BaseStore.Make(scratch);
        var answers = Answers(scratch, whole);
        Parallel.For(0, run.Workers, worker =>
        {
            var child = new Child();
            for (var number = run.First + worker; number < run.First + run.Count; number += run.Workers)
            {
                child = Try(scratch, whole, answers, number, child, tally);
            }

            child.Dispose();
        });
    }

    private static Dictionary<string, Report> Answers(ScratchFolder scratch, byte[] whole)
    {
        using var child = new Child();
        var folder = scratch.Folder("whole");
        File.WriteAllBytes(Path.Combine(folder, "store.db"), whole);
        var answers = new Dictionary<string, Report>(StringComparer.Ordinal);
        foreach (var command in Readers.All)
        {
            answers[command] = child.Run(OrderOf(command, folder)) is { Errors.Count: 0 } answer
                ? answer
                : throw new InvalidOperationException($"'{command}' does not work on the whole store.");
        }

        return answers;
    }

    private static Child Try(ScratchFolder scratch, byte[] whole, Dictionary<string, Report> answers, int seed, Child child, Tally tally)
    {
        var random = new Random(seed);
        var kind = Damage.Kinds[random.Next(Damage.Kinds.Count)];
        var folder = scratch.Folder(seed.ToString(CultureInfo.InvariantCulture));
        var path = Path.Combine(folder, "store.db");
        File.WriteAllBytes(path, whole);
        var done = Damage.Do(kind, path, random);
        var name = "stores: " + kind;
        foreach (var command in Readers.All)
        {
            tally.Try(name);
            var example = $"seed {seed}: {done}: {command}";
            var report = child.Run(OrderOf(command, folder));
            if (report is null)
            {
                tally.Fault(name, "the process died or hung beyond help", example);
                child.Dispose();
                child = new Child();
                continue;
            }

            if (report.Stopped is { } stopped)
            {
                tally.Fault(name, "hung", string.Create(CultureInfo.InvariantCulture, $"{example} (stopped in {stopped:0} ms)"));
            }

            foreach (var error in report.Errors.Where(static error => error.Contains('.', StringComparison.Ordinal)))
            {
                tally.Fault(name, "an error without an id", $"{example}: {error}");
            }

            if (report.Errors.Count == 0 && report.Digest != answers[command].Digest)
            {
                tally.Unnoticed(name, example);
            }
        }

        Directory.Delete(folder, recursive: true);
        return child;
    }

    private static Order OrderOf(string command, string folder) =>
        new($"$PSDefaultParameterValues = @{{ '*-Nato*:Store' = './store.db' }}; {command}", folder, HangMilliseconds);
}
