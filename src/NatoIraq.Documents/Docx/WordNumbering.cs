using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Documents.Docx;

/// <summary>Counts the items of a document's lists and gives the number that Word shows before each (ISO/IEC 29500-1, 17.9).</summary>
internal sealed class WordNumbering
{
    /// <summary>The levels of a list (17.9.6).</summary>
    private const int Levels = 9;

    private const string Bullet = "•";

    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, AbstractNum> definitions = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<int> begun = [];

    /// <param name="part">The part with the lists, or null.</param>
    public WordNumbering(NumberingDefinitionsPart? part)
    {
        foreach (var definition in part?.Numbering?.Elements<AbstractNum>() ?? [])
        {
            if (definition.AbstractNumberId?.Value is { } id)
            {
                definitions.TryAdd(id, definition);
            }
        }

        foreach (var instance in part?.Numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id)
            {
                instances.TryAdd(id, instance);
            }
        }
    }

    /// <summary>The next item of a list: how deep it is nested and the number or bullet before it, "" where none is shown. Null where the paragraph is in no list.</summary>
    public (int Depth, string Marker)? Next(NumberingProperties? properties)
    {
        if (properties?.NumberingId?.Val?.Value is not (> 0 and var id) || !instances.TryGetValue(id, out var instance)
            || instance.AbstractNumId?.Val?.Value is not { } definitionId || !definitions.TryGetValue(definitionId, out var definition))
        {
            return null;
        }

        var depth = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        if (!counters.TryGetValue(definitionId, out var counts))
        {
            counters.Add(definitionId, counts = new int?[Levels]);
        }

        if (begun.Add(id))
        {
            // A list of its own begins where it says so; otherwise it continues where another of the same definition ended.
            foreach (var over in instance.Elements<LevelOverride>())
            {
                if (over.LevelIndex?.Value is >= 0 and < Levels and var index && over.StartOverrideNumberingValue?.Val?.Value is { } start)
                {
                    counts[index] = start - 1;
                }
            }
        }

        counts[depth] = (counts[depth] ?? StartOf(instance, definition, depth) - 1) + 1;
        Array.Fill(counts, null, depth + 1, Levels - depth - 1);
        return (depth, MarkerOf(instance, definition, depth, counts));
    }

    private static string MarkerOf(NumberingInstance instance, AbstractNum definition, int depth, int?[] counts)
    {
        if (LevelOf(instance, definition, depth) is not { } level)
        {
            return Bullet;
        }

        var pattern = level.LevelText?.Val?.Value ?? "";
        if (FormatOf(level) == NumberFormatValues.Bullet)
        {
            return string.IsNullOrWhiteSpace(pattern) ? "" : Bullet;
        }

        var marker = new StringBuilder();
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] == '%' && index + 1 < pattern.Length && pattern[index + 1] is >= '1' and <= '9')
            {
                var place = pattern[++index] - '1';
                var shown = LevelOf(instance, definition, place);
                var number = counts[place] ?? StartOf(instance, definition, place);
                marker.Append(Shown(number, shown is null || level.IsLegalNumberingStyle is not null ? NumberFormatValues.Decimal : FormatOf(shown)));
            }
            else
            {
                marker.Append(pattern[index]);
            }
        }

        return marker.ToString().Trim();
    }

    private static string Shown(int number, NumberFormatValues format)
    {
        if (format == NumberFormatValues.None)
        {
            return "";
        }

        if (format == NumberFormatValues.LowerLetter || format == NumberFormatValues.UpperLetter)
        {
            var letters = ListNumber.Letters(number);
            return format == NumberFormatValues.UpperLetter ? letters.ToUpperInvariant() : letters;
        }

        if (format == NumberFormatValues.LowerRoman || format == NumberFormatValues.UpperRoman)
        {
            return format == NumberFormatValues.UpperRoman ? ListNumber.Roman(number) : ListNumber.Roman(number).ToLowerInvariant();
        }

        return number.ToString(format == NumberFormatValues.DecimalZero ? "00" : "0", CultureInfo.InvariantCulture);
    }

    private static NumberFormatValues FormatOf(Level level) => level.NumberingFormat?.Val is { HasValue: true } format ? format.Value : NumberFormatValues.Decimal;

    private static int StartOf(NumberingInstance instance, AbstractNum definition, int depth) => LevelOf(instance, definition, depth)?.StartNumberingValue?.Val?.Value ?? 1;

    private static Level? LevelOf(NumberingInstance instance, AbstractNum definition, int depth) =>
        instance.Elements<LevelOverride>().FirstOrDefault(over => over.LevelIndex?.Value == depth)?.Level
            ?? definition.Elements<Level>().FirstOrDefault(level => level.LevelIndex?.Value == depth);
}
