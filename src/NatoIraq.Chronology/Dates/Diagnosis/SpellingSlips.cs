using System.Text;

namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Finds the date that a writer or a scanner missed by one edit: "3th" for 3rd, "Dicember", "l2 March". What it finds is
/// offered as a suggestion and never read.
/// </summary>
internal static class SpellingSlips
{
    private const int ShortestWord = 4;
    private const int LongWord = 7;
    private const int LongestWord = 12;

    /// <summary>The text with every error corrected, and what was wrong with the first, or null.</summary>
    public static (string Text, string Reason)? Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        string? reason = null;
        var index = 0;
        while (index < text.Length)
        {
            var start = index;
            while (index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] == '|'))
            {
                index++;
            }

            if (index == start)
            {
                repaired.Append(text[index++]);
                continue;
            }

            var token = text[start..index];
            repaired.Append(RepairToken(token, ref reason));
        }

        return reason is null ? null : (repaired.ToString().Trim(), reason);
    }

    private static string RepairToken(string token, ref string? reason)
    {
        if (RepairOrdinal(token) is { } ordinal)
        {
            reason ??= $"'{token}' is not an ordinal number";
            return ordinal;
        }

        if (RepairDigits(token) is { } number)
        {
            reason ??= $"'{token}' looks like a number with a letter in place of a digit";
            return number;
        }

        if (!token.All(char.IsLetter) || DateVocabulary.Find(token).Kind != DateWordKind.None || ForeignVocabulary.Find(token).Kind != DateWordKind.None)
        {
            return token;
        }

        if (Closest(token) is { } name)
        {
            reason ??= $"'{token}' is not a month or day of the week";
            return name;
        }

        return token;
    }

    /// <summary>"3th" is 3rd.</summary>
    private static string? RepairOrdinal(string token)
    {
        if (token.Length is not (3 or 4) || !char.IsAsciiDigit(token[0]) || !token[..^2].All(char.IsAsciiDigit)
            || token[^2..].ToLowerInvariant() is not ("st" or "nd" or "rd" or "th"))
        {
            return null;
        }

        var right = OrdinalEnding.Of(int.Parse(token[..^2], System.Globalization.CultureInfo.InvariantCulture));
        return token.EndsWith(right, StringComparison.OrdinalIgnoreCase) ? null : token[..^2] + right;
    }

    /// <summary>"1O", "l2", "2O10", "I999".</summary>
    private static string? RepairDigits(string token)
    {
        var ending = token.Length is 4 && char.IsAsciiLetter(token[^1]) && token[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? token[^2..] : "";
        if (ending.Length > 0)
        {
            return RepairDigits(token[..^2]) is { } day ? day + ending : null;
        }

        if (token.Length is not (2 or 4) || !token.Any(char.IsAsciiDigit) || token.All(char.IsAsciiDigit)
            || !token.All(static each => char.IsAsciiDigit(each) || LookAlikes.IsLikeDigit(each)))
        {
            return null;
        }

        return string.Concat(token.Select(LookAlikes.Digit));
    }

    /// <summary>The month or weekday that differs by a letter, or by two where it is long.</summary>
    private static string? Closest(string word)
    {
        if (word.Length is < ShortestWord or > LongestWord)
        {
            return null;
        }

        var most = word.Length >= LongWord ? 2 : 1;
        var best = DateVocabulary.Months.Concat(DateVocabulary.Weekdays).MinBy(name => Distance(word, name))!;
        return Distance(word, best) <= most ? best : null;
    }

    /// <summary>How many letters must be put in, left out, replaced or swapped with the next (optimal string alignment).</summary>
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var differs = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + differs);
                if (i > 1 && j > 1 && char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 2])
                    && char.ToLowerInvariant(one[i - 2]) == char.ToLowerInvariant(other[j - 1]))
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[one.Length, other.Length];
    }
}
