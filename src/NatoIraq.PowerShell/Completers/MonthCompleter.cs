using System.Globalization;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes months by their numbers.</summary>
public sealed class MonthCompleter : WordCompleter
{
    private protected override IReadOnlyList<string> Words { get; } =
        [.. Enumerable.Range(1, 12).Select(static month => month.ToString(CultureInfo.InvariantCulture))];

    private protected override IReadOnlyDictionary<string, string> Meanings { get; } = Enumerable.Range(1, 12).ToDictionary(
        static month => month.ToString(CultureInfo.InvariantCulture),
        static month => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month));
}
