namespace NatoIraq.Store.Relational;

/// <summary>What an engine gives so that a store can be copied to and from another engine's.</summary>
internal interface IRelationalEngine : IStoreEngine
{
    /// <summary>Opens a store, to be read at one moment.</summary>
    RelationalDatabase OpenToRead(StoreLocator locator, CancellationToken cancellation);

    /// <summary>Makes an empty store and fills it in one go: it is there whole or not at all.</summary>
    void Make(StoreLocator locator, bool replace, Action<RelationalDatabase> fill, CancellationToken cancellation);
}
