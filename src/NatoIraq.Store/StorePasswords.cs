using System.Collections.Concurrent;

namespace NatoIraq.Store;

/// <summary>
/// Passwords for stores on servers, in this process's memory only: so that an address that is shown, or that an object of the pipeline has, needs none.
/// </summary>
public static class StorePasswords
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The password for an address; null if none was given.</summary>
    public static string? Of(StoreLocator locator)
    {
        ArgumentNullException.ThrowIfNull(locator);
        return Known.GetValueOrDefault(locator.ToString());
    }

    /// <summary>Remembers the password for an address.</summary>
    public static void Set(StoreLocator locator, string password)
    {
        ArgumentNullException.ThrowIfNull(locator);
        Known[locator.ToString()] = password;
    }

    /// <summary>Forgets the password for an address: it was refused, so that another way to give one must not be hidden by it.</summary>
    public static void Forget(StoreLocator locator)
    {
        ArgumentNullException.ThrowIfNull(locator);
        Known.TryRemove(locator.ToString(), out _);
    }

    /// <summary>The address as it may be shown; a password that it has is remembered for it. A path stays as it is.</summary>
    public static string TakeFrom(string store)
    {
        if (!StoreLocator.IsAddress(store))
        {
            return store;
        }

        var locator = StoreLocator.Parse(store);
        if (locator.Password is { } password)
        {
            Set(locator, password);
        }

        return locator.ToString();
    }
}
