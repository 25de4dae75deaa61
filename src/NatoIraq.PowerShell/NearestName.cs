using System.Text;

namespace NatoIraq.PowerShell;

/// <summary>What somebody who mistyped a name may have meant.</summary>
internal static class NearestName
{
    // One slip in a short name is as likely as two in a long one; more, and another name is as likely as a slip.
    private const int ShortName = 8;
    private const int Shortest = 3;

    /// <summary>
    /// The name that is least far from what was written, if it is near enough to be meant: one slip away, two where the name is long. Case,
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
            .Select(name => (Name: name, Slips: Slips(letters, Letters(name), most)))
            .Where(found => found.Slips <= most)
            .OrderBy(static found => found.Slips)
            .ThenBy(static found => found.Name, StringComparer.Ordinal)
            .Select(static found => found.Name)
            .FirstOrDefault();
    }

    /// <summary>
    /// How many letters are left out, too many, others or changed about with their neighbour (optimal string alignment); more than
    /// <paramref name="most"/> where the lengths alone say so.
    /// </summary>
    private static int Slips(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var (twoBefore, before, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var column = 0; column <= other.Length; column++)
        {
            before[column] = column;
        }

        for (var line = 1; line <= one.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= other.Length; column++)
            {
                var exchanged = before[column - 1] + (one[line - 1] == other[column - 1] ? 0 : 1);
                row[column] = Math.Min(exchanged, Math.Min(before[column], row[column - 1]) + 1);
                if (line > 1 && column > 1 && one[line - 1] == other[column - 2] && one[line - 2] == other[column - 1])
                {
                    row[column] = Math.Min(row[column], twoBefore[column - 2] + 1);
                }
            }

            (twoBefore, before, row) = (before, row, twoBefore);
        }

        return before[other.Length];
    }

    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);

        // By runes first: half of a surrogate pair becomes U+FFFD here, and would be an error to Normalize.
        var whole = string.Concat(name.EnumerateRunes());
        foreach (var rune in whole.Normalize(NormalizationForm.FormD).EnumerateRunes().Where(Rune.IsLetterOrDigit))
        {
            letters.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return letters.ToString();
    }
}
