using System.Text;
using NatoIraq.Chronology.Identity;

namespace NatoIraq.Questions;

/// <summary>What somebody who mistyped a name may have meant.</summary>
public static class NearestName
{
    // One edit in a short name is as likely as two in a long one; with more, another name is as likely.
    private const int ShortName = 8;
    private const int Shortest = 3;

    /// <summary>
    /// The name that is least far from what was written, if it is near enough to be meant: one edit away, two where the name is long. Case,
    /// accents, spaces and marks do not count, so that NTMI is NTM-I.
    /// </summary>
    public static string? To(string written, IEnumerable<string> names)
    {
        var letters = Letters(written);
        if (letters.Length < Shortest)
        {
            return null;
        }

        var most = letters.Length < ShortName ? 1 : 2;
        return names
            .Select(name => (Name: name, Slips: EditDistance.Between(letters, Letters(name), most)))
            .Where(found => found.Slips <= most)
            .OrderBy(static found => found.Slips)
            .ThenBy(static found => found.Name, StringComparer.Ordinal)
            .Select(static found => found.Name)
            .FirstOrDefault();
    }

    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);

        foreach (var letter in FoldedLetters.Of(name).Where(static letter => Rune.IsLetterOrDigit(letter.Rune)))
        {
            letters.Append(letter.Rune.ToString());
        }

        return letters.ToString();
    }
}
