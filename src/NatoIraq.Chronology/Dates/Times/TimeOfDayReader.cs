namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Reads times of day as people write them in English: "14:05", "2.15 p.m.", "0846 hours", "14h05", "noon", each with its time zone, and ranges
/// of them (docs/dates.md, "Time of day").
/// </summary>
public static class TimeOfDayReader
{
    /// <summary>
    /// The time of day that begins at <paramref name="start"/>, perhaps behind "at", "about" or "c.". What looks like a time and is not valid
    /// ("24:00:01") is an error that says why.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it must begin.</param>
    /// <param name="phrase">The time.</param>
    /// <param name="error">Why there is none, as a sentence; null where nothing is formed like a time.</param>
    /// <param name="allowBare">Whether "0846" and "9.30" are times, with nothing beside them to say so.</param>
    /// <returns>Whether there is a time.</returns>
    public static bool TryReadAt(string text, int start, out TimePhrase? phrase, out string? error, bool allowBare = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        phrase = null;
        error = null;
        if (start >= text.Length || PhraseCursor.IsSpace(text[start]))
        {
            return false;
        }

        var cursor = new PhraseCursor(text, start, DatePlace.Head);
        TimeGrammar.SkipLeads(ref cursor);
        if (TimeGrammar.TryRead(ref cursor, allowBare, out var reading, out error))
        {
            phrase = new TimePhrase(start, cursor.Position - start, reading.Time, reading.ZoneIn(text));
        }

        return phrase is not null;
    }
}
