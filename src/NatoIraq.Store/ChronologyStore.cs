namespace NatoIraq.Store;

/// <summary>Makes and opens stores.</summary>
public static class ChronologyStore
{
    /// <summary>Makes an empty store and closes it again.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="replace">Whether a file that is there is replaced.</param>
    public static void Create(string path, bool replace = false) => throw new NotSupportedException($"{path}{replace}");

    /// <summary>Makes a store that begins as a copy of another.</summary>
    public static void CreateFrom(string original, string path, bool replace = false) => throw new NotSupportedException($"{original}{path}{replace}");

    /// <summary>Opens a store.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="readOnly">Open it so that nothing can be written, no lock is left and no file beside it is made.</param>
    public static IChronologyStore Open(string path, bool readOnly) => throw new NotSupportedException($"{path}{readOnly}");
}
