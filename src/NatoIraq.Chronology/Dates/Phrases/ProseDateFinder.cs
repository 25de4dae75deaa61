namespace NatoIraq.Chronology.Dates;

/// <summary>Goes through prose from left to right and stops at each date phrase.</summary>
internal sealed class ProseDateFinder(string text, DateOrder order, YearContext years)
{
    private readonly ProseEvidence evidence = new(text);
    private int position;

    /// <summary>The next phrase, with the offsets of its first code unit and behind its last.</summary>
    public bool TryFindNext(out DateReading reading, out int start, out int end)
    {
        while (TryMoveToToken(out var endOfToken))
        {
            start = position;
            position = endOfToken;
            if (!evidence.MayBeginAt(start, endOfToken))
            {
                continue;
            }

            var parser = new DatePhraseParser(text, start, order, years, isProse: true);
            if (parser.TryRead(out reading) && evidence.IsMeant(reading, start, parser.Position))
            {
                end = position = parser.Position;
                years.LastNamed = reading.Year;
                return true;
            }

            // What is formed like a date and is none is passed over whole: "30 February 2018" does not speak of February 2018.
            position = Math.Max(endOfToken, parser.FailureEnd);
        }

        reading = default;
        start = end = text.Length;
        return false;
    }

    private bool TryMoveToToken(out int end)
    {
        while (position < text.Length && !char.IsLetterOrDigit(text[position]))
        {
            position++;
        }

        end = position;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return position < text.Length;
    }
}
