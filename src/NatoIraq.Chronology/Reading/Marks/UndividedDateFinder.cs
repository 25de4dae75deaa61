using System.Buffers;
using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Finds dates whose edges the syntax has moved: tight before a word, or cut into cells.</summary>
/// <param name="finder">Makes marks of phrases.</param>
internal sealed partial class UndividedDateFinder(DateMarkFinder finder)
{
    private const int LongestEra = 44;

    private static readonly SearchValues<string> Eras = SearchValues.Create(["BC", "B.C", "CE", "AD"], StringComparison.Ordinal);

    /// <summary>"1300First known", "June 28Archduke Franz", "1550(c.)Boys": a date that ends in a digit and a capital with nothing, or only "circa", between.</summary>
    public DateMark? FindJoined(Block block, int start)
    {
        const int Shortest = 4;
        const int Longest = 20;
        const string Circa = "(c.)";
        var text = block.Text;
        if (text.AsSpan(start, Math.Min(text.Length - start, LongestEra)).ContainsAny(Eras) && JoinedEra().Match(text, start) is { Success: true } era)
        {
            return finder.Dates.ReadAt(era.Value, 0, null, DatePlace.Head) is { } dated && dated.End == era.Length
                ? finder.MarkOf(dated with { Start = start + dated.Start }, text, DatePosition.Lead, DateSeparator.Joined, start + era.Length, text.Length - start - era.Length)
                : null;
        }

        for (var end = start + Shortest; end + 1 < text.Length && end - start <= Longest; end++)
        {
            if (!char.IsAsciiDigit(text[end - 1]))
            {
                continue;
            }

            var isCirca = text.AsSpan(end).StartsWith(Circa, StringComparison.Ordinal);
            var textStart = isCirca ? end + Circa.Length : end;
            if (text.AsSpan(end) is ['Z', ' ', ..] || textStart + 1 >= text.Length || !char.IsAsciiLetterUpper(text[textStart]) || !(char.IsAsciiLetter(text[textStart + 1]) || text[textStart + 1] == ' '))
            {
                continue;
            }

            return finder.Dates.ReadAt(string.Concat(isCirca ? "c. " : "", text.AsSpan(start, end - start)), 0, null, DatePlace.Head) is { } date && date.End == end - start + (isCirca ? "c. ".Length : 0)
                ? finder.MarkOf(date with { Start = start, Length = textStart - start }, text, DatePosition.Lead, DateSeparator.Joined, textStart, text.Length - textStart)
                : null;
        }

        return null;
    }

    /// <summary>"3200 BCIsland culture", "120 ADA wall": an era that runs on into the text. The E of "BCEgypt" is not the era's.</summary>
    [GeneratedRegex(@"\G[\p{L}\p{Nd} .,–—-]{1,40}?(?<=[0-9 ])(?:BCE(?!\p{Ll})|BC(?!E\b)|B\.C\.(?:E\.(?!\p{Ll}))?|AD|CE)(?=\p{Lu}(?:\p{Ll}| \p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedEra();

    /// <summary>"June | 1827 |": the cells of a line that together are a date and nothing else.</summary>
    public DateMark? FindInCells(Block block, int start)
    {
        const int Longest = 32;
        var text = block.Text;
        if (block.Kind == BlockKind.Row || text.Length - start > Longest)
        {
            return null;
        }

        var words = string.Join(' ', block.Cells.Select(static cell => cell.Text).Where(static cell => cell.Length > 0));
        if (words.Length >= text.Length - start || finder.Dates.ReadAt(words, 0, null, DatePlace.Cell) is not { NeedsYear: false } date || date.Length < words.Length)
        {
            return null;
        }

        var end = text.Length;
        while (!char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return finder.MarkOf(date with { Start = start, Length = end - start }, text, DatePosition.Alone, DateSeparator.None, text.Length, 0);
    }
}
