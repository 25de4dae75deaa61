using NatoIraq.Store;

namespace NatoIraq.PowerShell.Drive;

/// <summary>What stands in a folder of the drive.</summary>
internal interface IDriveFolder
{
    /// <summary>All of it, one by one as it is asked for.</summary>
    IEnumerable<DriveItem> Items(IChronologyStore store);

    /// <summary>
    /// What goes by a name there, found without listing the rest. Nothing, if nothing does; more than one, if a name is a person's and a
    /// state's alike.
    /// </summary>
    IEnumerable<DriveItem> Find(IChronologyStore store, string name);
}
