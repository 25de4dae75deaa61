using System.Globalization;
using NatoIraq.Faults.Sessions;

namespace NatoIraq.Faults.Inputs;

/// <summary>What users type and bring, changed at random: it is taken, or refused with an error that has an id, and soon; and nothing of it reaches the terminal as a command.</summary>
internal static class InputRun
{
    private const int BatchSize = 100;
    private const int HangMilliseconds = 5000;
    private const int MostShown = 200;

    // One batch of so many is read and shown as well, which takes longer than the command.
    private const int LookedAt = 5;

    /// <summary>Runs it.</summary>
    public static void Run(Run run, Tally tally)
    {
        using var scratch = new ScratchFolder();
        var batches = Target.All.Where(target => run.Has(target.Name))
            .SelectMany(target => target.NumbersOf(run).Chunk(BatchSize).Select((numbers, index) => (target, numbers, isLookedAt: index % LookedAt == 0)))
            .ToList();
        Parallel.ForEach(
            System.Collections.Concurrent.Partitioner.Create(batches, loadBalance: true),
            new ParallelOptions { MaxDegreeOfParallelism = run.Workers },
            static () => new Child(),
            (batch, _, child) =>
            {
                var folder = scratch.Folder(Guid.NewGuid().ToString("N"));
                if (batch.target.Before.Length > 0)
                {
                    child.Run(new Order(batch.target.Before, folder, HangMilliseconds));
                }

                child = Try(batch.target, batch.numbers, batch.isLookedAt, folder, child, tally);
                Directory.Delete(folder, recursive: true);
                return child;
            },
            static child => child.Dispose());
    }

    /// <summary>Tries inputs together; if anything is wrong with them, one by one, so that the one it is can be named.</summary>
    private static Child Try(Target target, int[] numbers, bool isLookedAt, string folder, Child child, Tally tally)
    {
        var name = "inputs: " + target.Name;
        var report = child.Run(new Order($"foreach ($_ in $inputs) {{ try {{ {target.Each} }} catch {{ Write-Error -ErrorRecord $_ }} }}", folder, HangMilliseconds)
        {
            Target = target.Name,
            Inputs = numbers,
            IsLookedAt = isLookedAt,
        });
        var fault = Report.FaultOf(report);
        if (report is null)
        {
            child.Dispose();
            child = new Child();
        }

        if (fault is null || numbers.Length == 1)
        {
            tally.Try(name, numbers.Length);
            if (fault is not null)
            {
                var input = target.Input(numbers[0]);
                tally.Fault(name, fault, string.Create(CultureInfo.InvariantCulture, $"{numbers[0]}: {(target.Extension is null ? Shown(input) : Keep(target, input, numbers[0]))}"));
            }

            return child;
        }

        foreach (var number in numbers)
        {
            child = Try(target, [number], isLookedAt, folder, child, tally);
        }

        return child;
    }

    /// <summary>Keeps a file that broke something, so that it can be tried again.</summary>
    private static string Keep(Target target, string input, int number)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "natoiraq-faults")).FullName;
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{string.Concat(target.Name.Where(char.IsLetterOrDigit))}-{number}{target.Extension}"));
        File.WriteAllBytes(path, target.ToFile(input));
        return path;
    }

    private static string Shown(string input)
    {
        var text = string.Concat(input.Take(MostShown).Select(static letter =>
            char.IsControl(letter) || char.IsSurrogate(letter) || letter > '~' ? $"\\u{(int)letter:X4}" : letter.ToString()));
        return input.Length > MostShown ? $"{text}… ({input.Length} characters)" : text;
    }
}
