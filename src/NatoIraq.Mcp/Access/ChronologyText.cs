using System.Globalization;

namespace NatoIraq.Mcp.Access;

/// <summary>
/// Text of a chronology as it goes to an assistant: data. Characters that steer a terminal, reorder what follows, or are not seen at all (Unicode's tag
/// characters can hide a sentence from whoever looks at the text) become visible signs; length and positions stay.
/// </summary>
internal static class ChronologyText
{
    private const char Replacement = '\uFFFD';

    /// <summary>A text of one line: tabs and line breaks become spaces.</summary>
    public static string Shown(string text) => ShowFormats(DisplayControl.Fold(text));

    /// <summary>A text of several lines: tabs and line breaks stay.</summary>
    public static string ShownLines(string text) => ShowFormats(DisplayControl.Show(text));

    /// <summary>A text of one line, cut behind a number of code units, with "…" for the rest.</summary>
    public static string Cut(string text, int most) => Shown(Shortened(text, most));

    /// <summary>A text of several lines, cut as by <see cref="Cut"/>.</summary>
    public static string CutLines(string text, int most) => ShownLines(Shortened(text, most));

    /// <summary>The last place at or before an offset that does not split a surrogate pair.</summary>
    public static int Boundary(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset - 1 : offset;

    private static string Shortened(string text, int most) => text.Length <= most ? text : text[..Boundary(text, most - 1)] + "…";

    private static string ShowFormats(string text)
    {
        char[]? shown = null;
        for (var index = 0; index < text.Length; index++)
        {
            var isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
            if (IsHidden(text, index) || (char.IsSurrogate(text[index]) && !isPair))
            {
                shown ??= text.ToCharArray();
                shown[index] = Replacement;
                if (isPair)
                {
                    shown[index + 1] = Replacement;
                }
            }

            index += isPair ? 1 : 0;
        }

        return shown is null ? text : new string(shown);
    }

    // The joiners of Persian, Arabic and Indic scripts are spelling.
    private static bool IsHidden(string text, int index) =>
        text[index] is not ('\u200C' or '\u200D') && CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Format;
}
