using NatoIraq.Store;

namespace NatoIraq.PowerShell.Drive;

/// <summary>What stands in a folder of the drive.</summary>
internal interface IDriveFolder
{
    /// <summary>All of it, one by one as it is asked for.</summary>
    IEnumerable<DriveItem> Items(IChronologyStore store);

    /// <summary>
    /// The items of a name, found without listing the rest. None if nothing has the name; more than one, if a name is a person's and a
    /// state's alike.
    /// </summary>
    IEnumerable<DriveItem> Find(IChronologyStore store, string name);
}
