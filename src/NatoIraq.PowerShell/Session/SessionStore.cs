using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Session;

/// <summary>The store that a session uses where a command names none.</summary>
internal static class SessionStore
{
    /// <summary>Names the store of a session that has connected none: of a script, a job, a parallel runspace.</summary>
    public const string Variable = "NATOIRAQ_STORE";

    /// <summary>
    /// The absolute path of the connected store; else of the one that <see cref="Variable"/> names; else of the built-in one. Null where the
    /// variable names something that is not on a file system.
    /// </summary>
    public static string? Path(SessionState session) =>
        ConnectedStore.Path
        ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path
            ? Resolve(session, path)
            : BuiltInStore.Path);

    /// <summary>
    /// What a user names as a store, as the absolute path of its file, or as its address without the password, which is remembered for it. Null where it names
    /// something that is not on a file system.
    /// </summary>
    /// <exception cref="StoreException">It is an address of a kind that there is not, or not a valid one.</exception>
    public static string? Resolve(SessionState session, string store)
    {
        if (StoreLocator.IsAddress(store))
        {
            return StorePasswords.TakeFrom(store);
        }

        try
        {
            return FilePath.Resolve(session, store);
        }
        catch (System.Management.Automation.DriveNotFoundException)
        {
            // What looks like a drive may be the scheme of an address: mysql://host/database.
            _ = StoreLocator.Parse(store);
            throw;
        }
    }
}
