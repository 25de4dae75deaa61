using System.Globalization;
using System.Text;

namespace NatoIraq.Chronology.Identity;

/// <summary>
/// Takes from a text what people do not mean to distinguish when they ask for it: case, accents, the shapes of apostrophes and hyphens.
/// </summary>
internal static class Folding
{
    /// <summary>The folded text; the same for two spellings that differ in nothing else.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);

        // By runes first: half of a surrogate pair becomes U+FFFD here, and would be an error to Normalize.
        foreach (var rune in text.EnumerateRunes())
        {
            folded.Append(rune.ToString());
        }

        var decomposed = folded.ToString().Normalize(NormalizationForm.FormD);
        folded.Clear();
        foreach (var character in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(FoldShape(char.ToLowerInvariant(character)));
            }
        }

        return folded.ToString();
    }

    private static char FoldShape(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u00B4' or '`' => '\'',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u00A0' or '\u2009' or '\u202F' => ' ',
        _ => character,
    };
}
