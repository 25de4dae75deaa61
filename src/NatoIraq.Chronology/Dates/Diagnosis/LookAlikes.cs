namespace NatoIraq.Chronology.Dates;

/// <summary>Letters that stand instead of digits where a page was scanned.</summary>
internal static class LookAlikes
{
    /// <summary>Whether the letter is read for a 0 or a 1.</summary>
    public static bool IsLikeDigit(char character) => character is 'O' or 'o' or 'I' or 'l' or '|';

    /// <summary>The digit that a letter stands for; any other character as it is.</summary>
    public static char Digit(char character) => character switch { 'O' or 'o' => '0', 'I' or 'l' or '|' => '1', _ => character };
}
