namespace NatoIraq.Chronology.Dates;

/// <content>What the words behind a number say of it.</content>
internal ref partial struct DatePhraseParser
{
    /// <summary>Whether the number behind a month counts something: "In May 20 people …"; but "On May 20 people …".</summary>
    private readonly bool IsCountAfterMonth(PhraseNumber number, int monthStart)
    {
        if (!isProse || number.IsOrdinal || !IsBeforeCounted())
        {
            return false;
        }

        var end = monthStart;
        while (PhraseCursor.IsSpace(cursor.At(end - 1)))
        {
            end--;
        }

        return (cursor.At(end - 1) | 0x20) == 'n' && (cursor.At(end - 2) | 0x20) == 'i' && !char.IsLetter(cursor.At(end - 3));
    }

    /// <summary>Whether the next word is one that numbers count.</summary>
    private readonly bool IsBeforeCounted()
    {
        var start = cursor.Position;
        while (PhraseCursor.IsSpace(cursor.At(start)))
        {
            start++;
        }

        if (start == cursor.Position || !char.IsAsciiLetterLower(cursor.At(start)))
        {
            return false;
        }

        return CountedNoun.IsLikely(cursor.WordAt(start));
    }

    /// <summary>Whether nothing follows that a mere number could belong to.</summary>
    private readonly bool IsAtPhraseEnd()
    {
        var position = cursor.Position;
        while (PhraseCursor.IsSpace(cursor.At(position)))
        {
            position++;
        }

        return !char.IsLetterOrDigit(cursor.At(position)) || cursor.At(position - 1) == '\t';
    }
}
