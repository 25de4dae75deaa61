namespace NatoIraq;

/// <summary>How an event that stands for a happening is told.</summary>
/// <param name="Witnesses">How many sources tell of it.</param>
/// <param name="InConflict">Whether they disagree about the date, and no user has decided.</param>
/// <param name="Tellers">The events that tell of it, as their sources have them.</param>
internal sealed record EventTelling(int Witnesses, bool InConflict, IReadOnlyList<Event> Tellers);
