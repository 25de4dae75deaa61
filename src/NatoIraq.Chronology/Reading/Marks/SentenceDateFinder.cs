using System.Buffers;
using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Finds the date inside the first sentence of a paragraph, for chronologies that are written as prose.</summary>
/// <param name="finder">Makes marks of phrases.</param>
internal sealed partial class SentenceDateFinder(DateMarkFinder finder)
{
    /// <summary>How far into a sentence words may lead to the date that opens it: "At the beginning of the year 1992".</summary>
    private const int LongestOpening = 40;

    /// <summary>The longest first sentence that is a name or a title rather than what happened.</summary>
    private const int LongestName = 48;

    /// <summary>The longest block whose date may stand behind its first sentence.</summary>
    private const int LongestWhole = 160;

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
        if (length - start < LongestName && length < text.Length && text.Length > LongestWhole)
        {
            // "Dag Hellberg (Labour). Elected in March 1951 …": a name stands first.
            length += Sentence.FirstLength(text[length..]);
        }
        else if (text.Length <= LongestWhole)
        {
            // "Jn. Marr, smith, bur. 3 Jan. 1702": of a short block every word counts.
            length = text.Length;
        }

        var sentence = length == text.Length ? text : text[..length];
        DatePhrase? best = null;
        foreach (var phrase in finder.Dates.Find(sentence, DateMarkFinder.AnyYear))
        {
            if (block.Content.HasBreak(phrase.Start, phrase.Length) || phrase.Start < start || (phrase.Start > start && IsOfAnother(sentence, phrase)))
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

        // A year that stands in for one that is told elsewhere is none.
        best = best is not null && finder.Dates.ReadAt(sentence, best.Start, null, DatePlace.Head) is { NeedsYear: true } open && open.End >= best.End ? open : best ?? BracketedYear(sentence);
        return best is null ? null : finder.MarkOf(best, text, DatePosition.Inside, DateSeparator.Sentence, start, text.Length - start);
    }

    /// <summary>"Harold Finch (1912) opened the boathouse", "John Smyth, B.D., 1834, per resig. Oakley", with the day also in another language: "28 Maii 1478".</summary>
    private DatePhrase? BracketedYear(string sentence) =>
        InBrackets().Match(sentence) is { Success: true } year ? finder.Dates.ReadAt(sentence, year.Index, null, DatePlace.Cell) : null;

    [GeneratedRegex(@"(?<= \()(?:1[0-9]|20)[0-9][0-9](?=\))|(?<=, )(?:[0-9]{1,2} \p{L}{3,12} )?(?:1[0-9]|20)[0-9][0-9](?=,)", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    /// <summary>
    /// Whether a date further in is not that of what is told, but a deadline, a beginning or a cause: "members by the end of 2014", "founded after the attacks of
    /// 11 September 2001".
    /// </summary>
    public static bool IsOfAnother(string text, DatePhrase phrase)
    {
        const int MostWords = 6;
        var words = text.AsSpan(0, phrase.Start + Math.Max(phrase.LeadLength, text.AsSpan(phrase.Start, phrase.Length).IndexOf(' ') + 1));
        words = words[(words.LastIndexOfAny(ClauseEnds) + 1)..].Trim();
        var isNear = true;
        for (var count = 0; count < MostWords && !words.IsEmpty; count++)
        {
            var space = words.LastIndexOf(' ');
            var word = words[(space + 1)..];
            var isCause = Causes.Contains(word.ToString());
            if (isCause || Bounds.Contains(word.ToString()))
            {
                // "After the test of May 18, 1974, states met": what opens the sentence dates it as near as it can be.
                return space > 0 && (isCause || isNear);
            }

            isNear &= count == 0 || IsOpener(word);
            words = space < 0 ? [] : words[..space].TrimEnd();
        }

        return false;
    }

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".,;:()");

    /// <summary>Words before a date that make it a bound of something else.</summary>
    private static readonly HashSet<string> Bounds = new(StringComparer.OrdinalIgnoreCase) { "by", "until", "till", "since", "before" };

    /// <summary>The same before what has the date: "founded after the attacks of 11 September".</summary>
    private static readonly HashSet<string> Causes = new(StringComparer.OrdinalIgnoreCase) { "after", "following", "despite", "because" };

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
