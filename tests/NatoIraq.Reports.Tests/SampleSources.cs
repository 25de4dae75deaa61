namespace NatoIraq.Reports.Tests;

/// <summary>The source of the sample events, as a store keeps it.</summary>
internal static class SampleSources
{
    /// <summary>Published at an address; null for none.</summary>
    public static Source At(string? uri) => new()
    {
        Title = "NATO–Iraq",
        Uri = uri,
        Imported = new DateTime(2026, 3, 5),
        FileName = "iraq.pdf",
        FileSha256 = "",
        TextSha256 = "",
        Format = "Pdf",
        Events = 1,
        Length = 1,
        Rejected = 0,
    };
}
