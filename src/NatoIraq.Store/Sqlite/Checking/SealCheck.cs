namespace NatoIraq.Store.Sqlite.Checking;

/// <summary>Whether the file is, to the byte, as this product sealed it.</summary>
internal static class SealCheck
{
    /// <summary>Checks it.</summary>
    public static IEnumerable<StoreCheck> Run(Database database)
    {
        yield return Seal.Holds(database) switch
        {
            true => new StoreCheck("Seal", true, "Every byte of the file is as it was sealed."),
            false => new StoreCheck("Seal", false, "The file has been changed since it was sealed, by damage or by another program."),
            null => new StoreCheck(
                "Seal", true, "The store is one that is written, and bears no seal; the digests of its rows stand for it."),
        };
    }
}
