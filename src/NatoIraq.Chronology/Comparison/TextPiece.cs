namespace NatoIraq.Chronology.Comparison;

/// <summary>A word or a mark of a text, with the white space after it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Space">How much white space follows.</param>
internal readonly record struct TextPiece(int Start, int Length, int Space)
{
    /// <summary>The pieces of a text. Only white space at its beginning is in none of them.</summary>
    public static List<TextPiece> Of(string text)
    {
        var pieces = new List<TextPiece>();
        var index = 0;
        SkipSpace(text, ref index);
        while (index < text.Length)
        {
            var start = index;
            index++;
            if (IsOfWord(text[start]))
            {
                while (index < text.Length && (IsOfWord(text[index]) || JoinsWords(text, index)))
                {
                    index++;
                }
            }

            var end = index;
            SkipSpace(text, ref index);
            pieces.Add(new TextPiece(start, end - start, index - end));
        }

        return pieces;
    }

    private static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>A sign inside a word or a number: "Iraq's", "NTM-I", "17,500", "2.5".</summary>
    private static bool JoinsWords(string text, int index) =>
        text[index] is '\'' or '’' or '-' or '.' or ',' && index + 1 < text.Length && IsOfWord(text[index + 1])
        && (text[index] is not (',' or '.') || (char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1])));

    private static void SkipSpace(string text, ref int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }
    }
}
