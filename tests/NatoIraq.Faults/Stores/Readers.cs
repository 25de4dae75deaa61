namespace NatoIraq.Faults.Stores;

/// <summary>A command for each cmdlet that reads a store.</summary>
internal static class Readers
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Get-NatoIraqEvent -IncludeSubEvent",
        "Get-NatoIraqEvent 2018-07-11a",
        "Get-NatoIraqEvent -During 2004 -Mission NTM-I",
        "Get-NatoIraqMention",
        "Get-NatoIraqCitation *",
        "Get-NatoIraqActor -Type Person",
        "Get-NatoIraqPlace",
        "Get-NatoIraqDocument",
        "Get-NatoIraqQuantity",
        "Get-NatoMission",
        "Get-NatoIraqChain",
        "Get-NatoIraqSituation 2018",
        "Get-NatoIraqGap",
        "Get-NatoIraqHappening",
        "Find-NatoIraqConflict",
        "Get-NatoIraqHistory",
        "Get-NatoIraqSource",
        "Get-NatoIraqCoverage",
        "Get-NatoIraqStore",
        "Measure-NatoIraqEvent Year, Actor",
        "Measure-NatoIraqLag 2018-01-22a 2018-07-11a",
        "Search-NatoIraqEvent NATO",
        "Compare-NatoIraqChronology 'Relations with Iraq: timeline' 'Another account'",
        "Get-NatoIraqEvent -AsOf 1",
        "Export-NatoIraqEvent ./out.json; Get-Content ./out.json",
        "Export-NatoIraqReport ./out.md; (Get-Content ./out.md -Raw) -replace '(?s)## How this was made.*'",
        "Export-NatoIraqTimeline ./out.svg; Get-Content ./out.svg",
        "Backup-NatoIraqStore ./out.db -Force | ForEach-Object Events",
        "New-NatoIraqStore ./new.db -From ./store.db -Force | ForEach-Object Events",
        "Test-NatoIraqStore | Where-Object { -not $_.Passed } | ForEach-Object Check | Select-Object -First 0",
    ];
}
