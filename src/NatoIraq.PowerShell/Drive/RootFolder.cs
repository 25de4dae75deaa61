using NatoIraq.PowerShell.Knowledge;
using NatoIraq.Questions;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Drive;

/// <summary>The folders of the drive's root.</summary>
internal sealed class RootFolder : IDriveFolder
{
    private static readonly DriveItem[] Folders =
    [
        Folder("Events", "the events, each in the year of the first day its date can mean", new YearsFolder()),
        Folder("Missions", "missions, programmes and activities, with their events", new AppearancesFolder(
            EventNames.Missions, static name => new EventQuery { Missions = [name] }, Missions)),
        Folder("Actors", "people, organizations, groups, offices and states, with their events", new AppearancesFolder(
            EventNames.Actors, static name => new EventQuery { Actors = [name] }, static (store, appearances) => DescribedActors.Of(() => store, appearances, null))),
        Folder("Places", "places, with their events", new AppearancesFolder(
            EventNames.Places,
            static name => new EventQuery { Places = [name] },
            static (_, appearances) => DescribedPlaces.Of(appearances))),
        Folder("Documents", "documents and agreements, with the events that name them", new AppearancesFolder(
            EventNames.Documents,
            static name => new EventQuery { Documents = [name] },
            static (_, appearances) => DescribedDocuments.Of(appearances))),
        Folder("Sources", "the chronologies the events were read from, with their events", new SourcesFolder()),
    ];

    /// <summary>The root itself.</summary>
    public static DriveItem Item { get; } = Folder("", "the connected store, or the built-in one", new RootFolder());

    /// <inheritdoc/>
    public IEnumerable<DriveItem> Items(IChronologyStore store) => Folders;

    /// <inheritdoc/>
    public IEnumerable<DriveItem> Find(IChronologyStore store, string name) =>
        Folders.Where(folder => folder.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static DriveItem Folder(string name, string holds, IDriveFolder inside) =>
        new(name, () => new DriveFolder(name, holds), inside);

    private static List<Mission> Missions(IChronologyStore store, IReadOnlyList<Appearance> appearances)
    {
        var linked = LinkedMissions.Of(store, StoredHappenings.Of(store)).ToDictionary(static mission => mission.Name, StringComparer.Ordinal);
        return [.. appearances.Select(appearance => linked[appearance.Entity.Name])];
    }
}
