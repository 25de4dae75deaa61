namespace NatoIraq.Reports;

/// <summary>Style sheets, scripts, templates, fonts and data that go with this assembly.</summary>
internal static class Asset
{
    /// <summary>The text of one.</summary>
    /// <param name="name">Its path below the project's folder, with full stops for slashes: "Timeline.Svg.timeline.css".</param>
    public static string Text(string name)
    {
        using var stream = Stream(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>The bytes of one; the caller closes them.</summary>
    /// <param name="name">Its path, as in <see cref="Text"/>.</param>
    public static Stream Stream(string name) => typeof(Asset).Assembly.GetManifestResourceStream($"NatoIraq.Reports.{name}")
        ?? throw new ArgumentException($"There is no asset '{name}'.", nameof(name));
}
