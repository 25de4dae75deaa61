using NatoIraq.Store;

namespace NatoIraq.PowerShell.Drive;

/// <summary>A thing's folder: the events in which it appears. <c>Events</c> in it is the same folder again, so that <c>Missions\NMI\Events</c> says what it means.</summary>
/// <param name="events">The events.</param>
internal sealed class NamedFolder(EventsFolder events) : IDriveFolder
{
    private const string Events = "Events";

    /// <inheritdoc/>
    public IEnumerable<DriveItem> Items(IChronologyStore store) => events.Items(store).Prepend(Itself);

    /// <inheritdoc/>
    public IEnumerable<DriveItem> Find(IChronologyStore store, string name) =>
        name.Equals(Events, StringComparison.OrdinalIgnoreCase) ? [Itself] : events.Find(store, name);

    // Hidden, so that no event is listed twice.
    private DriveItem Itself => new(Events, static () => new DriveFolder(Events, "the events in which it appears"), events, IsHidden: true);
}
