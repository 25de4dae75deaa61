using System.Globalization;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>Finds the year, or the day, that dates without one have before any date of the document gives one.</summary>
internal static class FirstDate
{
    private const int LargestDisorder = 45;

    /// <summary>How many blocks before the first entry may be title and preface.</summary>
    private const int LongestPreface = 40;

    /// <summary>
    /// From the first date with a year, counted back over the dates without one before it; where no entry has a year, the only one that title, preface and
    /// captions name; a day for times of day. Null where nothing gives one.
    /// </summary>
    public static EdtfDate? Find(IReadOnlyList<MarkedBlock> marked, DocumentShape shape, DatePhraseReader dates)
    {
        var open = new List<DateMark>();
        foreach (var block in marked)
        {
            if (block.Head is not { } mark || !shape.Accepts(mark))
            {
                continue;
            }

            if (mark.Form == MarkForm.Full)
            {
                return open.Count > 0 ? CountBack(open, mark) ?? OnlyDateIn(marked, shape, dates) : OnlyDateIn(marked, shape, dates);
            }

            if (mark.Form == MarkForm.NeedsYear)
            {
                open.Add(mark);
            }
        }

        return OnlyDateIn(marked, shape, dates);
    }

    private static EdtfDate? CountBack(List<DateMark> open, DateMark first)
    {
        if (first.Phrase!.Date.Bounds.EarliestStart is not { } day || DateBounds.ToDateTime(day) is not { } below)
        {
            return null;
        }

        var year = below.Year;
        var dayBelow = below.DayOfYear;
        for (var index = open.Count - 1; index >= 0; index--)
        {
            if (MonthAndDay(open[index].Phrase!.Date) is not { } dayOfYear)
            {
                continue;
            }

            year -= dayOfYear > dayBelow + LargestDisorder && first.Level > DateLevel.Year ? 1 : 0;
            dayBelow = dayOfYear;
        }

        return year is >= 1 and <= 9999 ? EdtfDate.Parse(year.ToString("D4", CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>The day of the year of a date whose year is open; null where it has none.</summary>
    private static int? MonthAndDay(EdtfDate date)
    {
        var text = date.ToString();
        var month = text.IndexOf('-', StringComparison.Ordinal);
        return month > 0 && month + 3 <= text.Length && int.TryParse(text.AsSpan(month + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= 12
            ? new DateTime(2001, value, 1).DayOfYear + (month + 6 <= text.Length && int.TryParse(text.AsSpan(month + 4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day - 1 : 14)
            : null;
    }

    /// <summary>Whether a block before the first date says that all dates are BC.</summary>
    public static bool IsBeforeChrist(IReadOnlyList<MarkedBlock> marked)
    {
        foreach (var block in marked.Take(LongestPreface))
        {
            if (block.Head is { Form: not MarkForm.ShortYear })
            {
                return false;
            }

            var words = block.Block.Text.Split([' ', '.', ',', ')', '(', ':', ';'], StringSplitOptions.RemoveEmptyEntries);
            var era = Array.FindIndex(words, static word => word is "BC" or "BCE" or "B.C" or "B.C.E");
            if (era > 0 && words.Any(static word => word.Equals("dates", StringComparison.OrdinalIgnoreCase) || word.Equals("years", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one year that the blocks without entries name: the title, the preface, captions. The finest of several dates in it.</summary>
    private static EdtfDate? OnlyDateIn(IReadOnlyList<MarkedBlock> marked, DocumentShape shape, DatePhraseReader dates)
    {
        EdtfDate? best = null;
        int? year = null;
        foreach (var block in marked.Take(LongestPreface))
        {
            if (block.Head is { } mark && shape.Accepts(mark) && mark.Form is MarkForm.NeedsYear or MarkForm.Time && mark.Position == DatePosition.Lead)
            {
                break;
            }

            foreach (var phrase in PhrasesOf(block, dates))
            {
                if (phrase.Date.Start is not { } start || phrase.Date.End is not { } end || phrase.NeedsYear)
                {
                    continue;
                }

                if (start.Year != end.Year || (year is not null && year != start.Year))
                {
                    return year is null || start.Year != end.Year ? best : null;
                }

                year = start.Year;
                best = best is null || DateLevels.Of(phrase.Date) > DateLevels.Of(best) ? phrase.Date : best;
            }
        }

        return best is null ? null
            : best.Precision == DatePrecision.Day && marked.Any(block => block.Head is { Form: MarkForm.Time } || (shape.HasClocks && block.Head is { Clock: not null })) ? best
            : best.Precision == DatePrecision.Month && shape.HasDayNumbers ? best
            : EdtfDate.Parse(year!.Value.ToString("D4", CultureInfo.InvariantCulture));
    }

    /// <summary>The dates of a block of title or preface: the one it opens or ends with, or else those in its sentences.</summary>
    private static IEnumerable<DatePhrase> PhrasesOf(MarkedBlock block, DatePhraseReader dates) =>
        (block.Head is { Form: MarkForm.Full } head ? head : block.Trail is { Form: MarkForm.Full } trail ? trail : null) is { Phrase: { } phrase } ? [phrase] : dates.Find(block.Block.Text);
}
