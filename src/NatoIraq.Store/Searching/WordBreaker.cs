using System.Globalization;
using System.Text;

namespace NatoIraq.Store.Searching;

/// <summary>
/// Finds the words of a text as the search index does (https://www.sqlite.org/fts5.html#unicode61_tokenizer): letters, numbers and the
/// marks on them make words, everything else stands between words. So an apostrophe of whatever shape separates: <c>NATO’s</c> is
/// <c>NATO</c>, <c>s</c>.
/// </summary>
internal static class WordBreaker
{
    /// <summary>The words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where the text begins in the whole that positions count in.</param>
    public static IEnumerable<SearchWord> Break(string text, int offset = 0)
    {
        var start = -1;
        var at = 0;

        // Half of a surrogate pair comes as U+FFFD, which is no letter.
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInWord(rune))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                yield return new SearchWord(text[start..at], offset + start);
                start = -1;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            yield return new SearchWord(text[start..], offset + start);
        }
    }

    private static bool IsInWord(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.LetterNumber
        or UnicodeCategory.OtherNumber
        or UnicodeCategory.PrivateUse;
}
