using System.Globalization;
using System.Text;

namespace NatoIraq.Chronology.Coding.Words;

/// <summary>
/// The form under which open data lists a name: lower case, no marks on letters, straight apostrophes, spaces for hyphens. The same as in
/// OpenData/import.mjs.
/// </summary>
internal static class NameFolding
{
    private const char FirstMarked = '\u00C0';
    private const char LastMarked = '\u024F';
    private static readonly string[] Bases = [.. Enumerable.Range(FirstMarked, LastMarked - FirstMarked + 1).Select(static code => BaseOf((char)code))];

    /// <summary>Folds a name; the length of what was written, at most that of <paramref name="folded"/>.</summary>
    public static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        var length = 0;
        foreach (var character in name)
        {
            if (length == folded.Length)
            {
                break;
            }

            if (character < FirstMarked)
            {
                folded[length++] = character == '-' ? ' ' : char.ToLowerInvariant(character);
            }
            else if (character <= LastMarked)
            {
                folded[length++] = Bases[character - FirstMarked][0];
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
            {
                folded[length++] = Tokenizer.IsApostrophe(character) ? '\'' : character is '‐' or '‑' or '–' ? ' '
                    : char.ToLowerInvariant(character.ToString().Normalize(NormalizationForm.FormD)[0]);
            }
        }

        return length;
    }

    /// <summary>The letter without its marks; of those whose mark is no mark to Unicode, the letter they are written as elsewhere.</summary>
    private static string BaseOf(char character) => char.ToLowerInvariant(character) switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ı' => "i",
        'ħ' => "h",
        _ => Decomposed(character),
    };

    private static string Decomposed(char character) => character.ToString().Normalize(NormalizationForm.FormD)[..1].ToLowerInvariant();
}
