using System.Text;

namespace NatoIraq.Chronology.Identity;

/// <summary>
/// The key under which names that sound alike meet: the first letter and the consonants after it, without accents and doubled letters, so
/// that transliterations fall together (Haidar and Haider, Abbadi and Abadi).
/// </summary>
internal static class PhoneticKey
{
    /// <summary>The key of a name's part; empty for one without letters.</summary>
    public static string Of(string part)
    {
        var key = new StringBuilder();
        foreach (var folded in FoldedLetters.Of(part))
        {
            if (!Rune.IsLetter(folded.Rune) || !folded.Rune.IsBmp)
            {
                continue;
            }

            var letter = (char)folded.Rune.Value;
            letter = letter switch { 'q' or 'c' => 'k', 'z' => 's', 'v' => 'w', 'j' => 'g', _ => letter };
            if (key.Length > 0 && (letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' || key[^1] == letter))
            {
                continue;
            }

            key.Append(letter);
        }

        return key.ToString();
    }
}
