using System.Text;

namespace NatoIraq.Reports.Timeline;

/// <summary>Text of a chronology as it may stand on a page.</summary>
internal static class DisplayText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text with white space folded to single blanks. What XML 1.0 forbids (2.2), what steers a terminal or reorders what follows, and
    /// halves of surrogate pairs become U+FFFD, so that nothing is hidden and nothing is dropped unseen.
    /// </summary>
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var output = new StringBuilder(text.Length);
        var blank = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                blank = output.Length > 0;
                continue;
            }

            if (blank)
            {
                output.Append(' ');
                blank = false;
            }

            output.Append(IsShown(rune) ? rune.ToString() : Replacement);
        }

        return output.ToString();
    }

    private static bool IsShown(Rune rune) =>
        !(rune.IsBmp && DisplayControl.Is((char)rune.Value)) && rune.Value is not (0xFFFE or 0xFFFF);

    /// <summary>Spares most texts the copy.</summary>
    private static bool IsPlain(string text)
    {
        var previous = ' ';
        foreach (var character in text)
        {
            if (character is < ' ' or '\u007F' or (>= '\u0080' and <= '\u00A0') or >= '\u2028' || (character == ' ' && previous == ' '))
            {
                return false;
            }

            previous = character;
        }

        return !text.EndsWith(' ');
    }
}
