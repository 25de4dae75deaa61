using System.Text.RegularExpressions;

namespace NatoIraq.Chronology.Reading.Tables;

/// <summary>What the name of a column, or of a field of a record, says that is in it: "start_date", "Date reported", "sourceUrl".</summary>
internal static partial class ColumnRole
{
    private static readonly HashSet<string> Dates = Words("date dates when year years day time period month start from occurred happened fecha datum timestamp datetime");
    private static readonly HashSet<string> Starts = Words("start started from begin begins beginning since");
    private static readonly HashSet<string> Ends = Words("end ended ends to until through till finish stop");
    private static readonly HashSet<string> Times = Words("time hour clock utc gmt");
    private static readonly HashSet<string> Records = Words("updated modified created added entered accessed retrieved imported reported published posted filed edited checked verified");
    private static readonly HashSet<string> Apart = Words(
        "link links url urls uri href source sources ref refs reference references citation citations id uuid guid slug lat latitude lon lng long longitude coordinates coords geo "
        + "image images photo photos picture media video thumbnail icon file credit author editor tag tags category categories type kind status group color colour version hash");

    /// <summary>The first word of a name.</summary>
    public static string FirstWord(string name) => WordsOf(name).FirstOrDefault("");

    /// <summary>Whether it is named as a date.</summary>
    public static bool IsDate(string name) => WordsOf(name).Any(Dates.Contains);

    /// <summary>Whether it is named as the date on which something was written down, and not that on which it happened.</summary>
    public static bool IsOfRecord(string name) => WordsOf(name).Any(Records.Contains);

    /// <summary>Whether it is named as the beginning of a span.</summary>
    public static bool IsStart(string name) => WordsOf(name).Any(Starts.Contains);

    /// <summary>Whether it is named as the end of a span.</summary>
    public static bool IsEnd(string name) => WordsOf(name).Any(Ends.Contains);

    /// <summary>Whether it is named as a time of day.</summary>
    public static bool IsTime(string name) => Times.Contains(FirstWord(name));

    /// <summary>Whether it is named as what stands beside a text and is none: a link, a source, a category.</summary>
    public static bool IsApart(string name) => WordsOf(name).LastOrDefault() is { } last && Apart.Contains(last);

    private static IEnumerable<string> WordsOf(string name) => Word().Matches(name).Select(static match => match.Value.ToLowerInvariant());

    private static HashSet<string> Words(string words) => [.. words.Split(' ')];

    /// <summary>Words between symbols, and those that capitals divide.</summary>
    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
