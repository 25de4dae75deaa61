using NatoIraq.Faults.Sessions;

namespace NatoIraq.Faults.Stores;

/// <summary>The store that is damaged: two sources, sub-events, a line that could not be read, corrections, rulings, a removed event.</summary>
internal static class BaseStore
{
    private const string Another = """
        Another account

        22 January 2018: The United States asks NATO for help in Baghdad.
        12 July 2018: NATO launches the NATO Mission Iraq in Brussels.
        31 June 2018: A day there is not.
        May 2019: Canada hands over command to Denmark. On 24 November 2019 500 soldiers arrive.
        """;

    private const string Script = """
        $ErrorActionPreference = 'Stop'
        $null = New-NatoIraqStore ./store.db
        $PSDefaultParameterValues = @{ '*-Nato*:Store' = './store.db' }
        $null = Import-NatoIraqChronology ./another.txt -Title 'Another account' -WarningAction Ignore
        $null = Set-NatoIraqEvent 2018-07-11a -Kind Visit -Reason 'a test'
        $null = Set-NatoIraqEvent 2004-06-22a -Title 'Iraq asks' -Reason 'a test'
        $null = Remove-NatoIraqEvent 2020-10a -Confirm:$false
        $null = Add-NatoIraqEvent -Date 2019-05 -Title 'An office opens'
        $null = Join-NatoIraqEvent 2018-07-11a, 2018-07-12a
        """;

    /// <summary>Makes it and gives its file.</summary>
    public static byte[] Make(ScratchFolder scratch)
    {
        var folder = scratch.Folder("base");
        File.WriteAllText(Path.Combine(folder, "another.txt"), Another);
        using var child = new Child();
        var report = child.Run(new Order(Script, folder, Limit: 60_000));
        return report is { Errors.Count: 0 }
            ? File.ReadAllBytes(Path.Combine(folder, "store.db"))
            : throw new InvalidOperationException($"The store to damage could not be made: {string.Join(", ", report?.Errors ?? ["the process died"])}");
    }
}
