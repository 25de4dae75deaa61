using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace NatoIraq.PowerShell.Session;

/// <summary>Which store each runspace is connected to. A runspace that is gone takes its entry with it.</summary>
internal static class ConnectedStore
{
    private static readonly ConditionalWeakTable<Runspace, string> PathByRunspace = [];

    /// <summary>The path of the current runspace's store, or null where it is the built-in one.</summary>
    public static string? Path
    {
        get => Runspace.DefaultRunspace is { } runspace && PathByRunspace.TryGetValue(runspace, out var path) ? path : null;
        set
        {
            if (Runspace.DefaultRunspace is not { } runspace)
            {
                return;
            }

            if (value is null)
            {
                PathByRunspace.Remove(runspace);
            }
            else
            {
                PathByRunspace.AddOrUpdate(runspace, value);
            }
        }
    }

    /// <summary>Whether any runspace is connected to a store.</summary>
    public static bool IsConnectedTo(string path) => PathByRunspace.Any(connected => connected.Value == path);
}
