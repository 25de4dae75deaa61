namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>Stores on a server to begin a test with.</summary>
internal static class ServerStore
{
    /// <summary>A store with the chronicle of eight entries in a new database.</summary>
    /// <param name="server">The server.</param>
    /// <param name="name">The name of the database.</param>
    public static StoreLocator WithEight(PostgresServer server, out string name)
    {
        var place = server.NewDatabase();
        name = place.Address!.AbsolutePath.Trim('/');
        ChronologyStore.Create(place);
        using var store = ChronologyStore.Open(place, readOnly: false);
        store.Import(Chronicles.Eight().ToImport());
        return place;
    }
}
