using System.Xml.Linq;
using NatoIraq.Help.Cmdlets;
using NatoIraq.Help.Pages;
using static NatoIraq.Help.Maml.MamlDocument;

namespace NatoIraq.Help.Maml;

/// <summary>One cmdlet's help.</summary>
internal static class MamlCommand
{
    /// <summary>The element <c>command:command</c>.</summary>
    public static XElement Of(CmdletHelp help)
    {
        var page = help.Page;
        return new XElement(
            CommandSpace + "command",
            new XElement(
                CommandSpace + "details",
                new XElement(CommandSpace + "name", page.Name),
                Paragraphs(MamlSpace + "description", [page.Synopsis]),
                new XElement(CommandSpace + "verb", help.Cmdlet.Verb),
                new XElement(CommandSpace + "noun", help.Cmdlet.Noun)),
            Paragraphs(MamlSpace + "description", page.Description),
            new XElement(CommandSpace + "syntax", help.Cmdlet.ParameterSets.Select(set => new XElement(
                CommandSpace + "syntaxItem",
                new XElement(MamlSpace + "name", page.Name),
                CmdletParameter.Of(set).Select(parameter => MamlParameter.InSyntax(help, parameter))))),
            new XElement(
                CommandSpace + "parameters", CmdletParameter.Of(help.Cmdlet).Select(parameter => MamlParameter.Of(help, parameter))),
            new XElement(CommandSpace + "inputTypes", page.Inputs.Select(static input => Type("inputType", input))),
            new XElement(CommandSpace + "returnValues", page.Outputs.Select(static output => Type("returnValue", output))),
            new XElement(MamlSpace + "alertSet", Paragraphs(MamlSpace + "alert", Notes(page))),
            new XElement(CommandSpace + "examples", page.Examples.Select(Example)),
            new XElement(MamlSpace + "relatedLinks", Links(help)));
    }

    private const string ErrorsHeading = "Errors, by the id that FullyQualifiedErrorId begins with:";

    /// <summary>MAML has no place for errors: they come first among the notes.</summary>
    private static IEnumerable<string> Notes(CmdletPage page) =>
        page.Errors.Count == 0 ? page.Notes : [string.Join("\n- ", page.Errors.Prepend(ErrorsHeading)), .. page.Notes];

    /// <summary>
    /// Get-Help -Online opens the first address among the links: only the page itself has one, and the others are told in their text.
    /// </summary>
    private static IEnumerable<XElement> Links(CmdletHelp help)
    {
        var others = help.Page.Links.Select(static link => (Text: string.IsNullOrEmpty(link.Address) ? link.Text : $"{link.Text}: {link.Address}", Address: ""));
        var links = help.OnlinePage is { } page ? others.Prepend((Text: "Online version", Address: page)) : others;
        return links.Select(static link => new XElement(
            MamlSpace + "navigationLink",
            new XElement(MamlSpace + "linkText", link.Text),
            new XElement(MamlSpace + "uri", link.Address)));
    }

    private static XElement Type(string name, PageEntry type) => new(
        CommandSpace + name,
        new XElement(DevSpace + "type", new XElement(MamlSpace + "name", type.Name)),
        Paragraphs(MamlSpace + "description", type.Description));

    private static XElement Example(PageExample example, int index) => new(
        CommandSpace + "example",
        new XElement(MamlSpace + "title", FormattableString.Invariant($"--------- Example {index + 1}: {example.Title} ---------")),
        new XElement(DevSpace + "code", example.Transcript),
        // The empty paragraph keeps the next example apart.
        Paragraphs(DevSpace + "remarks", [.. example.Remarks, ""]));
}
