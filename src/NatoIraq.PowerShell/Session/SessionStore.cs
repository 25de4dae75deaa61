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
            ? StoreLocator.IsAddress(path) ? StorePasswords.TakeFrom(path) : FilePath.Resolve(session, path)
            : BuiltInStore.Path);
}
