namespace NatoIraq.Chronology.Dates;

/// <content>What the words beside a number say of it.</content>
internal ref partial struct DatePhraseParser
{
    /// <summary>Whether the number behind a month counts something: "In May 20 people …"; but "On May 20 people …".</summary>
    private readonly bool IsCountAfterMonth(PhraseNumber number, int monthStart) =>
        isProse && !number.IsOrdinal && IsBeforeCounted()
        && NeighbouringWord.Before(cursor.Text, monthStart).Equals("in", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the next word is one that numbers count.</summary>
    private readonly bool IsBeforeCounted() => CountedNoun.IsLikely(NeighbouringWord.After(cursor.Text, cursor.Position));

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
