using System.Management.Automation;
using System.Management.Automation.Runspaces;
using NatoIraq.PowerShell;

namespace NatoIraq.Help.Cmdlets;

/// <summary>The cmdlets as the engine itself sees them, with their parameters and parameter sets.</summary>
internal static class CmdletCatalogue
{
    /// <summary>The module's cmdlets by name.</summary>
    public static IReadOnlyDictionary<string, CmdletInfo> OfTheModule()
    {
        var state = InitialSessionState.Create();
        var names = new List<string>();
        foreach (var type in typeof(StoreCmdlet).Assembly.GetExportedTypes().Where(static type => !type.IsAbstract))
        {
            if (type.GetCustomAttributes(typeof(CmdletAttribute), inherit: false) is [CmdletAttribute named])
            {
                names.Add($"{named.VerbName}-{named.NounName}");
                state.Commands.Add(new SessionStateCmdletEntry(names[^1], type, helpFileName: null));
            }
        }

        using var runspace = RunspaceFactory.CreateRunspace(state);
        runspace.Open();
        Runspace.DefaultRunspace = runspace;
        return names.Select(name => Looked(runspace.SessionStateProxy.InvokeCommand.GetCmdlet(name)))
            .ToDictionary(static cmdlet => cmdlet.Name, StringComparer.Ordinal);
    }

    /// <summary>The engine looks at parameters when they are first asked for, and needs its runspace for that.</summary>
    private static CmdletInfo Looked(CmdletInfo cmdlet)
    {
        _ = cmdlet.ParameterSets;
        return cmdlet;
    }
}
