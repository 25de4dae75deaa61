namespace NatoIraq.Store.Relational;

/// <summary>Writes events, each with its sub-events and what finds it, as one revision.</summary>
internal interface IEventWriter
{
    /// <summary>A key that no event has had.</summary>
    long NextKey();

    /// <summary>Keys up to this one are taken.</summary>
    void Reserve(long key);

    /// <summary>Writes what waits to be written.</summary>
    void Flush();

    /// <summary>Writes an event under a key, in the place of what was there.</summary>
    void Put(long key, Event written, long source);

    /// <summary>Writes a new event under a key.</summary>
    void Add(long key, Event written, long source);

    /// <summary>Removes an event, if it is there.</summary>
    void Delete(long key);

    /// <summary>Keeps an event as it was read beside what it is now.</summary>
    void PutAsRead(long key, Event written, long source);

    /// <summary>An event is again as it was read, or is gone.</summary>
    void DeleteAsRead(long key);

    /// <summary>Removes the entities that were mentioned only by what this writer has removed or replaced.</summary>
    void RemoveUnmentioned();
}
