using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Drive;

/// <summary>What stands in one of the lists of the events, by name; an entity with an acronym is listed by it.</summary>
/// <param name="list">The list.</param>
/// <param name="question">Asks for the events in which a name appears.</param>
/// <param name="describe">Gives an object for each appearance, in their order.</param>
internal sealed class AppearancesFolder(
    EventNames list,
    Func<string, EventQuery> question,
    Func<IChronologyStore, IReadOnlyList<Appearance>, IReadOnlyList<object>> describe) : IDriveFolder
{
    /// <inheritdoc/>
    public IEnumerable<DriveItem> Items(IChronologyStore store) =>
        ItemsOf(
            store,
            store.Appearances(list, []).OrderBy(static appearance => NameOf(appearance.Entity), StringComparer.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public IEnumerable<DriveItem> Find(IChronologyStore store, string name)
    {
        var known = store.Appearances(list, [WildcardPattern.Escape(DriveName.Read(name))]).ToList();
        var called = known.FindAll(appearance => NameOf(appearance.Entity).Equals(DriveName.Of(DriveName.Read(name)), StringComparison.OrdinalIgnoreCase));

        // An alias does where nothing has it for its name.
        return ItemsOf(store, called.Count > 0 ? called : known);
    }

    private static string NameOf(Entity entity) => DriveName.Of(entity.Acronym ?? entity.Name);

    private IEnumerable<DriveItem> ItemsOf(IChronologyStore store, IEnumerable<Appearance> appearances)
    {
        var listed = appearances.ToList();
        var described = new Lazy<IReadOnlyList<object>>(() => describe(store, listed));
        return listed.Select((appearance, index) => new DriveItem(
            NameOf(appearance.Entity),
            () => described.Value[index],
            new NamedFolder(new EventsFolder(question(WildcardPattern.Escape(appearance.Entity.Name))))));
    }
}
