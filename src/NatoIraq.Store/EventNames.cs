namespace NatoIraq.Store;

/// <summary>The lists of names that an event has.</summary>
public enum EventNames
{
    /// <summary><see cref="Event.Missions"/>.</summary>
    Missions,

    /// <summary><see cref="Event.Actors"/>.</summary>
    Actors,

    /// <summary><see cref="Event.Agents"/>.</summary>
    Agents,

    /// <summary><see cref="Event.Requesters"/>.</summary>
    Requesters,

    /// <summary><see cref="Event.Places"/>.</summary>
    Places,

    /// <summary><see cref="Event.Documents"/>.</summary>
    Documents,
}
