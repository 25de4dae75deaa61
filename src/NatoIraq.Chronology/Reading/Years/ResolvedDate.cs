using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Years;

/// <summary>A date with what its words leave to the document.</summary>
/// <param name="Date">The date.</param>
/// <param name="IsInferred">Whether a rule, and not a heading or the words, gave it its year or its day.</param>
/// <param name="Note">What a careful reader would ask about it; null where nothing is in doubt.</param>
internal readonly record struct ResolvedDate(EdtfDate Date, bool IsInferred = false, string? Note = null);
