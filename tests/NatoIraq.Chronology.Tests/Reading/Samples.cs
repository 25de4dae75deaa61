namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>The sample documents beside the tests.</summary>
internal static class Samples
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Reading", "Samples");

    /// <summary>The bytes of a sample.</summary>
    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    /// <summary>The names of the samples that a file of expected entries stands beside.</summary>
    public static IEnumerable<string> Expected() =>
        Directory.EnumerateFiles(Folder, "*.expected").Select(static path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    /// <summary>The entries expected of a sample: line, date as EDTF, date as written, and how the text begins; tabs between.</summary>
    public static IEnumerable<string[]> ExpectedEntries(string name) =>
        File.ReadAllLines(Path.Combine(Folder, name + ".expected")).Where(static line => line.Length > 0).Select(static line => line.Split('\t'));
}
