namespace NatoIraq;

/// <summary>How an event that stands for a happening is told.</summary>
/// <param name="Witnesses">The number of sources that report it.</param>
/// <param name="InConflict">Whether they disagree about the date, and no user has decided.</param>
/// <param name="Tellers">The events that report it, as their sources have them.</param>
internal sealed record EventTelling(int Witnesses, bool InConflict, IReadOnlyList<Event> Tellers);
