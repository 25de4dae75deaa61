namespace NatoIraq.Chronology.Dates;

/// <content>Doubt and nearness: "circa 2005", "possibly 2005", "2005?".</content>
internal ref partial struct DatePhraseParser
{
    private const char Uncertain = '?';
    private const char Approximate = '~';

    private bool TryReadQualified(out DateReading reading)
    {
        var start = cursor.Position;
        if (cursor.TryTakeWord(out var word)
            && (word.Kind is DateWordKind.Circa or DateWordKind.Possibly
                || (word.Kind == DateWordKind.ShortCirca && cursor.At(cursor.Position - 1) == '.')))
        {
            var isUncertain = word.Kind == DateWordKind.Possibly;
            if (++depth < MostNested && TryReadQualified(out reading) && !(isProse && IsBeforeCounted()))
            {
                reading = new DateReading(
                    reading.Expression.Qualify(isUncertain ? Uncertain : Approximate),
                    isUncertain ? DateRule.Possibly : DateRule.Circa,
                    reading.Year);
                return true;
            }

            cursor.Position = start;
            reading = default;
            return false;
        }

        cursor.Position = start;
        if (!TryReadOpenOrClosed(out reading))
        {
            return false;
        }

        // In prose a question mark ends a question; of an entry's date it says that it is in doubt.
        if (!isProse && cursor.Next == Uncertain)
        {
            cursor.Position++;
            reading = new DateReading(reading.Expression.Qualify(Uncertain), DateRule.Possibly, reading.Year);
        }

        return true;
    }
}
