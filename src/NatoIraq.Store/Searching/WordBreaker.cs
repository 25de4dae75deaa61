using System.Globalization;
using System.Text;
using NatoIraq.Chronology.Identity;

namespace NatoIraq.Store.Searching;

/// <summary>
/// The words of a text as search knows them, folded: letters, digits and the marks on them make words, everything else separates them. An
/// apostrophe of whatever form separates: <c>NATO’s</c> is <c>nato</c>, <c>s</c>. Where a script puts no spaces between words, each two
/// neighbouring letters are a word, and so is the last of a row: <c>東京都</c> is <c>東京</c>, <c>京都</c>, <c>都</c>. So every part of a row
/// is found, without a dictionary.
/// </summary>
internal static class WordBreaker
{
    // First and last code points of the scripts without spaces: Thai and Lao, Myanmar, Khmer, Chinese, Japanese and Korean. Korean has
    // spaces, but writes what other languages have as separate words at the end of a word.
    private static readonly (int First, int Last)[] Unspaced =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3031, 0x3035),
        (0x303B, 0x303C), (0x3040, 0x30FF), (0x3100, 0x312F), (0x31A0, 0x31BF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF),
        (0xAC00, 0xD7FF), (0x1AFF0, 0x1B16F), (0x20000, 0x3FFFF),
    ];

    /// <summary>A text as the index takes it: its words with spaces between them. Text in ASCII, in which the index finds the same words
    /// itself, is given as it is.</summary>
    public static string Words(string text) => Ascii.IsValid(text) ? text : string.Join(' ', Break(text).Select(static word => word.Text));

    /// <summary>The words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where the text begins in the whole that positions count in.</param>
    public static IEnumerable<SearchWord> Break(string text, int offset = 0) => Ascii.IsValid(text) ? BreakAscii(text, offset) : BreakAny(text, offset);

    // Most texts are, and it is ten times as fast.
    private static IEnumerable<SearchWord> BreakAscii(string text, int offset)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return new SearchWord(text[start..end].ToLowerInvariant(), offset + start, end - start, IsPair: false);
                start = end;
            }
        }
    }

    private static IEnumerable<SearchWord> BreakAny(string text, int offset)
    {
        var word = new StringBuilder();
        var (start, end, at) = (0, 0, -1);
        FoldedLetter? unspaced = null;
        foreach (var letter in FoldedLetters.Of(text))
        {
            var isInWord = IsInWord(letter.Rune);
            var isUnspaced = isInWord && IsUnspaced(letter.Rune.Value);
            if (word.Length > 0 && (!isInWord || isUnspaced || (letter.Start != at && (IsNumber(letter.Written) || IsNumber(Rune.GetRuneAt(text, at))))))
            {
                yield return new SearchWord(word.ToString(), offset + start, end - start, IsPair: false);
                word.Clear();
            }

            if (unspaced is { } before)
            {
                yield return Pair(before, isUnspaced ? letter : null, offset);
            }

            unspaced = isUnspaced ? letter : null;
            if (isInWord && !isUnspaced)
            {
                start = word.Length == 0 ? letter.Start : start;
                end = letter.End;
                word.Append(letter.Rune.ToString());
            }

            at = letter.Start;
        }

        if (word.Length > 0)
        {
            yield return new SearchWord(word.ToString(), offset + start, end - start, IsPair: false);
        }

        if (unspaced is { } last)
        {
            yield return Pair(last, null, offset);
        }
    }

    private static SearchWord Pair(FoldedLetter first, FoldedLetter? second, int offset) => new(
        second is { } after ? $"{first.Rune}{after.Rune}" : first.Rune.ToString(), offset + first.Start, (second ?? first).End - first.Start, IsPair: true);

    private static bool IsUnspaced(int code) => Array.Exists(Unspaced, script => code >= script.First && code <= script.Last);

    // A raised figure is the number of a note, not a part of the word before it; that of a fraction or a circle is none of the figures before it.
    // Figures below the line are a part of their word: CO₂.
    private static bool IsNumber(Rune written) =>
        Rune.GetUnicodeCategory(written) is UnicodeCategory.OtherNumber && written.Value is not (>= '₀' and <= '₉');

    private static bool IsInWord(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.LetterNumber
        or UnicodeCategory.OtherNumber
        or UnicodeCategory.PrivateUse;
}
