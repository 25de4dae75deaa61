using System.Collections.Frozen;

namespace NatoIraq.Chronology.Dates;

/// <summary>Says why a short text that cannot be read as a date looks as if one was meant.</summary>
internal static class DateDiagnostician
{
    /// <summary>Longer heads are sentences.</summary>
    private const int Longest = 64;

    private const int MostUnknownWords = 1;
    private const int MostWords = 6;

    private static readonly FrozenSet<string> Undated = Words(
        "undated|n.d|nd|s.d|no date|date unknown|unknown date|date not known|not dated|date uncertain|unknown|tbc|tba|tbd|date tbc|date to be confirmed|to be confirmed");

    private static readonly FrozenSet<string> Relative = Words("same|next|following|previous|that|later|earlier|today|yesterday|tomorrow|tonight|meanwhile|ditto|idem");

    private static readonly FrozenSet<string> RelativeUnits = Words(
        "day|days|night|nights|morning|evening|afternoon|week|weeks|weekend|month|months|year|years|hour|hours|minutes");

    private static readonly FrozenSet<string> OfTime = Words(
        "fortnight|anno|quarter|half|season|term|semester|decade|century|easter|christmas|lent|ramadan|passover|eid|diwali|whitsun|pentecost|michaelmas|fy");

    /// <summary>The reason and, where a known form is one edit away, the suggestion; null where nothing speaks of time.</summary>
    public static DateDiagnosis? Diagnose(DatePhraseReader reader, string head)
    {
        var text = head.Trim().TrimEnd(':', '.', ',', ';').Trim();
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        if (Undated.Contains(text))
        {
            return new DateDiagnosis("it says that the date is not known", null);
        }

        var isRead = reader.TryReadAt(text, 0, null, DatePlace.Head, out var phrase, out var error);
        if (isRead && phrase!.End == text.Length)
        {
            return null;
        }

        if (SpellingSlips.Repair(text) is var (repaired, slip) && reader.TryReadAt(repaired, 0, null, DatePlace.Head, out var meant, out _) && meant!.End == repaired.Length)
        {
            return new DateDiagnosis(slip, repaired);
        }

        if (error is not null)
        {
            return new DateDiagnosis(error.Reason, null);
        }

        return IsRelative(text) ? new DateDiagnosis("it is relative to another date", null)
            : SpeaksOfTime(text) ? new DateDiagnosis("it is not in a known form of date", null)
            : null;
    }

    /// <summary>"same day", "next morning", "two days later".</summary>
    private static bool IsRelative(string text)
    {
        var words = text.Split([' ', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords)
        {
            return false;
        }

        var isAlone = words is [var only] && only.ToLowerInvariant() is "today" or "yesterday" or "tomorrow" or "tonight" or "meanwhile" or "ditto" or "idem" or "later";
        return isAlone || (words.Any(RelativeUnits.Contains) && words.Any(static word => Relative.Contains(word) || DateVocabulary.Find(word).Kind == DateWordKind.Part));
    }

    /// <summary>Whether it has a month, a year or another word of time, and next to nothing besides.</summary>
    private static bool SpeaksOfTime(string text)
    {
        var words = text.Split([' ', '\u00A0', ',', '-', '\u2013', '/', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries);
        var unknown = words.Count(static word => char.IsLetter(word[0]) && DateVocabulary.Find(word).Kind == DateWordKind.None && !OfTime.Contains(word));
        return words.Length <= MostWords && unknown <= MostUnknownWords && words.Any(static word => IsTimeWord(word));
    }

    private static bool IsTimeWord(string word)
    {
        var kind = DateVocabulary.Find(word).Kind;
        return OfTime.Contains(word)
            || kind is DateWordKind.Month or DateWordKind.ShortMonth or DateWordKind.Weekday or DateWordKind.Season
                or DateWordKind.Century or DateWordKind.Week or DateWordKind.Fiscal
            || (word.Length == 4 && int.TryParse(word, out var year) && year is >= Years.Least and <= Years.Greatest);
    }

    private static FrozenSet<string> Words(string words) => words.Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
