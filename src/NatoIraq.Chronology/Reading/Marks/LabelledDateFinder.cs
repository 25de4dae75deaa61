using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Finds the date behind a place or a label: "Brussels, 12 March 1999: …", "Accession - 12 March 1999 - …".</summary>
/// <param name="finder">Makes marks of phrases.</param>
internal sealed class LabelledDateFinder(DateMarkFinder finder)
{
    /// <summary>The longest place or label; what is longer is a clause.</summary>
    private const int Longest = 32;

    private const int MostWords = 4;

    /// <summary>The date; null where the block opens otherwise.</summary>
    public DateMark? Find(Block block)
    {
        var text = block.Text;
        var start = ListMark.LengthAt(text);
        if (start >= text.Length || !char.IsUpper(text[start]))
        {
            return null;
        }

        var end = start;
        var words = 1;
        while (end < text.Length && end - start <= Longest && words <= MostWords && IsOfLabel(text[end]))
        {
            words += text[end] == ' ' && char.IsLetter(text[end + 1 < text.Length ? end + 1 : end]) ? 1 : 0;
            end++;
        }

        var date = end;
        while (date < text.Length && !char.IsLetterOrDigit(text[date]))
        {
            date++;
        }

        if (date >= text.Length || date == end || words > MostWords || text.AsSpan(end, date - end).Trim() is not ("," or "-" or "–" or "—" or ":" or ", the")
            || finder.Dates.ReadAt(text, date, null, DatePlace.Head) is not { NeedsYear: false, Date.Precision: DatePrecision.Day or DatePrecision.Month or DatePrecision.Range } phrase
            || TextAfter.Find(block, phrase.Start, phrase.End, opensSentence: false) is not { Position: DatePosition.Lead, Separator: DateSeparator.Strong } after)
        {
            return null;
        }

        return finder.MarkOf(phrase, text, DatePosition.Labelled, after.Separator, after.TextStart, text.Length - after.TextStart) with { LabelStart = start, LabelLength = date - start };
    }

    private static bool IsOfLabel(char character) => char.IsLetter(character) || character is ' ' or '.' or '\'' or '’';
}
