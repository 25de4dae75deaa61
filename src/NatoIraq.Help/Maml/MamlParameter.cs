using System.Management.Automation;
using System.Xml.Linq;
using NatoIraq.Help.Cmdlets;
using static NatoIraq.Help.Maml.MamlDocument;

namespace NatoIraq.Help.Maml;

/// <summary>A parameter: what the engine knows of it, and the page's description.</summary>
internal static class MamlParameter
{
    /// <summary>As it stands in a line of syntax: a switch without a value, a choice with the words it takes.</summary>
    public static XElement InSyntax(CmdletHelp help, CommandParameterInfo parameter)
    {
        var choices = CmdletParameter.Choices(parameter);
        return Element(
            help,
            parameter,
            choices.Count > 0 ? new XElement(CommandSpace + "parameterValueGroup", choices.Select(static choice => new XElement(
                CommandSpace + "parameterValue", new XAttribute("required", false), new XAttribute("variableLength", false), choice)))
            : CmdletParameter.IsSwitch(parameter) ? null
            : Value(parameter));
    }

    /// <summary>As it stands in the list of parameters.</summary>
    public static XElement Of(CmdletHelp help, CommandParameterInfo parameter) => Element(help, parameter, Value(parameter));

    private static XElement Element(CmdletHelp help, CommandParameterInfo parameter, XElement? value) => new(
        CommandSpace + "parameter",
        new XAttribute("required", parameter.IsMandatory),
        new XAttribute("variableLength", parameter.ParameterType.IsArray),
        new XAttribute("globbing", CmdletParameter.TakesWildcards(parameter)),
        new XAttribute("pipelineInput", CmdletParameter.Pipeline(parameter)),
        new XAttribute("position", CmdletParameter.Position(parameter)),
        new XAttribute("aliases", parameter.Aliases.Count == 0 ? "none" : string.Join(", ", parameter.Aliases)),
        new XElement(MamlSpace + "name", parameter.Name),
        Paragraphs(MamlSpace + "description", Description(help, parameter)),
        value,
        new XElement(DevSpace + "type", new XElement(MamlSpace + "name", CmdletParameter.TypeName(parameter))),
        new XElement(DevSpace + "defaultValue", CmdletParameter.Default(help.Cmdlet, parameter)));

    private static IEnumerable<string> Description(CmdletHelp help, CommandParameterInfo parameter)
    {
        var choices = CmdletParameter.Choices(parameter);
        return choices.Count == 0
            ? help.Description(parameter.Name)
            : [.. help.Description(parameter.Name), $"One of: {string.Join(", ", choices)}."];
    }

    private static XElement Value(CommandParameterInfo parameter) => new(
        CommandSpace + "parameterValue",
        new XAttribute("required", !CmdletParameter.IsSwitch(parameter)),
        new XAttribute("variableLength", parameter.ParameterType.IsArray),
        CmdletParameter.TypeName(parameter));
}
