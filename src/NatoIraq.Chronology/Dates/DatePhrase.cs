namespace NatoIraq.Chronology.Dates;

/// <summary>A date phrase found in a text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the text it was found in.</param>
/// <param name="Length">How many code units.</param>
/// <param name="Date">What it means.</param>
/// <param name="Rule">The name of the rule that read it ("DayMonthYear", "EndOfYear").</param>
public sealed record DatePhrase(int Start, int Length, EdtfDate Date, string Rule);
