namespace NatoIraq.Store;

/// <summary>How many events stand under a year.</summary>
/// <param name="Year">The year, as <see cref="EventYear"/> has it; null for those without any day.</param>
/// <param name="Events">How many events, sub-events not counted.</param>
public sealed record YearCount(long? Year, long Events);
