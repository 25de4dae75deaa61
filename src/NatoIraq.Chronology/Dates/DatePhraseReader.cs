using System.Buffers;

namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Reads dates as people write them in English (docs/dates.md lists the forms). Nothing is made more precise than the words are: "February
/// 2018" is <c>2018-02</c>. Reading takes time linear in the text. Instances hold no state and can be shared between threads.
/// </summary>
/// <param name="order">Which comes first in a date of numbers whose year comes last.</param>
public sealed class DatePhraseReader(DateOrder order = DateOrder.Auto)
{
    private static readonly SearchValues<char> EdtfCharacters = SearchValues.Create("0123456789XYESTZxu-+:./?~%[]{},");

    /// <summary>The longest date phrase that begins at <paramref name="start"/>, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the phrase must begin.</param>
    /// <param name="reference">The date whose year a phrase without one takes the nearest to; null where there is none.</param>
    public DatePhrase? ReadAt(string text, int start, EdtfDate? reference = null) =>
        TryReadAt(text, start, reference, out var phrase, out _) ? phrase : null;

    /// <summary>
    /// The longest date phrase that begins at <paramref name="start"/>. Where what stands there is formed like a date and is none
    /// ("30 February 2018", a range that runs backwards), <paramref name="error"/> says so; where it is no date at all, both are null.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the phrase must begin.</param>
    /// <param name="reference">The date whose year a phrase without one takes the nearest to; null where there is none.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="error">Why there is none, with the position in <paramref name="text"/>.</param>
    /// <returns>Whether there is a phrase.</returns>
    public bool TryReadAt(string text, int start, EdtfDate? reference, out DatePhrase? phrase, out DateFormatException? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        phrase = null;
        error = null;
        if (start >= text.Length || PhraseCursor.IsSpace(text[start]))
        {
            return false;
        }

        var parser = new DatePhraseParser(text, start, order, new YearContext(reference), isProse: false);
        if (parser.TryRead(out var reading))
        {
            phrase = Phrase(reading, start, parser.Position);
        }
        else if (parser.Failure is { } reason)
        {
            error = new DateFormatException(text, parser.FailurePosition, reason);
        }

        return phrase is not null;
    }

    /// <summary>
    /// Every date phrase in running prose, from left to right, none overlapping. A bare number is read as a year, and a bare name as a
    /// month, only where the words around it say so ("in 1967", "(1967)", "in September").
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">
    /// The date of the entry: a day or month without a year takes the year that puts it nearest. Where it is null, the year named last
    /// before it in the text serves, and what comes before any year is left out.
    /// </param>
    public IEnumerable<DatePhrase> Find(string text, EdtfDate? reference = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var years = new YearContext(reference);
        var finder = new ProseDateFinder(text, order, years);
        while (finder.TryFindNext(out var reading, out var start, out var end))
        {
            yield return Phrase(reading, start, end);
        }
    }

    /// <summary>
    /// Reads a text that is a date as a whole: prose or EDTF. Spaces around it and a closing full stop, comma or colon are let pass.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The date whose year a phrase without one takes the nearest to; null where there is none.</param>
    /// <exception cref="DateFormatException">It is none, or not the whole of it is.</exception>
    public DatePhrase Resolve(string text, EdtfDate? reference = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.AsSpan().Trim();
        var start = trimmed.IsEmpty ? 0 : text.AsSpan().IndexOf(trimmed);
        if (EdtfDate.ParseOrNull(trimmed, out var edtfPosition, out var edtfReason) is { } date)
        {
            return new DatePhrase(start, trimmed.Length, date, DateRule.Edtf);
        }

        var parser = new DatePhraseParser(text, start, order, new YearContext(reference), isProse: false);
        parser.SkipLeads();
        var isRead = parser.TryRead(out var reading);
        if (isRead && text.AsSpan(parser.Position).Trim().TrimStart(".,:").IsEmpty)
        {
            return Phrase(reading, start, parser.Position);
        }

        if (parser.Failure is { } reason)
        {
            throw new DateFormatException(text, parser.FailurePosition, reason);
        }

        if (IsLikeEdtf(trimmed))
        {
            throw new DateFormatException(text, start + edtfPosition, edtfReason);
        }

        var rest = parser.Position;
        while (rest < text.Length && PhraseCursor.IsSpace(text[rest]))
        {
            rest++;
        }

        throw new DateFormatException(
            text, rest, isRead ? "this does not belong to the date" : "no date begins here that is known, nor a year to go with it");
    }

    private static DatePhrase Phrase(DateReading reading, int start, int end) =>
        new(start, end - start, new EdtfDate(reading.Expression), reading.Rule)
        {
            Alternatives = reading.Alternatives is { } alternatives ? [.. alternatives.Select(static each => new EdtfDate(each))] : [],
        };

    /// <summary>Whether it was meant as EDTF: it has no letter but those of EDTF.</summary>
    private static bool IsLikeEdtf(ReadOnlySpan<char> text) =>
        !text.IsEmpty && !text.ContainsAnyExcept(EdtfCharacters);
}
