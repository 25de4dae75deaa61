using System.Buffers;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Finds the date inside the first sentence of a paragraph, for chronologies that are written as prose.</summary>
/// <param name="finder">Makes marks of phrases.</param>
internal sealed class SentenceDateFinder(DateMarkFinder finder)
{
    /// <summary>How far into a sentence words may lead to the date that opens it: "At the beginning of the year 1992".</summary>
    private const int LongestOpening = 40;

    /// <summary>The longest first sentence that is a name or a title rather than what happened.</summary>
    private const int LongestName = 48;

    /// <summary>Words that open a sentence and lead to its date.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "on", "in", "at", "by", "during", "since", "from", "between", "after", "before", "until", "through", "throughout", "around", "about",
        "early", "late", "mid", "the", "end", "beginning", "start", "of", "as", "only", "later", "then", "also", "again", "and", "but", "finally",
        "evening", "morning", "night", "afternoon", "day", "month", "year", "summer", "winter", "spring", "autumn", "fall", "middle", "following", "half", "first", "second",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenerLookup = Openers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word leads to the date of its sentence.</summary>
    public static bool IsOpener(ReadOnlySpan<char> word) => OpenerLookup.Contains(word);

    /// <summary>The date that the first sentence opens with; or else its first day; or else its first date. Null where it has none.</summary>
    public DateMark? Find(Block block)
    {
        var text = block.Text;
        if (!text.AsSpan().ContainsAnyInRange('0', '9') || text is ['—' or '“' or '"', ..])
        {
            return null;
        }

        // "1. In May 2003 …": the number is no sentence.
        var start = ListMark.StartOfWords(text);
        var length = start + Sentence.FirstLength(start == 0 ? text : text[start..]);
        if (length - start < LongestName && length < text.Length)
        {
            // "Dag Hellberg (Labour). Elected in March 1951 …": a name stands first.
            length += Sentence.FirstLength(text[length..]);
        }

        var sentence = length == text.Length ? text : text[..length];
        DatePhrase? best = null;
        foreach (var phrase in finder.Dates.Find(sentence, DateMarkFinder.AnyYear))
        {
            if (block.Content.HasBreak(phrase.Start, phrase.Length))
            {
                continue;
            }

            if (phrase.Start < start)
            {
                continue;
            }

            if (phrase.Start > start && IsOfAnother(sentence, phrase))
            {
                continue;
            }

            if (IsOpening(sentence, start, phrase.Start))
            {
                best = phrase;
                break;
            }

            if (best is null || (best.Date.Precision != DatePrecision.Day && phrase.Date.Precision == DatePrecision.Day))
            {
                best = phrase;
            }
        }

        return best is null ? null : finder.MarkOf(best, text, DatePosition.Inside, DateSeparator.Sentence, start, text.Length - start);
    }

    /// <summary>
    /// Whether a date further in is not that of what is told, but a deadline, a beginning or a cause: "members by the end of 2014", "founded after the attacks of
    /// 11 September 2001".
    /// </summary>
    public static bool IsOfAnother(string text, DatePhrase phrase)
    {
        const int MostWords = 6;
        var words = text.AsSpan(0, phrase.Start + Math.Max(phrase.LeadLength, text.AsSpan(phrase.Start, phrase.Length).IndexOf(' ') + 1));
        words = words[(words.LastIndexOfAny(ClauseEnds) + 1)..].Trim();
        for (var count = 0; count < MostWords && !words.IsEmpty; count++)
        {
            var space = words.LastIndexOf(' ');
            if (Bounds.Contains(words[(space + 1)..].ToString()))
            {
                // "After the test of May 18, 1974, states met": what opens the sentence dates it as near as it can be.
                return space > 0;
            }

            words = space < 0 ? [] : words[..space].TrimEnd();
        }

        return false;
    }

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".,;:()");

    /// <summary>Words before a date, or before what has it, that make it a bound of something else.</summary>
    private static readonly HashSet<string> Bounds = new(StringComparer.OrdinalIgnoreCase) { "by", "until", "till", "since", "before", "after", "following", "despite", "because" };

    /// <summary>Whether nothing but words that lead to a date stands before it.</summary>
    private static bool IsOpening(string sentence, int start, int dateStart)
    {
        if (dateStart - start > LongestOpening)
        {
            return false;
        }

        var before = sentence.AsSpan(start, dateStart - start);
        foreach (var range in before.SplitAny(" ,-–“\"'(‘"))
        {
            if (!before[range].IsEmpty && !IsOpener(before[range]))
            {
                return false;
            }
        }

        return true;
    }
}
