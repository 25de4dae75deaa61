namespace NatoIraq.Store.Sqlite.Checking;

/// <summary>Whether the file is, to the byte, as this product sealed it.</summary>
internal static class SealCheck
{
    /// <summary>Checks it.</summary>
    public static IEnumerable<StoreCheck> Run(Database database)
    {
        yield return Seal.Holds(database) switch
        {
            true => new StoreCheck("Seal", true, "The checksum of the file matches its seal."),
            false => new StoreCheck("Seal", false, "The checksum of the file does not match its seal: the file is damaged or another program has changed it."),
            null => new StoreCheck(
                "Seal", true, "Only read-only stores are sealed; the digests of the rows are checked instead."),
        };
    }
}
