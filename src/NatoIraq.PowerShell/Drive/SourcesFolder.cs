using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Drive;

/// <summary>The sources by title, each with its events.</summary>
internal sealed class SourcesFolder : IDriveFolder
{
    /// <inheritdoc/>
    public IEnumerable<DriveItem> Items(IChronologyStore store) => store.Sources().Select(static source => new DriveItem(
        DriveName.Of(source.Title),
        () => source,
        new NamedFolder(new EventsFolder(new EventQuery { Sources = [WildcardPattern.Escape(source.Title)] }))));

    /// <inheritdoc/>
    public IEnumerable<DriveItem> Find(IChronologyStore store, string name) =>
        Items(store).Where(item => item.Name.Equals(DriveName.Of(DriveName.Read(name)), StringComparison.OrdinalIgnoreCase));
}
