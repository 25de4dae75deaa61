namespace NatoIraq.Chronology.Dates;

/// <summary>Why words that speak of time cannot be read as a date.</summary>
/// <param name="Reason">The reason, as a sentence for a warning.</param>
/// <param name="Suggestion">A known form that is one edit away, or null.</param>
public sealed record DateDiagnosis(string Reason, string? Suggestion);
