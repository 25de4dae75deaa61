using System.Management.Automation;
using System.Reflection;
using NatoIraq.Help.Cmdlets;
using NatoIraq.Help.Pages;

namespace NatoIraq.Help;

/// <summary>
/// Holds a page against its cmdlet. A page that says what is not so stops the build; what a page does not say yet is left to the tests, so
/// that a cmdlet and its page may be written one after the other.
/// </summary>
internal static class PageCheck
{
    /// <summary>What the page says that is not so.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cmdlet">Its cmdlet; null where there is none of that name.</param>
    public static IEnumerable<PageFault> Faults(CmdletPage page, CmdletInfo? cmdlet)
    {
        if (cmdlet is null)
        {
            return [new PageFault(page.File, 1, $"The module has no cmdlet {page.Name}. Delete the page, or give it the cmdlet's name.")];
        }

        var parameters = CmdletParameter.Of(cmdlet);
        return
        [
            .. Strange(page, page.Parameters, "parameter", [.. parameters.Select(static parameter => parameter.Name)]),
            .. Strange(page, page.Inputs, "input", Inputs(parameters)),
            .. Strange(page, page.Outputs, "output", Outputs(cmdlet)),
        ];
    }

    private static IEnumerable<PageFault> Strange(
        CmdletPage page, IEnumerable<PageEntry> entries, string what, IReadOnlyList<string> known) =>
        entries.Where(entry => !known.Contains(entry.Name, StringComparer.Ordinal)).Select(entry => new PageFault(
            page.File, entry.Line, $"{page.Name} has no {what} '{entry.Name}'. It has {string.Join(", ", known)}."));

    private static string[] Inputs(IEnumerable<CommandParameterInfo> parameters)
    {
        string[] inputs =
        [
            .. parameters.Where(static parameter => parameter.ValueFromPipeline || parameter.ValueFromPipelineByPropertyName)
                .Select(static parameter => (parameter.ParameterType.GetElementType() ?? parameter.ParameterType).FullName!).Distinct(),
        ];
        return inputs.Length == 0 ? ["None"] : inputs;
    }

    private static string[] Outputs(CmdletInfo cmdlet)
    {
        string[] outputs =
        [
            .. cmdlet.ImplementingType.GetCustomAttributes<OutputTypeAttribute>().SelectMany(static attribute => attribute.Type)
                .Select(static type => type.Name).Distinct(),
        ];
        return outputs.Length == 0 ? ["None"] : outputs;
    }
}
