using System.Globalization;
using NatoIraq.Chronology.Identity;

namespace NatoIraq.Chronology.Coding.Words;

/// <summary>
/// The form under which open data lists a name: lower case, no marks on letters, straight apostrophes, spaces for hyphens. The same as in
/// NatoIraq.OpenData/import.mjs.
/// </summary>
internal static class NameFolding
{
    private const char FirstMarked = '\u00C0';
    private const char LastMarked = '\u024F';
    private static readonly char[] Bases = [.. Enumerable.Range(FirstMarked, LastMarked - FirstMarked + 1).Select(static code => FoldedLetters.BaseOf((char)code))];

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
                folded[length++] = Bases[character - FirstMarked];
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
            {
                folded[length++] = Tokenizer.IsApostrophe(character) ? '\'' : character is '‐' or '‑' or '–' ? ' '
                    : HasMarks(character) ? FoldedLetters.BaseOf(character) : char.ToLowerInvariant(character);
            }
        }

        return length;
    }

    /// <summary>Whether letters of its block are written with marks: Greek, Cyrillic, and the further Latin and Greek ones.</summary>
    private static bool HasMarks(char character) => character is >= '\u0370' and <= '\u052F' and not 'ς' or >= '\u1E00' and <= '\u1FFF';
}
