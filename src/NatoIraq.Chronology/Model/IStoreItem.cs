namespace NatoIraq;

/// <summary>What a store gives. It knows its store, so that a pipeline that begins in one store stays in it.</summary>
public interface IStoreItem
{
    /// <summary>The path of the store's file; null for what came from no store.</summary>
    string? Store { get; }

    /// <summary>The same item, of the store at a path.</summary>
    IStoreItem In(string? store);
}

/// <summary>Lists of what a store gives.</summary>
internal static class StoreItems
{
    /// <summary>The same items, of the store at a path.</summary>
    public static ValueList<T> In<T>(this ValueList<T> items, string? store)
        where T : IStoreItem => items.Count == 0 ? items : new ValueList<T>(items.Select(item => (T)item.In(store)));
}
