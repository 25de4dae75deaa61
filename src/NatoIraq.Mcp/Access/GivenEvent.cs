using NatoIraq.Store;

namespace NatoIraq.Mcp.Access;

/// <summary>Events as a client names them: by id.</summary>
internal static class GivenEvent
{
    /// <summary>The event or sub-event with an id.</summary>
    public static Event Find(IChronologyStore store, string id) => store.Find([id]).Single() ?? throw Fault.EventNotFound(id);
}
