
namespace NatoIraq.Store.Relational.Packing;

/// <summary>The event that packed mentions are of.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">The title of its source.</param>
/// <param name="Text">Its text.</param>
/// <param name="Position">Where it starts.</param>
/// <param name="Line">The line it starts on.</param>
/// <param name="Pages">The pages of its source.</param>
/// <param name="Names">The names that have been met, so that a million mentions share a few.</param>
/// <param name="Store">The path of the store; null for an event that is in none yet.</param>
internal sealed record EvidenceOrigin(string Id, string Source, string Text, int Position, int Line, PageIndex Pages, RecurringText Names, string? Store);
