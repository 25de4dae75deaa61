using System.Buffers;

namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Reads dates as people write them in English, and single dates in some other languages (docs/dates.md lists the forms). Nothing is made more precise than the words are: "February
/// 2018" is <c>2018-02</c>. Reading takes time linear in the text. Instances hold no state and can be shared between threads.
/// </summary>
/// <param name="order">Which comes first in a date of numbers whose year comes last.</param>
/// <param name="fiscalYearStart">The month a fiscal year starts in, 1 to 12; null where it is not known, and fiscal years are errors.</param>
/// <param name="yearsAround">The years the text is about, which tell the century of a year of two digits; null for 1969 to 2068, as POSIX has it.</param>
public sealed class DatePhraseReader(DateOrder order = DateOrder.Auto, int? fiscalYearStart = null, YearRange? yearsAround = null)
{
    /// <summary>The month a fiscal year starts in; null where it is not known.</summary>
    public int? FiscalYearStart { get; } = fiscalYearStart is null or (>= 1 and <= 12)
        ? fiscalYearStart
        : throw new ArgumentOutOfRangeException(nameof(fiscalYearStart), fiscalYearStart, "A month is 1 to 12.");

    private static readonly SearchValues<char> EdtfCharacters = SearchValues.Create("0123456789XYESTZxu-+:./?~%[]{},");

    /// <summary>The longest date phrase that begins at <paramref name="start"/>, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the phrase must begin.</param>
    /// <param name="reference">The date whose year a phrase without one takes the nearest to, or null.</param>
    /// <param name="place">Where the phrase stands.</param>
    public DatePhrase? ReadAt(string text, int start, EdtfDate? reference = null, DatePlace place = DatePlace.Prose) =>
        TryReadAt(text, start, reference, place, out var phrase, out _) ? phrase : null;

    /// <summary>
    /// The longest date phrase that begins at <paramref name="start"/>. Where what stands there is formed like a date and is none
    /// ("30 February 2018", a range that runs backwards), <paramref name="error"/> says so; where it is no date at all, both are null.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the phrase must begin.</param>
    /// <param name="reference">The date whose year a phrase without one takes the nearest to, or null.</param>
    /// <param name="place">Where the phrase stands.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="error">Why there is none, with the position in <paramref name="text"/>.</param>
    /// <returns>Whether there is a phrase.</returns>
    public bool TryReadAt(string text, int start, EdtfDate? reference, DatePlace place, out DatePhrase? phrase, out DateFormatException? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        phrase = null;
        error = null;
        if (start >= text.Length || PhraseCursor.IsSpace(text[start]))
        {
            return false;
        }

        if (place != DatePlace.Prose && (ClockDates.ReadAt(text, start, this) ?? EastAsianDates.ReadAt(text, start, reference)) is { } special)
        {
            phrase = special;
            return true;
        }

        var cursor = new PhraseCursor(text, start, place, order) { FiscalYearStart = FiscalYearStart ?? 0, YearsAround = yearsAround };
        if (DatePhraseGrammar.TryRead(ref cursor, new YearContext(reference) { MayBeOpen = true }, out var reading)
            && (place != DatePlace.Prose || new ProseEvidence(text).IsMeant(reading, cursor.NeedsYear, start, cursor.Position)))
        {
            phrase = PhraseOf(text, start, cursor, reading);
        }
        else if (cursor.Failure is { } reason)
        {
            error = new DateFormatException(text, cursor.FailurePosition, reason);
        }

        return phrase is not null;
    }

    /// <summary>Says why the head of a block, which cannot be read, looks as if somebody had meant a date; null where nothing about it speaks of time.</summary>
    /// <param name="head">What stands before the separator.</param>
    public DateDiagnosis? Diagnose(string head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return DateDiagnostician.Diagnose(this, head);
    }

    /// <summary>
    /// Every date phrase in running prose, from left to right, none overlapping. A bare number is read as a year, and a bare name as a
    /// month, only where the words around it say so ("in 1967", "(1967)", "in September").
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">
    /// The date of the entry: a day or month without a year takes the year that puts it nearest. Where it is null, the year named last
    /// before it in the text serves, and what comes before any year is omitted.
    /// </param>
    public IEnumerable<DatePhrase> Find(string text, EdtfDate? reference = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var finder = new ProseDateFinder(text, order, FiscalYearStart ?? 0, yearsAround, new YearContext(reference));
        while (finder.FindNext() is { } phrase)
        {
            yield return phrase;
        }
    }

    /// <summary>
    /// Reads a text that is a date as a whole: prose or EDTF. Spaces around it and a closing full stop, comma or colon are let pass.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The date whose year a phrase without one takes the nearest to, or null.</param>
    /// <exception cref="DateFormatException">It is none, or not all of it is.</exception>
    public DatePhrase Resolve(string text, EdtfDate? reference = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = WithoutBrackets(text.AsSpan().Trim());
        var start = trimmed.IsEmpty ? 0 : text.AsSpan().IndexOf(trimmed);
        if (EdtfDate.ParseOrNull(trimmed, out var edtfPosition, out var edtfReason) is { } date)
        {
            return new DatePhrase(start, trimmed.Length, date, DateRule.Edtf);
        }

        if (!trimmed.IsEmpty && (ClockDates.ReadAt(text, start, this) ?? EastAsianDates.ReadAt(text, start, reference)) is { } special && special.Length == trimmed.Length && !(special.NeedsYear && reference is null))
        {
            return special;
        }

        var cursor = new PhraseCursor(text, start, DatePlace.Cell, order) { FiscalYearStart = FiscalYearStart ?? 0, YearsAround = yearsAround, IsExpression = true };
        var isRead = DatePhraseGrammar.TryRead(ref cursor, new YearContext(reference) { MayBeOpen = true }, out var reading);
        if (isRead && text.AsSpan(cursor.Position).Trim().TrimStart(".,:]").IsEmpty)
        {
            return cursor.NeedsYear && reference is null
                ? throw new DateFormatException(text, start, "it has no year, and there is no reference date to infer one from")
                : PhraseOf(text, start, cursor, reading);
        }

        var isLikeEdtf = IsLikeEdtf(trimmed);
        if (!isLikeEdtf && Diagnose(text) is { Suggestion: { } suggestion } diagnosis)
        {
            throw new DateFormatException(text, start, $"{diagnosis.Reason}; write '{suggestion}' if that is meant");
        }

        if (cursor.Failure is { } reason && !(isLikeEdtf && reason == DateRemains.DoesNotBelong))
        {
            throw new DateFormatException(text, cursor.FailurePosition, reason);
        }

        if (isLikeEdtf)
        {
            throw new DateFormatException(text, start + edtfPosition, edtfReason);
        }

        var rest = cursor.Position;
        while (rest < text.Length && PhraseCursor.IsSpace(text[rest]))
        {
            rest++;
        }

        throw new DateFormatException(
            text, rest, isRead ? "unexpected text after the date" : Diagnose(text)?.Reason ?? "no known form of date starts here, and there is no year");
    }

    /// <summary>The phrase that a reading stands for.</summary>
    internal static DatePhrase PhraseOf(string text, int start, in PhraseCursor cursor, DateReading reading) =>
        new(start, cursor.Position - start, new EdtfDate(reading.Expression), reading.Rule)
        {
            Alternatives = reading.Alternatives is { } alternatives ? [.. alternatives.Select(static each => new EdtfDate(each))] : [],
            LeadLength = cursor.DateStart - start,
            NeedsYear = cursor.NeedsYear,
            Time = cursor.Time?.Time,
            TimeZone = cursor.Time?.ZoneIn(text),
            Remark = cursor.Remark,
        };

    /// <summary>"[1220]": an editor's brackets, and no set, about a single date.</summary>
    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> text) =>
        text is ['[', .. var inner, ']'] && !inner.ContainsAny("[],") && !inner.Contains("..", StringComparison.Ordinal) ? inner : text;

    /// <summary>Whether it was meant as EDTF: it has no letter but those of EDTF.</summary>
    private static bool IsLikeEdtf(ReadOnlySpan<char> text) =>
        !text.IsEmpty && !text.ContainsAnyExcept(EdtfCharacters);
}
