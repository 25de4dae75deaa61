using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Finds the date that a line or a title ends with: "Legation Raised to Embassy, 1946.", "Treaty signed (4 April 1949)", "Hearing: January 26–27, 2004".</summary>
/// <param name="finder">Makes marks of phrases.</param>
internal sealed class TrailingDateFinder(DateMarkFinder finder)
{
    /// <summary>How far from the end the date may begin.</summary>
    private const int LongestDate = 60;

    /// <summary>The longest text that is one line of a list or a title; a longer one is a paragraph, which may well end with a date.</summary>
    private const int LongestLine = 240;

    /// <summary>Symbols that may stand between the text and the date.</summary>
    private const string Separators = " ,([{-–—:|;/~=>→⇒•·";

    /// <summary>The date; null where the block ends otherwise or is a paragraph of several sentences.</summary>
    public DateMark? Find(Block block)
    {
        var text = block.Text;
        if (text.Length > LongestLine || text is ['—' or '“' or '"', ..] || !(text.AsSpan().ContainsAnyInRange('0', '9') || text is [.., ')']))
        {
            return null;
        }

        var start = ListMark.StartOfWords(text);
        var end = EndOfWords(text);
        if (LastPhrase(text, end) is not { } last)
        {
            return LastTime(text, start, end);
        }

        if (block.Content.HasBreak(last.Start, last.Length))
        {
            return null;
        }

        // "Neko, his son . . . . . . 610".
        var textEnd = HasLeaders(text, last.Start) ? text.AsSpan(0, last.Start).TrimEnd(" .").Length : last.Start;
        if (!HasLeaders(text, last.Start) && start + Sentence.FirstLength(text[start..]) < textEnd)
        {
            return null;
        }

        while (textEnd > 0 && Separators.Contains(text[textEnd - 1], StringComparison.Ordinal))
        {
            textEnd--;
        }

        if (textEnd <= start)
        {
            return null;
        }

        // "Relations from 1980 to 2004": the date is a part of the words and does not stand apart.
        var between = text.AsSpan(textEnd, last.Start - textEnd).Trim();
        var separator = between.IsEmpty ? (IsWide(block, textEnd, last.Start) ? DateSeparator.Strong : DateSeparator.Sentence)
            : DateSeparator.Strong;
        if (separator == DateSeparator.Sentence && SentenceDateFinder.IsOfAnother(text, last))
        {
            return null;
        }

        last = separator == DateSeparator.Sentence ? DateMarkFinder.WithoutPreposition(text, last) : last;
        return finder.MarkOf(last, text, DatePosition.Trail, separator, start, (separator == DateSeparator.Sentence ? text.Length : textEnd) - start);
    }

    /// <summary>The time of day that a title ends with, a mark between: "Update - 12:30 UTC"; null where it ends otherwise.</summary>
    private static DateMark? LastTime(string text, int start, int end)
    {
        var colon = text.AsSpan(0, end).LastIndexOf(':');
        var clock = colon < 0 ? 0 : text.AsSpan(0, colon).LastIndexOfAnyExceptInRange('0', '9') + 1;
        if (clock <= start || clock >= colon || !TimeOfDayReader.TryReadAt(text, clock, out var time, out _) || time!.Start + time.Length < end)
        {
            return null;
        }

        var words = text.AsSpan(start, clock - start).TrimEnd();
        return words.Length > 0 && !char.IsLetterOrDigit(words[^1]) ? DateMarkFinder.TimeMark(time, DatePosition.Trail, DateSeparator.Strong, start, words.TrimEnd(Separators).Length) : null;
    }

    private static bool HasLeaders(string text, int end) => text.AsSpan(0, end).TrimEnd() is [.., '.', '.'] or [.., '.', ' ', '.'];

    private static bool IsWide(Block block, int start, int end) => block.Raw is not null && end > start && block.Content.IsWideSpace(start);

    /// <summary>The longest phrase that ends where the words end, and does not begin them.</summary>
    private DatePhrase? LastPhrase(string text, int end)
    {
        for (var start = Math.Max(1, end - LongestDate); start < end; start++)
        {
            if (char.IsLetterOrDigit(text[start]) && !char.IsLetterOrDigit(text[start - 1]) && !ProseEvidence.IsCountBeforeDate(text, start)
                && finder.Dates.ReadAt(text, start, null, DatePlace.Head) is { } phrase && phrase.End >= end && IsMeant(text, phrase))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>A bare number is a year only behind a mark or a preposition: "Embassy, 1946", "War of 1948", not "Resolution 1546".</summary>
    private bool IsMeant(string text, DatePhrase phrase)
    {
        const int YearDigits = 4;
        if (phrase.Length > YearDigits || HasLeaders(text, phrase.Start) || finder.Heads.HasYearsAtEnds)
        {
            return true;
        }

        var before = text.AsSpan(0, phrase.Start).TrimEnd();
        return phrase.Length == YearDigits && before.Length > 0 && (!char.IsLetterOrDigit(before[^1]) || SentenceDateFinder.IsOpener(before[(before.LastIndexOf(' ') + 1)..]));
    }

    /// <summary>Where the words end: before a full stop, brackets, and a remark in brackets ("1799–1949 (with interruptions).").</summary>
    private static int EndOfWords(string text)
    {
        var end = TrimEnd(text, text.Length);
        if (end > 0 && end < text.Length && text[end] == ')' && text.LastIndexOf('(', end) is > 0 and var opening
            && !text.AsSpan(opening, end - opening).ContainsAnyInRange('0', '9') && !MonthName.Starts(text.AsSpan(opening + 1)))
        {
            end = TrimEnd(text, opening);
        }

        return end;
    }

    private static int TrimEnd(string text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '.' or ')' or ']' or '}' or ':' or ',' or ';' or '"' or '”' or '?')
        {
            end--;
        }

        return end;
    }
}
