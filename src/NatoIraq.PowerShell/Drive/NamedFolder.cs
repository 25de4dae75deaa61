using NatoIraq.Store;

namespace NatoIraq.PowerShell.Drive;

/// <summary>A thing's folder, which holds one other: <c>Missions\NMI\Events</c>.</summary>
/// <param name="events">The events in which it appears.</param>
internal sealed class NamedFolder(EventsFolder events) : IDriveFolder
{
    private readonly DriveItem item = new("Events", static () => new DriveFolder("Events", "the events in which it appears"), events);

    /// <inheritdoc/>
    public IEnumerable<DriveItem> Items(IChronologyStore store) => [item];

    /// <inheritdoc/>
    public IEnumerable<DriveItem> Find(IChronologyStore store, string name) =>
        name.Equals(item.Name, StringComparison.OrdinalIgnoreCase) ? [item] : [];
}
