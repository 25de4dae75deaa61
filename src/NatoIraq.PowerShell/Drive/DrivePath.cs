using NatoIraq.Store;

namespace NatoIraq.PowerShell.Drive;

/// <summary>
/// Paths of the drive → what stands there. Both separators separate, whatever the system; no name on the drive has either.
/// </summary>
internal static class DrivePath
{
    /// <summary>What stands at a path; nothing, if nothing does.</summary>
    public static IReadOnlyList<DriveItem> Find(IChronologyStore store, string path)
    {
        // No name on the drive has a character that a terminal obeys. The store passes over some of them, so that it would find one.
        if (DisplayControl.Fold(path) != path)
        {
            return [];
        }

        List<DriveItem> found = [RootFolder.Item];
        foreach (var name in Names(path))
        {
            found = [.. found.SelectMany(item => item.Inside?.Find(store, name) ?? [])];
        }

        return found;
    }

    /// <summary>The names along a path, with the steps up and to the same place taken.</summary>
    private static List<string> Names(string path)
    {
        var names = new List<string>();
        foreach (var name in path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == "..")
            {
                names.RemoveRange(Math.Max(0, names.Count - 1), Math.Min(1, names.Count));
            }
            else if (name != ".")
            {
                names.Add(name);
            }
        }

        return names;
    }
}
