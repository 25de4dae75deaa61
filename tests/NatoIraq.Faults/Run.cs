using System.Globalization;

namespace NatoIraq.Faults;

/// <summary>What is to be tried.</summary>
/// <param name="What">Inputs, kills, stores, stops.</param>
/// <param name="Count">How many of each kind.</param>
/// <param name="First">The number of the first. A number is always the same kill, damage or input, so that runs of other numbers add to each other.</param>
/// <param name="Part">A part of the names of the kinds that are tried; empty for all.</param>
internal sealed record Run(string What, int Count, int First, string Part)
{
    /// <summary>How many children at a time.</summary>
    public int Workers { get; private init; } = 2;

    /// <summary>The file that the counts are added to; null for none.</summary>
    public string? Out { get; private init; }

    /// <summary>Whether a kind is tried.</summary>
    public bool Has(string name) => name.Contains(Part, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the arguments of the program; null where they are not understood.</summary>
    public static Run? Parse(string[] arguments)
    {
        var words = arguments.ToList();
        var workers = Take(words, "--workers");
        var file = Take(words, "--out");
        var numbers = words.Skip(1).Take(2).Select(static word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return words.Count is 0 or > 4 || numbers.Contains(-1) || (words[0] != "short" && numbers.Count == 0)
            ? null
            : new Run(words[0], numbers.ElementAtOrDefault(0), numbers.Count > 1 ? numbers[1] : 1, words.ElementAtOrDefault(3) ?? "")
            {
                Workers = workers is null ? 2 : int.Parse(workers, CultureInfo.InvariantCulture),
                Out = file,
            };
    }

    private static string? Take(List<string> words, string option)
    {
        var at = words.IndexOf(option);
        if (at < 0 || at + 1 >= words.Count)
        {
            return null;
        }

        var value = words[at + 1];
        words.RemoveRange(at, 2);
        return value;
    }
}
