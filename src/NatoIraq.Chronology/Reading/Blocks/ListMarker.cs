namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>What stands before an item of a list: a bullet, or a number with a full stop or a parenthesis.</summary>
internal static class ListMarker
{
    private static readonly System.Buffers.SearchValues<char> TightBullets = System.Buffers.SearchValues.Create("•‣◦▪▫●○■□►▸→");
    private static readonly System.Buffers.SearchValues<char> SpacedBullets = System.Buffers.SearchValues.Create("-*+–—·");

    /// <summary>How many characters the marker at the start of <paramref name="text"/> takes, the white space behind it included; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return 0;
        }

        if (TightBullets.Contains(text[0]))
        {
            return WithSpace(text, 1);
        }

        if (SpacedBullets.Contains(text[0]) && char.IsWhiteSpace(text[1]))
        {
            return WithSpace(text, 1);
        }

        return NumberLength(text);
    }

    /// <summary>
    /// "1.", "(12)" or "(a)" before white space. At most three digits, so that a year is none; and no month may follow, so that "3. March 2003" is a date.
    /// </summary>
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var start = text[0] == '(' ? 1 : 0;
        var digits = text[start..].IndexOfAnyExceptInRange('0', '9');
        if (digits == 0 && char.IsAsciiLetterLower(text[start]) && start + 1 < text.Length && text[start + 1] == ')')
        {
            digits = 1;
        }

        if (digits is < 1 or > 3)
        {
            return 0;
        }

        var end = start + digits;
        var isClosed = text[end] == ')' || (start == 0 && text[end] == '.');
        if (!isClosed || end + 1 >= text.Length || !char.IsWhiteSpace(text[end + 1]))
        {
            return 0;
        }

        var length = WithSpace(text, end + 1);
        return text[end] == '.' && MonthName.Starts(text[length..]) ? 0 : length;
    }

    private static int WithSpace(ReadOnlySpan<char> text, int length)
    {
        while (length < text.Length && char.IsWhiteSpace(text[length]))
        {
            length++;
        }

        return length;
    }
}
