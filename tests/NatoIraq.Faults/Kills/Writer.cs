namespace NatoIraq.Faults.Kills;

/// <summary>Something that is written, and during which the process is killed.</summary>
/// <param name="Name">What is tried.</param>
/// <param name="Script">The command that writes.</param>
/// <param name="Before">What makes ready what it works on, beside the store.</param>
/// <param name="Output">The file or folder that it makes, where that is not the store.</param>
/// <param name="IsMany">Whether it is many writes, each of which may be the last.</param>
internal sealed record Writer(string Name, string Script, string Before = "", string? Output = null, bool IsMany = false)
{
    /// <summary>A write to the store that comes after.</summary>
    public const string Another = "$null = Add-NatoIraqEvent -Date 2019-06 -Title 'A door opens'";

    /// <summary>What comes after, and has to leave nothing of what was killed: a write to the same place.</summary>
    public string Next => Output is null ? Another : Script;

    /// <summary>One for each cmdlet that writes.</summary>
    public static IReadOnlyList<Writer> All { get; } =
    [
        new("import", "$null = Import-NatoIraqChronology ./long.txt"),
        new("import of an edition", "$null = Import-NatoIraqChronology ./short.txt -Title long", "$null = Import-NatoIraqChronology ./long.txt"),
        new("remove a source", "Remove-NatoIraqSource long -Confirm:$false", "$null = Import-NatoIraqChronology ./long.txt"),
        new("correct", "Get-NatoIraqEvent | Set-NatoIraqEvent -Kind Visit", IsMany: true),
        new("undo", "$null = Undo-NatoIraqChange 2", "$null = Import-NatoIraqChronology ./long.txt"),
        new("clear the history", "$null = Clear-NatoIraqHistory -Confirm:$false", "$null = Import-NatoIraqChronology ./long.txt; Remove-NatoIraqSource long -Confirm:$false"),
        new("protect", "$null = Protect-NatoIraqStore ./store.db -Confirm:$false", "$null = Import-NatoIraqChronology ./long.txt") { IsLast = true },
        new("update", "$null = Update-NatoIraqStore", "") { IsOld = true },
        new("backup", "$null = Backup-NatoIraqStore ./copy.db -Force", "$null = Import-NatoIraqChronology ./long.txt; $null = Backup-NatoIraqStore ./copy.db", "copy.db"),
        new("new store", "$null = New-NatoIraqStore ./copy.db -From ./store.db -Force", "$null = Import-NatoIraqChronology ./long.txt; $null = New-NatoIraqStore ./copy.db", "copy.db"),
        new("export to json", "Export-NatoIraqEvent ./out.json", "$null = Import-NatoIraqChronology ./long.txt; Get-NatoIraqEvent -During 2018 | Export-NatoIraqEvent ./out.json", "out.json"),
        new("export to xlsx", "Export-NatoIraqEvent ./out.xlsx", "$null = Import-NatoIraqChronology ./long.txt; Get-NatoIraqEvent -During 2018 | Export-NatoIraqEvent ./out.xlsx", "out.xlsx"),
        new("export to parquet", "Export-NatoIraqEvent ./out.parquet", "$null = Import-NatoIraqChronology ./long.txt; Get-NatoIraqEvent -During 2018 | Export-NatoIraqEvent ./out.parquet", "out.parquet"),
        new("export by decade", "Export-NatoIraqEvent ./out -PartitionBy Decade -Force", "$null = Import-NatoIraqChronology ./long.txt", "out"),
        new("report", "Export-NatoIraqReport ./out.html", "Get-NatoIraqEvent -During 2018 | Export-NatoIraqReport ./out.html", "out.html"),
        new("timeline", "Export-NatoIraqTimeline ./out.svg", "Get-NatoIraqEvent -During 2018 | Export-NatoIraqTimeline ./out.svg", "out.svg"),
    ];

    /// <summary>Whether nothing can be written to the store after it.</summary>
    public bool IsLast { get; private init; }

    /// <summary>Whether the store is one that an earlier version made.</summary>
    public bool IsOld { get; private init; }
}
