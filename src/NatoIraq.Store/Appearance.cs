namespace NatoIraq.Store;

/// <summary>How often an entity appears, and when.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Events">In how many events; a sub-event's names stand under its event.</param>
/// <param name="First">The id of the first of them in chronological order.</param>
/// <param name="Last">The id of the last.</param>
public sealed record Appearance(Entity Entity, long Events, string First, string Last);
