using System.Management.Automation.Provider;

namespace NatoIraq.PowerShell.Drive;

/// <summary>
/// What would write. Each item is refused by an error of its own, as the file system refuses what may not be written, and the rest goes on.
/// </summary>
public sealed partial class NatoIraqProvider
{
    /// <inheritdoc/>
    protected override void NewItem(string path, string itemTypeName, object newItemValue) => Refuse(path);

    /// <inheritdoc/>
    protected override void SetItem(string path, object value) => Refuse(path);

    /// <inheritdoc/>
    protected override void ClearItem(string path) => Refuse(path);

    /// <inheritdoc/>
    protected override void RemoveItem(string path, bool recurse) => Refuse(path);

    /// <inheritdoc/>
    protected override void RenameItem(string path, string newName) => Refuse(path);

    /// <inheritdoc/>
    protected override void CopyItem(string path, string copyPath, bool recurse) => Refuse(copyPath);

    /// <inheritdoc/>
    protected override void MoveItem(string path, string destination) => Refuse(path);

    /// <inheritdoc/>
    public void ClearContent(string path) => Refuse(path);

    /// <inheritdoc/>
    public IContentWriter? GetContentWriter(string path)
    {
        Refuse(path);
        return null;
    }

    private void Refuse(string path) => WriteError(ProviderError.Of(Errors.DriveReadOnly(path)));
}
