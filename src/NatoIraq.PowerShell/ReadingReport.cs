using System.Globalization;
using System.Text.RegularExpressions;
using NatoIraq.Chronology;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.PowerShell;

/// <summary>
/// Says in words how a document was read and what is in doubt: each kind of doubt once, with the numbers of all its lines.
/// </summary>
internal static partial class ReadingReport
{
    /// <summary>How the document was looked at: its syntax and shape, how consistent it is under that shape, and the next best one.</summary>
    public static IEnumerable<string> Describe(ChronologyReading reading)
    {
        yield return $"read as {reading.Format}.";
        yield return string.Create(CultureInfo.InvariantCulture, $"layout: {reading.Shape} (confidence {reading.Confidence:0.00}).");
        yield return reading.RunnerUp is { } other
            ? string.Create(CultureInfo.InvariantCulture, $"next best layout: {other} (margin {reading.Margin:0.00}).")
            : "next best layout: none.";
        yield return $"numeric dates: {reading.DateOrder}.";
    }

    /// <summary>What a user is warned of, each to be put after the name of the file. Complete when the events have been enumerated.</summary>
    public static IEnumerable<string> Warnings(CodedChronology chronology)
    {
        foreach (var remark in chronology.Reading.Remarks)
        {
            yield return $": {remark}";
        }

        var rejected = chronology.Rejected.Select(static line => (line.Line, line.Reason));
        var doubtful = chronology.Doubtful.Select(static entry => (entry.Line, entry.Note));
        foreach (var warning in PerKind(rejected, "could not be read").Concat(PerKind(doubtful, "are in doubt")))
        {
            yield return warning;
        }
    }

    private static IEnumerable<string> PerKind(IEnumerable<(int Line, string Reason)> lines, string what) =>
        lines.GroupBy(static line => KindOf(line.Reason), StringComparer.Ordinal).Select(kind => Warning([.. kind], what));

    private static string Warning(List<(int Line, string Reason)> kind, string what)
    {
        var (line, reason) = kind[0];
        return kind.Count == 1
            ? string.Create(CultureInfo.InvariantCulture, $", line {line}: {reason}")
            : string.Create(CultureInfo.InvariantCulture, $", lines {Listed(kind)}: {kind.Count} lines {what}. The first, line {line}: {reason}");
    }

    private static string Listed(IReadOnlyList<(int Line, string Reason)> lines) =>
        $"{string.Join(", ", lines.SkipLast(1).Select(static line => line.Line))} and {lines[^1].Line}";

    /// <summary>A reason without what it quotes and counts: two lines that say the same of different dates are of one kind.</summary>
    private static string KindOf(string reason) => Particulars().Replace(reason, "");

    [GeneratedRegex(@"'.*?'(?=[\s.,:;?]|$)|[0-9]+| Did you mean .*$", RegexOptions.CultureInvariant)]
    private static partial Regex Particulars();
}
