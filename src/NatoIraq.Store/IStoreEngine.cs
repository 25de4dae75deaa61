namespace NatoIraq.Store;

/// <summary>
/// What makes, opens and copies stores of one kind. An engine is whole when it passes the contract tests
/// (<c>tests/NatoIraq.Store.Tests/Contract</c>). Every failure is a <see cref="StoreException"/>.
/// </summary>
public interface IStoreEngine
{
    /// <summary>Whether stores at such a place are this engine's.</summary>
    bool Accepts(StoreLocator locator);

    /// <summary>Makes an empty store and closes it again.</summary>
    /// <param name="locator">Where.</param>
    /// <param name="replace">Whether one that is there is replaced.</param>
    /// <param name="cancellation">Ends the work at once, from any thread.</param>
    void Create(StoreLocator locator, bool replace, CancellationToken cancellation);

    /// <summary>Makes a store that begins as a copy of another of this engine's. It can be written, whether or not the other can.</summary>
    /// <param name="original">The other.</param>
    /// <param name="locator">Where.</param>
    /// <param name="replace">Whether one that is there is replaced.</param>
    /// <param name="progress">Told how much is done, from 0 to 1; what it throws ends the work. Null: nobody.</param>
    /// <param name="cancellation">Ends the work at once, from any thread.</param>
    void CreateFrom(StoreLocator original, StoreLocator locator, bool replace, IProgress<double>? progress, CancellationToken cancellation);

    /// <summary>Makes a finished store read-only from here on.</summary>
    void Ship(StoreLocator locator, CancellationToken cancellation);

    /// <summary>Opens a store.</summary>
    /// <param name="locator">Where it is.</param>
    /// <param name="readOnly">Open it so that nothing can be written.</param>
    /// <param name="asOf">The moment of its history to read it as of; null for now. Only where it is opened to be read.</param>
    /// <param name="cancellation">Ends the opening, and then whatever the store is doing, at once and from any thread.</param>
    IChronologyStore Open(StoreLocator locator, bool readOnly, StoreMoment? asOf, CancellationToken cancellation);

    /// <summary>Makes a copy of a store as it is, beside those who read and write it.</summary>
    /// <param name="locator">The store.</param>
    /// <param name="destination">Where the copy is made.</param>
    /// <param name="replace">Whether one that is there is replaced.</param>
    /// <param name="progress">Told how much is done, from 0 to 1; what it throws ends the work. Null: nobody.</param>
    /// <param name="cancellation">Ends the work at once, from any thread.</param>
    void Backup(StoreLocator locator, StoreLocator destination, bool replace, IProgress<double>? progress, CancellationToken cancellation);

    /// <summary>Brings a store of an older schema to this version's, after a backup. It is the old one or the new one, whatever happens.</summary>
    /// <param name="locator">The store.</param>
    /// <param name="backup">Where to put the backup; null for beside the store.</param>
    /// <param name="progress">Told how much is done, from 0 to 1; what it throws ends the work. Null: nobody.</param>
    /// <param name="cancellation">Ends the work at once, from any thread.</param>
    StoreUpdate Update(StoreLocator locator, StoreLocator? backup, IProgress<double>? progress, CancellationToken cancellation);

    /// <summary>Checks a store, however damaged: that it cannot be opened is a row that says so.</summary>
    IEnumerable<StoreCheck> Check(StoreLocator locator, CancellationToken cancellation);
}
