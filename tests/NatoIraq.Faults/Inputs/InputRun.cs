using System.Globalization;
using NatoIraq.Faults.Sessions;

namespace NatoIraq.Faults.Inputs;

/// <summary>What users type and bring, changed at random: it is taken, or refused with an error that has an id, and soon.</summary>
internal static class InputRun
{
    private const int BatchSize = 100;
    private const int HangMilliseconds = 5000;
    private const int MostShown = 200;

    /// <summary>Runs it.</summary>
    /// <param name="count">How many inputs for each target.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    /// <param name="workers">How many children at a time.</param>
    /// <param name="tally">Where the results go.</param>
    public static void Run(int count, int seed, int workers, Tally tally)
    {
        using var scratch = new ScratchFolder();
        Parallel.ForEach(Target.All, new ParallelOptions { MaxDegreeOfParallelism = workers }, target =>
        {
            var child = new Child();
            for (var first = 0; first < count; first += BatchSize)
            {
                var random = new Random(seed + first);
                var inputs = Enumerable.Range(0, Math.Min(BatchSize, count - first))
                    .Select(_ => Mutation.Of(target.Samples[random.Next(target.Samples.Count)], random))
                    .ToArray();
                var folder = scratch.Folder(string.Create(CultureInfo.InvariantCulture, $"{target.Name} {first}"));
                child = Try(target, inputs, folder, child, tally);
                Directory.Delete(folder, recursive: true);
            }

            child.Dispose();
        });
    }

    /// <summary>Tries inputs together; if anything is wrong with them, one by one, so that the one it is can be named.</summary>
    private static Child Try(Target target, string[] inputs, string folder, Child child, Tally tally)
    {
        var name = "inputs: " + target.Name;
        var report = child.Run(OrderOf(target, inputs, folder));
        var fault = FaultOf(report);
        if (report is null)
        {
            child.Dispose();
            child = new Child();
        }

        if (fault is null)
        {
            foreach (var _ in inputs)
            {
                tally.Try(name);
            }
        }
        else if (inputs.Length == 1)
        {
            tally.Try(name);
            tally.Fault(name, fault, target.Extension is null ? Shown(inputs[0]) : Keep(target, inputs[0]));
        }
        else
        {
            foreach (var input in inputs)
            {
                child = Try(target, [input], folder, child, tally);
            }
        }

        return child;
    }

    private static string? FaultOf(Report? report) => report switch
    {
        null => "the process died or hung beyond help",
        { Stopped: not null } => "hung",
        _ => report.Errors.FirstOrDefault(static error => error.Contains('.', StringComparison.Ordinal)) is { } error ? "an error without an id: " + error : null,
    };

    private static Order OrderOf(Target target, string[] inputs, string folder)
    {
        var arguments = inputs;
        if (target.Extension is not null)
        {
            arguments = [.. inputs.Select((_, index) => Path.Combine(folder, index.ToString(CultureInfo.InvariantCulture) + target.Extension))];
            foreach (var (path, input) in arguments.Zip(inputs))
            {
                File.WriteAllBytes(path, target.ToFile(input));
            }
        }

        return new Order($"foreach ($_ in $inputs) {{ try {{ {target.Each} }} catch {{ Write-Error -ErrorRecord $_ }} }}", folder, HangMilliseconds) { Inputs = Order.Encode(arguments) };
    }

    /// <summary>Keeps a file that broke something, so that it can be tried again.</summary>
    private static string Keep(Target target, string input)
    {
        var path = Path.Combine(Path.GetTempPath(), $"natoiraq-fault-{Guid.NewGuid():N}{target.Extension}");
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
