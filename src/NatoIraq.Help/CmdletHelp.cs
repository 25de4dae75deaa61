using System.Management.Automation;
using NatoIraq.Help.Pages;

namespace NatoIraq.Help;

/// <summary>All there is to say of a cmdlet.</summary>
/// <param name="Page">What its page says.</param>
/// <param name="Cmdlet">What the engine says.</param>
/// <param name="Shared">The parameters that are described once for all cmdlets.</param>
/// <param name="ProjectAddress">Where the project is on the web, if it is known.</param>
internal sealed record CmdletHelp(CmdletPage Page, CmdletInfo Cmdlet, IReadOnlyList<PageEntry> Shared, string? ProjectAddress)
{
    /// <summary>The page on the web, which Get-Help -Online opens.</summary>
    public string? OnlinePage => ProjectAddress is null ? null : $"{ProjectAddress}/blob/HEAD/docs/cmdlets/{Page.Name}.md";

    /// <summary>The description of a parameter, the page's own before the shared one; nothing where neither describes it.</summary>
    public IReadOnlyList<string> Description(string parameter) =>
        Page.Parameters.Concat(Shared).FirstOrDefault(entry => entry.Name == parameter)?.Description ?? [];
}
