namespace NatoIraq.Chronology.Dates;

/// <summary>What comes next in a text, as far as a date phrase must know; it takes nothing, and how far it looks is bounded.</summary>
internal static class PhraseLookahead
{
    /// <summary>How far a list of days is followed to its month.</summary>
    private const int LongestWay = 48;

    /// <summary>
    /// Whether, past numbers, commas, dashes and what joins them, a month comes next: without it "8, 9 and 12 …" is no list of days.
    /// </summary>
    public static bool IsMonthAhead(in this PhraseCursor cursor) => IsAhead(cursor, DateWordKind.Month, DateWordKind.ShortMonth);

    /// <summary>Whether, past another ordinal number, a century comes next: "18th–19th centuries".</summary>
    public static bool IsCenturyAhead(in this PhraseCursor cursor) => IsAhead(cursor, DateWordKind.Century, DateWordKind.Century);

    /// <summary>Whether nothing follows that a mere number could belong to.</summary>
    public static bool IsAtPhraseEnd(in this PhraseCursor cursor)
    {
        var position = cursor.Position;
        while (PhraseCursor.IsSpace(cursor.At(position)))
        {
            position++;
        }

        return !char.IsLetterOrDigit(cursor.At(position)) || cursor.At(position - 1) == '\t';
    }

    /// <summary>Whether the text ends here, but for spaces.</summary>
    public static bool IsAtTextEnd(in this PhraseCursor cursor)
    {
        var position = cursor.Position;
        while (PhraseCursor.IsSpace(cursor.At(position)))
        {
            position++;
        }

        return position >= cursor.Text.Length;
    }

    /// <summary>Whether the next word is one that numbers count.</summary>
    public static bool IsBeforeCounted(in this PhraseCursor cursor) => CountedNoun.IsLikely(NeighbouringWord.After(cursor.Text, cursor.Position));

    private static bool IsAhead(in PhraseCursor cursor, DateWordKind either, DateWordKind or)
    {
        var index = cursor.Position;
        var last = index + LongestWay;
        while (index < last)
        {
            var character = cursor.At(index);
            if (!cursor.MayBeginWord(character))
            {
                if (!char.IsAsciiDigit(character) && !PhraseCursor.IsSpace(character) && !PhraseCursor.IsDash(character)
                    && character is not (',' or '&' or '/' or '.' or '\r' or '\n'))
                {
                    return false;
                }

                index++;
                continue;
            }

            var start = index;
            while (char.IsLetter(cursor.At(index)))
            {
                index++;
            }

            var isEnding = char.IsAsciiDigit(cursor.At(start - 1)) && index - start == 2;
            var kind = cursor.Known(cursor.Text[start..index]).Kind;
            if (kind == either || kind == or)
            {
                return true;
            }

            if (!isEnding && kind is not (DateWordKind.And or DateWordKind.Or or DateWordKind.To or DateWordKind.Until or DateWordKind.Of
                or DateWordKind.The or DateWordKind.Weekday or DateWordKind.Part or DateWordKind.Ordinal))
            {
                return false;
            }
        }

        return false;
    }
}
