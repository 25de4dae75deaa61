namespace NatoIraq.Chronology.Identity;

/// <summary>The number of edits between two words.</summary>
public static class EditDistance
{
    /// <summary>
    /// How many letters are missing, added, replaced or swapped with their neighbour (optimal string alignment; Damerau, 1964);
    /// more than <paramref name="most"/> where the lengths alone say so.
    /// </summary>
    /// <param name="one">A word.</param>
    /// <param name="other">The word it is held against.</param>
    /// <param name="most">The greatest number that is of interest.</param>
    public static int Between(string one, string other, int most)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
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
}
