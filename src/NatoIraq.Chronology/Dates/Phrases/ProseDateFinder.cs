namespace NatoIraq.Chronology.Dates;

/// <summary>Goes through prose from left to right and stops at each date phrase.</summary>
internal sealed class ProseDateFinder(string text, DateOrder order, int fiscalYearStart, YearRange? yearsAround, YearContext years)
{
    private readonly ProseEvidence evidence = new(text);
    private int position;

    /// <summary>The next phrase; null where there is no more.</summary>
    public DatePhrase? FindNext()
    {
        while (TryMoveToToken(out var endOfToken))
        {
            var start = position;
            position = endOfToken;
            if (!evidence.MayBeginAt(start, endOfToken))
            {
                continue;
            }

            years.GoesOn = false;
            var cursor = CursorAt(start);
            var isRead = DatePhraseGrammar.TryRead(ref cursor, years, out var reading);
            if (isRead && cursor.NeedsYear && reading.Form is not null && evidence.GoesOn(start))
            {
                years.GoesOn = true;
                cursor = CursorAt(start);
                DatePhraseGrammar.TryRead(ref cursor, years, out reading);
            }

            if (isRead && evidence.IsMeant(reading, cursor.NeedsYear, start, cursor.Position))
            {
                position = cursor.Position;
                (years.LastNamed, years.LastOrder) = (reading.Year, reading.OrderInYear);
                return DatePhraseReader.PhraseOf(text, start, cursor, reading);
            }

            // What looks like a date and is not valid is skipped whole: "30 February 2018" does not speak of February 2018.
            position = Math.Max(endOfToken, cursor.FailureEnd);
        }

        return null;
    }

    private bool IsApostrophe(int index) => index >= 0 && text[index] is '\'' or '\u2019' or '\u2018';

    private PhraseCursor CursorAt(int start) => new(text, start, DatePlace.Prose, order) { FiscalYearStart = fiscalYearStart, YearsAround = yearsAround };

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

        // The apostrophe of "'98" belongs to the year.
        position -= IsApostrophe(position - 1) && end > position && char.IsAsciiDigit(text[position]) && (position < 2 || !char.IsLetterOrDigit(text[position - 2])) ? 1 : 0;

        return position < text.Length;
    }
}
