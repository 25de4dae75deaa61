using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>A date that stands inside a sentence.</summary>
/// <param name="Phrase">The date.</param>
/// <param name="OpensSentence">Whether the sentence opens with it: "On March 23, 1994, …", "In 1992, …", "Since 1995 …".</param>
internal readonly record struct InlineDate(DatePhrase Phrase, bool OpensSentence);

/// <summary>Finds the date that a paragraph's first sentence, or a title, gives.</summary>
/// <param name="dates">Reads date phrases.</param>
internal sealed class InlineDateReader(DatePhraseReader dates)
{
    /// <summary>The longest line that is taken for a title.</summary>
    private const int LongestTitle = 240;

    /// <summary>How far from its end a title's date may begin.</summary>
    private const int TitleTail = 60;

    /// <summary>Words that open a sentence and lead to its date.</summary>
    private static readonly string[] Openers =
    [
        "on", "in", "at", "by", "during", "since", "from", "between", "after", "before", "until", "through", "throughout", "around", "about",
        "early", "late", "mid", "the", "end", "beginning", "start", "of", "as", "only", "later", "then", "also", "again", "and", "but", "finally",
        "evening", "morning", "night", "afternoon", "day", "month", "year", "summer", "winter", "spring", "autumn", "fall", "middle", "following", "half", "first", "second",
    ];

    /// <summary>
    /// The date of the first sentence: the one it opens with; or else the first that is a day; or else the first. Null where it has none.
    /// </summary>
    public InlineDate? ReadFirstSentence(Block block, EdtfDate? reference)
    {
        var text = block.Text;
        var length = Sentence.FirstLength(text);
        var sentence = length == text.Length ? text : text[..length];
        DatePhrase? best = null;
        foreach (var phrase in dates.Find(sentence, reference))
        {
            if (block.Content.HasBreak(phrase.Start, phrase.Length))
            {
                continue;
            }

            if (OpensSentence(sentence, phrase.Start))
            {
                // "Since 1995" says more than "1995".
                var whole = dates.ReadDated(sentence, 0, reference);
                return new InlineDate(whole is not null && whole.End == phrase.End && !block.Content.HasBreak(0, whole.Length) ? whole : phrase, true);
            }

            if (best is null || (best.Date.Precision != DatePrecision.Day && phrase.Date.Precision == DatePrecision.Day))
            {
                best = phrase;
            }
        }

        return best is null ? null : new InlineDate(best, false);
    }

    /// <summary>The date that ends a title ("Legation Raised to Embassy, 1946."); null where it ends otherwise or is no title.</summary>
    public BlockSense? ReadTitleEnd(Block block, EdtfDate? reference)
    {
        var text = block.Text;
        if (text.Length > LongestTitle || text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        // A title is one sentence; a paragraph may well end with a date.
        if (LastPhrase(text, EndOfWords(text), reference) is not { } last || Sentence.FirstLength(text) < last.Start || block.Content.HasBreak(last.Start, last.Length))
        {
            return null;
        }

        var textEnd = last.Start;
        while (textEnd > 0 && text[textEnd - 1] is ' ' or ',' or '(' or '[' or '-' or '–' or '—' or ':' or '|' or ';')
        {
            textEnd--;
        }

        if (textEnd == 0)
        {
            return null;
        }

        // "Relations from 1980 to 2004": the date is a part of the words and does not stand apart.
        var standsApart = textEnd < last.Start - 1 || (textEnd < text.Length && text[textEnd] != ' ');
        return standsApart
            ? new BlockSense(last.Date, last.Start, last.Length, 0, textEnd)
            : new BlockSense(last.Date, last.Start, last.Length, 0, text.Length);
    }

    /// <summary>The longest phrase that ends where the words end, and does not begin them.</summary>
    private DatePhrase? LastPhrase(string text, int end, EdtfDate? reference)
    {
        for (var start = Math.Max(1, end - TitleTail); start < end; start++)
        {
            if (char.IsLetterOrDigit(text[start]) && !char.IsLetterOrDigit(text[start - 1]) && !ProseEvidence.IsCountBeforeDate(text, start)
                && dates.ReadDated(text, start, reference) is { } phrase && phrase.End >= end && IsDateThere(text, phrase))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>A bare number is a year only behind a mark or a preposition: "Embassy, 1946", "War of 1948", not "Resolution 1546".</summary>
    private static bool IsDateThere(string text, DatePhrase phrase)
    {
        if (phrase.Length > 4)
        {
            return true;
        }

        var before = text.AsSpan(0, phrase.Start).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return before.Length > 0 && (!char.IsLetterOrDigit(before[^1]) || word is "in" or "of" or "by" or "since" or "during" or "from" or "until");
    }

    /// <summary>Where a title's words end: before its full stop, brackets, and a remark in brackets ("1799-1949 (with interruptions).").</summary>
    private static int EndOfWords(string text)
    {
        var end = TrimEnd(text, text.Length);
        if (end > 0 && end < text.Length && text[end] == ')' && text.LastIndexOf('(', end) is > 0 and var opening
            && text.AsSpan(opening, end - opening).IndexOfAnyInRange('0', '9') < 0)
        {
            end = TrimEnd(text, opening);
        }

        return end;
    }

    private static int TrimEnd(string text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '.' or ')' or ']' or ':' or ',' or '"' or '”')
        {
            end--;
        }

        return end;
    }

    private static bool OpensSentence(string sentence, int start)
    {
        const int LongestOpening = 40;
        if (start > LongestOpening)
        {
            return false;
        }

        foreach (var range in sentence.AsSpan(0, start).SplitAny(" ,-–“\"'(‘"))
        {
            var word = sentence.AsSpan(0, start)[range];
            if (word.Length > 0 && !IsOpener(word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOpener(ReadOnlySpan<char> word)
    {
        foreach (var opener in Openers)
        {
            if (word.Equals(opener, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
