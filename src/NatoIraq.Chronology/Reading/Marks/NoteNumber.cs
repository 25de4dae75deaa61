namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>The number of a note as wikis and word processors put it behind words: "[12]", "[a]", "[note 3]"; a wiki's "[edit]".</summary>
internal static class NoteNumber
{
    private const int Longest = 24;

    /// <summary>Length of the note's number at <paramref name="index"/>; 0 where there is none.</summary>
    public static int LengthAt(string text, int index)
    {
        if (text[index] != '[')
        {
            return 0;
        }

        var close = text.AsSpan(index, Math.Min(Longest, text.Length - index)).IndexOf(']');
        if (close < 2)
        {
            return 0;
        }

        var inner = text.AsSpan(index + 1, close - 1).Trim();
        var isNote = inner.StartsWith("note", StringComparison.OrdinalIgnoreCase) || inner.StartsWith("edit", StringComparison.OrdinalIgnoreCase)
            || (inner.Length <= 3 && !inner.ContainsAnyExceptInRange('0', '9')) || (inner.Length == 1 && char.IsAsciiLetterLower(inner[0]))
            || inner.Equals("citation needed", StringComparison.OrdinalIgnoreCase);
        return isNote ? close + 1 : 0;
    }
}
