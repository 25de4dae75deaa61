namespace NatoIraq.Store.Relational;

/// <summary>SQL about which entities stand in which list of an event, as an engine keeps that.</summary>
/// <param name="Mentioned">A query of the keys of all entities that an event mentions.</param>
/// <param name="IsMentioned">Whether an event mentions the entity <c>?2</c>.</param>
/// <param name="EventsNaming">A query of the keys of the events that mention an entity of the name <c>?1</c>.</param>
internal sealed record EntityIndex(string Mentioned, string IsMentioned, string EventsNaming);
