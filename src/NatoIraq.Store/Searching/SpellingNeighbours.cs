namespace NatoIraq.Store.Searching;

/// <summary>
/// The words that are one slip of the hand away (Damerau, 1964): a letter left out, one too many, another one, or two neighbours changed
/// about. They are made rather than looked for, so that no more of a vocabulary is read than they are, however large it is.
/// </summary>
internal static class SpellingNeighbours
{
    // Shorter words have too many neighbours for one to be meant; longer ones are no words.
    private const int Shortest = 4;
    private const int Longest = 40;

    // Letters of one script stand together: a stretch of the code so long holds an alphabet, wherever in it a word's letters lie.
    private const int Alphabet = 64;

    /// <summary>The neighbours of a folded word, in no order, some more than once.</summary>
    public static IEnumerable<string> Of(string word) =>
        word.Length is < Shortest or > Longest || word.Any(char.IsSurrogate) ? [] : Make(word);

    private static IEnumerable<string> Make(string word)
    {
        var letters = LettersNear(word);
        for (var at = 0; at <= word.Length; at++)
        {
            var (head, tail) = (word[..at], word[at..]);
            foreach (var letter in letters)
            {
                yield return head + letter + tail;
            }

            if (tail.Length == 0)
            {
                yield break;
            }

            yield return head + tail[1..];
            foreach (var letter in letters)
            {
                yield return head + letter + tail[1..];
            }

            if (tail.Length > 1)
            {
                yield return head + tail[1] + tail[0] + tail[2..];
            }
        }
    }

    private static char[] LettersNear(string word) =>
    [
        .. word
            .Select(static letter => letter / Alphabet)
            .Distinct()
            .SelectMany(static stretch => Enumerable.Range(stretch * Alphabet, Alphabet))
            .Select(static code => (char)code)
            .Where(static letter => char.IsLower(letter) || (char.IsLetterOrDigit(letter) && !char.IsUpper(letter))),
    ];
}
