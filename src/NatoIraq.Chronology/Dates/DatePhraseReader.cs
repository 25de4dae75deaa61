namespace NatoIraq.Chronology.Dates;

/// <summary>Reads dates as people write them.</summary>
public sealed class DatePhraseReader
{
    /// <summary>The longest date phrase that begins at <paramref name="start"/>, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the phrase must begin.</param>
    /// <param name="reference">The date whose year a phrase without one takes the nearest to; null where there is none.</param>
    public DatePhrase? ReadAt(string text, int start, EdtfDate? reference = null) => throw new NotSupportedException(text);

    /// <summary>Every date phrase in running prose, from left to right, none overlapping.</summary>
    public IEnumerable<DatePhrase> Find(string text, EdtfDate? reference = null) => throw new NotSupportedException(text);

    /// <summary>Reads a text that is a date as a whole: prose or EDTF.</summary>
    /// <exception cref="DateFormatException">It is none, or not the whole of it is.</exception>
    public DatePhrase Resolve(string text, EdtfDate? reference = null) => throw new NotSupportedException(text);
}
