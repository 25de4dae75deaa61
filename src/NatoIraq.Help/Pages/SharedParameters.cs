namespace NatoIraq.Help.Pages;

/// <summary>The parameters that mean the same in every cmdlet that has them, described once for all in docs/cmdlets/README.md.</summary>
internal static class SharedParameters
{
    private const string Section = "Parameters that many share";

    /// <summary>Reads them.</summary>
    /// <exception cref="PageException">The section is missing or has another shape.</exception>
    public static IReadOnlyList<PageEntry> Read(MarkdownPage page) =>
        CmdletPageReader.Parameters(page, page.Section(Section) ?? throw page.Fault(null, $"The section '{Section}' is missing."));
}
