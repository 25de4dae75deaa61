using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>What there is to say about a date whose order of day and month cannot be told.</summary>
internal static class AmbiguityNote
{
    /// <summary>The note for a phrase; null where nothing is in doubt.</summary>
    public static string? Of(DatePhrase? phrase, string text) =>
        phrase is { IsAmbiguous: true }
            ? $"'{text.AsSpan(phrase.Start, phrase.Length)}' can be {string.Join(" or ", phrase.Alternatives)}. Say which with -DateOrder."
            : null;
}
