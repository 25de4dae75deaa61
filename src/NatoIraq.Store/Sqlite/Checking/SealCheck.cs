namespace NatoIraq.Store.Sqlite.Checking;

/// <summary>Whether the file is, to the byte, as this product last wrote it.</summary>
internal static class SealCheck
{
    /// <summary>Checks it.</summary>
    public static IEnumerable<StoreCheck> Run(Database database)
    {
        yield return Seal.Holds(database) switch
        {
            true => new StoreCheck("Seal", true, "Every byte of the file is as it was last written."),
            false => new StoreCheck("Seal", false, "The file has been changed since it was last written, by damage or by another program."),
            null => new StoreCheck(
                "Seal", true, "The store is too large for a digest of the whole file; the digests of its rows stand for it."),
        };
    }
}
