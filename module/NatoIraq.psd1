@{
    # The loader comes first: it sends the cmdlets' references to the module's private load context.
    NestedModules        = @('NatoIraq.Loader.dll')
    RootModule           = 'NatoIraq.PowerShell.dll'
    # The build writes the version, the addresses and the changes here (Manifest.targets).
    ModuleVersion        = '0.0.0'
    GUID                 = '5b0c1f0e-2f5d-4f0b-9a53-7c2f6f1d8e44'
    Author               = 'The NatoIraq contributors'
    CompanyName          = 'The NatoIraq contributors'
    Copyright            = 'Copyright (c) The NatoIraq contributors'
    Description          = 'Reads chronologies written in prose into a store that can be queried, with evidence for each field. Ships with NATO''s chronology of its relations with Iraq, 2004-2021.'
    PowerShellVersion    = '7.6'
    CompatiblePSEditions = @('Core')
    FormatsToProcess     = @(
        'NatoIraq.Comparison.Format.ps1xml'
        'NatoIraq.Format.ps1xml'
        'NatoIraq.Drive.Format.ps1xml'
        'NatoIraq.History.Format.ps1xml'
        'NatoIraq.Knowledge.Format.ps1xml'
        'NatoIraq.Questions.Format.ps1xml'
    )
    TypesToProcess       = @('NatoIraq.Types.ps1xml')
    CmdletsToExport      = @(
        'Add-NatoIraqAlias'
        'Add-NatoIraqEvent'
        'Backup-NatoIraqStore'
        'Clear-NatoIraqHistory'
        'Compare-NatoIraqChronology'
        'Connect-NatoIraqStore'
        'ConvertFrom-NatoIraqChronology'
        'Disconnect-NatoIraqStore'
        'Export-NatoIraqEvent'
        'Export-NatoIraqReport'
        'Export-NatoIraqTimeline'
        'Find-NatoIraqAlias'
        'Find-NatoIraqConflict'
        'Get-NatoIraqActor'
        'Get-NatoIraqChain'
        'Get-NatoIraqCitation'
        'Get-NatoIraqCoverage'
        'Get-NatoIraqDocument'
        'Get-NatoIraqEvent'
        'Get-NatoIraqGap'
        'Get-NatoIraqHappening'
        'Get-NatoIraqHistory'
        'Get-NatoIraqMention'
        'Get-NatoIraqPlace'
        'Get-NatoIraqQuantity'
        'Get-NatoIraqSituation'
        'Get-NatoIraqSource'
        'Get-NatoIraqStore'
        'Get-NatoMission'
        'Import-NatoIraqChronology'
        'Import-NatoIraqEvent'
        'Join-NatoIraqEvent'
        'Measure-NatoIraqEvent'
        'Measure-NatoIraqLag'
        'New-NatoIraqStore'
        'Protect-NatoIraqStore'
        'Remove-NatoIraqAlias'
        'Remove-NatoIraqEvent'
        'Remove-NatoIraqSource'
        'Resolve-NatoIraqConflict'
        'Resolve-NatoIraqDate'
        'Search-NatoIraqEvent'
        'Set-NatoIraqEvent'
        'Show-NatoIraqTimeline'
        'Split-NatoIraqEvent'
        'Test-NatoIraqStore'
        'Undo-NatoIraqChange'
        'Update-NatoIraqStore'
    )
    FunctionsToExport    = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
    # There is no FileList: importing would resolve the path of each file (docs/performance.md), and nothing reads it.
    PrivateData          = @{
        PSData = @{
            Tags         = @('NATO', 'Iraq', 'chronology', 'timeline', 'EDTF', 'events', 'history', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
            Prerelease   = ''
            ReleaseNotes = ''
        }
    }
}
