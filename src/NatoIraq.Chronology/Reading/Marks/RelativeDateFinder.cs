using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Finds dates that count from the one before: at the head of a block ("Next day: …"), or in its first sentence.</summary>
/// <param name="finder">Finds dates that count from nothing, which come first.</param>
internal sealed partial class RelativeDateFinder(DateMarkFinder finder)
{
    /// <summary>The date that the words at an offset count, and a time behind them; null where they count none, or the sentence has a date of its own.</summary>
    public DateMark? FindAt(Block block, int start)
    {
        var text = block.Text;
        if (RelativeDate.ReadAt(text, start) is not { } relative)
        {
            return null;
        }

        var end = relative.End;
        var clock = end + ClockLead().Match(text, end).Length;
        var hasTime = TimeOfDayReader.TryReadAt(text, clock, out var time, out _);
        end = hasTime ? time!.Start + time.Length : end;
        var isWeekday = relative.Weekday > 0 && char.IsUpper(text[start]) && !text.AsSpan(start).StartsWith("On ", StringComparison.Ordinal);
        if (TextAfter.Find(block, start, end, opensSentence: !isWeekday) is not { } after || (isWeekday && after.Separator == DateSeparator.Sentence) || new SentenceDateFinder(finder).Find(block) is not null)
        {
            return null;
        }

        var textStart = after.Separator == DateSeparator.Sentence ? Math.Min(ListMark.StartOfWords(text), start) : after.TextStart;
        return new DateMark
        {
            Position = after.Position,
            Form = MarkForm.Relative,
            Level = hasTime ? DateLevel.Time : relative.Unit,
            Separator = after.Separator,
            Relative = relative,
            Time = time?.Time,
            TimeZone = time?.TimeZone,
            Start = start,
            End = end,
            TextStart = textStart,
            TextLength = text.Length - textStart,
            Symbols = after.SymbolsIn(text, end),
        };
    }

    /// <summary>The date that the first sentence of a block counts from the one before: "They made port ten days later"; null where it counts none.</summary>
    public static DateMark? FindInSentence(Block block)
    {
        var text = block.Text;
        var start = ListMark.StartOfWords(text);
        return start < text.Length && RelativeDate.FindIn(text.Substring(start, Sentence.FirstLength(text[start..]))) is var (date, at) ? new DateMark
        {
            Position = DatePosition.Inside,
            Form = MarkForm.Relative,
            Level = date.Unit,
            Separator = DateSeparator.Sentence,
            Relative = date,
            Start = start + at,
            End = start + date.End,
            TextStart = start,
            TextLength = text.Length - start,
        } : null;
    }

    /// <summary>What leads from a day to the time behind it: "Same day, 14:30", "next morning (08:15)".</summary>
    [GeneratedRegex(@"\G[ ,(–-]{1,3}(?:at )?", RegexOptions.CultureInvariant)]
    private static partial Regex ClockLead();
}
