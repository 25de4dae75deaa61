namespace NatoIraq.PowerShell.Session;

/// <summary>The read-only store that comes with the module, made from the seeds when the module is built.</summary>
internal static class BuiltInStore
{
    private const string Manifest = "NatoIraq.psd1";

    /// <summary>Its absolute path, beside the module's manifest.</summary>
    public static string Path { get; } = System.IO.Path.Join(FindModule(), "NatoIraq.builtin.db");

    /// <summary>The module's folder. The assembly is in it, or, with native code for a platform, in a folder below.</summary>
    private static string FindModule()
    {
        var assembly = System.IO.Path.GetDirectoryName(typeof(BuiltInStore).Assembly.Location)!;
        var folder = assembly;
        while (folder is not null && !File.Exists(System.IO.Path.Join(folder, Manifest)))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? assembly;
    }
}
