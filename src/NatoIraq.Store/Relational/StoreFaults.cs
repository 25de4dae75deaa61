namespace NatoIraq.Store.Relational;

/// <summary>What a store says of its faults, whatever its engine.</summary>
internal static class StoreFaults
{
    /// <summary>What there is to say of a fault, and what to do about it.</summary>
    public static string MessageFor(StoreFault fault, string path) => fault switch
    {
        StoreFault.StoreNotFound => $"There is no store at '{path}'. Check the path; New-NatoIraqStore makes one.",
        StoreFault.StoreReadOnly => $"The store '{path}' is read-only. Create a store in a folder where you have write access, and use that.",
        StoreFault.StoreLocked => $"The store '{path}' is locked by another process. Try again when that process has finished.",
        StoreFault.StoreTooNew => $"The store '{path}' was made by a later version of NatoIraq. Update the module to use it.",
        StoreFault.StoreOutdated =>
            $"The store '{path}' was made by an earlier version of NatoIraq. Update-NatoIraqStore backs it up and updates it.",
        StoreFault.NotAStore => $"'{path}' is not a NatoIraq store. Give the path of one, or import the file into a store.",
        StoreFault.StoreFull =>
            $"The disk is full: the store '{path}' was not changed. Free some space and try again.",
        StoreFault.FileExists => $"The file '{path}' exists. Choose another path, or use -Force to replace it.",
        _ => $"The store '{path}' is damaged. Test-NatoIraqStore shows where; restore a backup, or import its sources into a new store.",
    };

    /// <summary>The fault, with its usual message.</summary>
    public static StoreException Of(StoreFault fault, string path, Exception? inner = null) =>
        new(fault, path, MessageFor(fault, path), inner);

    /// <summary>A store of which something that was read is not what was written.</summary>
    /// <param name="path">The store.</param>
    /// <param name="what">What it is, in words.</param>
    public static StoreException Damaged(string path, string what) =>
        new(StoreFault.StoreCorrupt, path, $"The store '{path}' is damaged: {what}. Test-NatoIraqStore shows where; restore a backup, or import its sources into a new store.");
}
