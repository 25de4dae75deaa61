using System.Text.RegularExpressions;

namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>Whether a word is the English name of a month or an abbreviation of it.</summary>
internal static partial class MonthName
{
    /// <summary>Whether <paramref name="text"/> begins with a month: at least three letters of its name, the whole word.</summary>
    public static bool Starts(ReadOnlySpan<char> text) => Month().IsMatch(text);

    [GeneratedRegex(
        @"^(?:jan(?:uary)?|feb(?:r|ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Month();
}
