using System.Buffers;

namespace NatoIraq.Chronology.Reading;

/// <summary>
/// Where lines end. A line is what a reader sees: CR LF, LF, CR, vertical tab, U+0085, U+2028 and U+2029 end one, and a form feed begins a page and with it
/// a line. A form feed beside another line end adds none, so that in texts taken from pages the numbers are those that editors show.
/// </summary>
internal static class LineEnds
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("\r\n\v\f\u0085\u2028\u2029");

    /// <summary>Finds the first line end.</summary>
    /// <param name="text">The text from the beginning of a line on.</param>
    /// <param name="from">Where to begin to look.</param>
    /// <param name="isWhole">Whether no text comes after <paramref name="text"/>.</param>
    /// <param name="end">Where the line ends.</param>
    /// <param name="next">Where the next one begins. A form feed stands at the beginning of its line.</param>
    /// <returns>False where none is found, or where it takes more text to say.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, int from, bool isWhole, out int end, out int next)
    {
        var firstWord = text is ['\f', ..] ? text.IndexOfAnyExcept('\f') : 0;
        for (end = Math.Max(from, firstWord); firstWord >= 0 && end < text.Length; end++)
        {
            var step = text[end..].IndexOfAny(Characters);
            if (step < 0)
            {
                break;
            }

            end += step;
            var follower = end + 1 < text.Length ? text[end + 1] : default;
            if (end + 1 == text.Length && !isWhole && text[end] is '\r' or '\f')
            {
                break;
            }

            if (text[end] != '\f')
            {
                next = end + (text[end] == '\r' && follower == '\n' ? 2 : 1);
                return true;
            }

            if (follower is '\f' || (follower != default && !Characters.Contains(follower)))
            {
                next = end;
                return true;
            }
        }

        next = end = text.Length;
        return false;
    }
}
