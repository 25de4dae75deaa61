using System.Xml.Linq;

namespace NatoIraq.Help.Maml;

/// <summary>The file in which Get-Help looks for the help of an assembly's cmdlets: MAML, as PowerShell's own modules have it.</summary>
internal static class MamlDocument
{
    internal static readonly XNamespace MamlSpace = "http://schemas.microsoft.com/maml/2004/10";
    internal static readonly XNamespace CommandSpace = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    internal static readonly XNamespace DevSpace = "http://schemas.microsoft.com/maml/dev/2004/10";

    private static readonly XNamespace HelpSpace = "http://msh";

    /// <summary>The document's text.</summary>
    public static string Of(IEnumerable<CmdletHelp> cmdlets)
    {
        var root = new XElement(
            HelpSpace + "helpItems",
            new XAttribute("schema", "maml"),
            new XAttribute(XNamespace.Xmlns + "maml", MamlSpace),
            new XAttribute(XNamespace.Xmlns + "command", CommandSpace),
            new XAttribute(XNamespace.Xmlns + "dev", DevSpace),
            cmdlets.Select(MamlCommand.Of));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n";
    }

    /// <summary>An element of paragraphs.</summary>
    internal static XElement Paragraphs(XName name, IEnumerable<string> paragraphs) =>
        new(name, paragraphs.Select(static paragraph => new XElement(MamlSpace + "para", paragraph)));
}
