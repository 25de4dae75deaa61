namespace NatoIraq.Store.Tests.Contract;

/// <summary>An engine that is held to the contract: it says where new stores can be made, and clears them away.</summary>
public abstract class EngineUnderTest : IDisposable
{
    /// <summary>A place where no store is.</summary>
    public abstract StoreLocator NewPlace();

    /// <summary>Removes every store that was made.</summary>
    public abstract void Dispose();

    /// <summary>An empty store, and its place.</summary>
    public virtual StoreLocator Made()
    {
        var place = NewPlace();
        ChronologyStore.Create(place);
        return place;
    }
}
