namespace NatoIraq.PowerShell.Session;

/// <summary>The read-only store that comes with the module, made from the seeds when the module is built.</summary>
internal static class BuiltInStore
{
    /// <summary>Its absolute path, beside the module's assembly.</summary>
    public static string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(typeof(BuiltInStore).Assembly.Location)!, "NatoIraq.builtin.db");
}
