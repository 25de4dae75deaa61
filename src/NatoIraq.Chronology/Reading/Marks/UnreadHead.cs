using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Tells a block whose head was to be a date, and cannot be read, from one that was never to have one.</summary>
internal static partial class UnreadHead
{
    /// <summary>The longest text before a separator that is taken for a date that cannot be read.</summary>
    private const int Longest = 48;

    /// <summary>The longest line that is taken for a date alone that cannot be read.</summary>
    private const int LongestAlone = 32;

    /// <summary>Whether words can be nothing but a date: they are one but for a slip or the language.</summary>
    public static bool IsMeant(DatePhraseReader dates, string head) => dates.Diagnose(head) is { Suggestion: not null } || (WordsAndYear().IsMatch(head) && !IsRead(dates, head));

    private static bool IsRead(DatePhraseReader dates, string head) => dates.ReadAt(head, 0, DateMarkFinder.AnyYear, DatePlace.Head) is { } phrase && phrase.End == head.Length;

    /// <summary>"Late morning", "Daybreak": a part of a day and nothing else.</summary>
    public static bool IsPartOfDay(string head) => PartOfDay().IsMatch(head);

    [GeneratedRegex(@"^(?:(?:early|mid|late|by|at|towards?|before|after|that|in|the)[- ])*(?:dawn|daybreak|sunrise|morning|mid-?morning|noon|midday|lunchtime|afternoon|mid-?afternoon|dusk|sunset|nightfall|evening|night|overnight|midnight)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartOfDay();

    /// <summary>Why words that speak of time cannot be read as a date, with a suggestion where there is one; null where they do not speak of time.</summary>
    public static string? Explain(DatePhraseReader dates, string head)
    {
        if (head.Length == 0)
        {
            return null;
        }

        if (!dates.TryReadAt(head, 0, DateMarkFinder.AnyYear, DatePlace.Head, out _, out var error) && error is not null)
        {
            return $"'{head}' is not a date: {error.Reason}.{SuggestionOf(dates, head)}";
        }

        return dates.Diagnose(head) is { } diagnosis ? $"'{head}' is not read as a date: {diagnosis.Reason}." + (diagnosis.Suggestion is { } suggestion ? $" Did you mean '{suggestion}'?" : "")
            : WordsAndYear().IsMatch(head) && !IsRead(dates, head) ? $"'{head}' is not in a known form of date." : null;
    }

    /// <summary>"1er mars 1849", "14 et 15 avril 1849": a day, a word or a few, and a year.</summary>
    [GeneratedRegex(@"^(?:\p{L}+,? )?[0-9]{1,2}\p{L}{0,3}\.?(?: [\p{L}0-9]+\.?){1,3} [12][0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex WordsAndYear();

    /// <summary>Why a block that opens with the figures of a date, and no mark behind them, has none: "2024-03-01 24:00:01 An alert"; null where it does not.</summary>
    public static string? ExplainOpening(DatePhraseReader dates, Block block)
    {
        var text = block.Text;
        var start = ListMark.LengthAt(text);
        return start < text.Length && char.IsAsciiDigit(text[start]) && !dates.TryReadAt(text, start, DateMarkFinder.AnyYear, DatePlace.Head, out _, out var error) && error is not null
            ? $"The line starts with an invalid date: {error.Reason}."
            : Figures().Match(text) is { Success: true } figures ? $"'{figures.Groups[1].Value}' is not in a known form of date." : null;
    }

    /// <summary>The words before what would divide a date from its text; all of a short block where <paramref name="isAlone"/>; empty where there is nothing of the kind.</summary>
    public static string HeadOf(Block block, bool isAlone, out bool isBeforeTab, string? usual = null)
    {
        isBeforeTab = false;
        var text = block.Text;
        var start = BeforeDate.SkipSymbols(text);
        var limit = Math.Min(text.Length, start + Longest);
        for (var index = start + 1; index < limit; index++)
        {
            if (text[index] == ' ' && block.Raw is { } line && block.Content.IsWideSpace(index))
            {
                isBeforeTab = line.Text.Contains('\t', StringComparison.Ordinal);
                return text[start..index];
            }

            if (IsSeparator(text, index) || (usual is { Length: > 0 } && text.AsSpan(index).StartsWith(usual, StringComparison.Ordinal) && (usual.Length > 1 || text.AsSpan(index + 1) is [' ', ..])) || (block.EmphasisLength == index && index < text.Length))
            {
                return text[start..index].TrimEnd(' ', '.', ',', ')', ']');
            }
        }

        return isAlone && text.Length - start <= LongestAlone && !Sentence.IsEnded(text) ? text[start..].TrimEnd(' ', '.', ':', ',', ')', ']') : "";
    }

    /// <summary>Why a line cannot be read that opens with words of time and a year, without a mark behind them: "Spring term 1946 guest at Cambridge".</summary>
    public static string? ExplainYear(DatePhraseReader dates, Block block) =>
        YearNearStart().Match(block.Text) is { Success: true } match ? Explain(dates, match.Groups[1].Value) : null;

    [GeneratedRegex(@"^\W*((?:\p{L}[\p{L}.]* ){1,3}[12][0-9]{3})\b(?! ?[-–—:])", RegexOptions.CultureInvariant)]
    private static partial Regex YearNearStart();

    [GeneratedRegex(@"^\W*([0-9]{1,4}[/.-][0-9]{1,2}(?:[-–][0-9]{1,2})?[/.-][0-9]{2,4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    /// <summary>Why a block cannot be read that opens with words of time and a comma ("Later that month, …"); null where it does not.</summary>
    public static string? ExplainOpener(DatePhraseReader dates, Block block)
    {
        var text = block.Text;
        var start = ListMark.StartOfWords(text);
        var length = text.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOf(',');
        return length > 0 && !text.AsSpan(start, length).Equals("meanwhile", StringComparison.OrdinalIgnoreCase) ? Explain(dates, text.Substring(start, length)) : null;
    }

    /// <summary>A colon before a space, or any symbol between spaces.</summary>
    private static bool IsSeparator(string text, int index)
    {
        var character = text[index];
        if (character is ':' or '–' or '—' or '|')
        {
            return index + 1 >= text.Length || !char.IsDigit(text[index + 1]) || !char.IsDigit(text[index - 1]);
        }

        return text[index - 1] == ' ' && !char.IsLetterOrDigit(character) && character is not ('(' or '[' or '"' or '“' or '\'' or '‘' or '&' or '$' or '€' or '£' or '#' or '~' or ' ')
            && index + 1 < text.Length && text[index + 1] == ' ';
    }

    private static string SuggestionOf(DatePhraseReader dates, string head) =>
        dates.Diagnose(head) is { Suggestion: { } suggestion } ? $" Did you mean '{suggestion}'?" : "";
}
