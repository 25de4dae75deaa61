namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>The number or letter of an item that stands before its text: "1.", "1.1", "a)", "(iv)", "[x]".</summary>
internal static class ItemNumber
{
    private const int LongestPart = 3;

    /// <summary>Length of the number at <paramref name="start"/>, the spaces behind it included; 0 where there is none.</summary>
    public static int LengthAt(string text, int start)
    {
        var end = start;
        var isLetters = end < text.Length && char.IsAsciiLetter(text[end]);
        var isRoman = isLetters;
        while (end < text.Length && end - start < LongestPart + 1 && (isLetters ? char.IsAsciiLetter(text[end]) : char.IsAsciiDigit(text[end])))
        {
            isRoman &= (char)(text[end] | 0x20) is 'i' or 'v' or 'x' or 'l';
            end++;
        }

        if (end == start || end - start > LongestPart + (isRoman ? 1 : 0) || (isLetters && end - start > 1 && !isRoman))
        {
            return 0;
        }

        // "c. 1968" is a date.
        if (end - start == 1 && text[start] is 'c' && end + 2 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 2]))
        {
            return 0;
        }

        var isNested = false;
        while (!isLetters && end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            isNested = true;
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        var isClosed = end < text.Length && text[end] is '.' or ')' or ']';
        end += isClosed ? 1 : 0;
        if ((!isClosed && !isNested) || end >= text.Length || text[end] != ' ')
        {
            return 0;
        }

        while (end < text.Length && !char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end < text.Length ? end - start : 0;
    }

    /// <summary>What the number or letter a block opens with may count: "4." is 4, "d)" 4 or, as a Roman number, 500; 0 where it opens otherwise.</summary>
    public static (int Value, int Roman) ValueOf(string text)
    {
        var start = BeforeDate.SkipSymbols(text);
        if (LengthAt(text, start) == 0)
        {
            return default;
        }

        var end = start;
        while (char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        var number = text[start..end].ToLowerInvariant();
        var roman = 0;
        for (var index = 0; index < number.Length; index++)
        {
            var value = RomanValue(number[index]);
            roman += index + 1 < number.Length && value < RomanValue(number[index + 1]) ? -value : value;
        }

        return (int.TryParse(number, out var whole) ? whole : number.Length == 1 ? number[0] - 'a' + 1 : 0, roman);
    }

    private static int RomanValue(char letter) => letter switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 0 };
}
