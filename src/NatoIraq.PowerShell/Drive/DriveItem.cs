namespace NatoIraq.PowerShell.Drive;

/// <summary>Something that stands on the drive.</summary>
/// <param name="Name">What it is called there (<see cref="DriveName"/>).</param>
/// <param name="Describe">Gives the object itself. It may take work that nobody who only asks for names should wait for.</param>
/// <param name="Inside">What stands in it; null for what nothing can stand in.</param>
internal sealed record DriveItem(string Name, Func<object> Describe, IDriveFolder? Inside = null);
