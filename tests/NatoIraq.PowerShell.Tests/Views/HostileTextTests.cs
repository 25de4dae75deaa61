using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Views;

/// <summary>A chronology is somebody else's text. None of it reaches a terminal as a command to it, whatever a user makes of it.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Title = "The \u001b[31mred\u0007 \u202Eone\u2028two\u009b0m";

    private static readonly string[] Lines =
    [
        "1 June 2004: NATO agrees \u001b[31mred\u001b[0m and \u001b]8;;http://evil.example\u001b\\link\u001b]8;;\u001b\\ and \u009b31m",
        "2 June 2004: NATO meets \u202Egnp.exe\u202C and \u2066iso\u2069 in Baghdad",
        "3 June 2004: General \u001b[5mSmith\u0007 of the \u202EUnited\u202C Nations visits Kuwait\u001b]0;t\u0007 City with 30 \u001b[1mofficers\u202E",
        "4 June 2004: Iraq asks NATO for a mission \u2028WARNING: owned\u2029 in Baghdad",
        "5 June 2004: NATO establishes the NATO Training \u202EMission\u202C in Iraq\u0006 under Resolution\u001b 1546",
        "6 June 2004\u001b[2K: NATO sends 50 \u0085officers, who arrive on 8 June\u202E in Baghdad.",
        "31 June 2004\u001b[31m: this day \u202Eis none\u202C",
    ];

    private readonly Session session = new();

    public HostileTextTests()
    {
        File.WriteAllLines(Path.Combine(session.WorkingDirectory, "hostile.txt"), Lines);
        var outcome = session.Run($$"""
            $PSStyle.OutputRendering = 'PlainText'
            $title = "{{Escaped(Title)}}"
            New-NatoIraqStore ./hostile.db -Empty -Connect
            Import-NatoIraqChronology ./hostile.txt -Title $title -WarningAction SilentlyContinue
            Import-NatoIraqChronology ./hostile.txt -Title "$title second" -WarningAction SilentlyContinue
            Set-NatoIraqEvent 2004-06-02a -Title "a `e[31mtitle" -Reason "why `e]0;not`a" -Confirm:$false
            Join-NatoIraqEvent 2004-06-01a, 2004-06-01b -Reason "the `e[31msame"
            """);
        Assert.Empty(outcome.Errors);
    }

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("Get-NatoIraqEvent")]
    [InlineData("Get-NatoIraqEvent -IncludeSubEvent")]
    [InlineData("Search-NatoIraqEvent NATO")]
    [InlineData("Get-NatoIraqMention")]
    [InlineData("Get-NatoIraqActor")]
    [InlineData("Get-NatoIraqPlace")]
    [InlineData("Get-NatoIraqDocument")]
    [InlineData("Get-NatoIraqQuantity")]
    [InlineData("Get-NatoMission")]
    [InlineData("Get-NatoMission -Lifecycle")]
    [InlineData("Get-NatoIraqChain")]
    [InlineData("Get-NatoIraqSource")]
    [InlineData("Get-NatoIraqCoverage")]
    [InlineData("Get-NatoIraqCoverage | ForEach-Object Uncovered")]
    [InlineData("Get-NatoIraqSituation 2004-06-05")]
    [InlineData("(Get-NatoIraqSituation 2004-06-05).Offices")]
    [InlineData("Get-NatoIraqGap -MinimumDay 1")]
    [InlineData("Get-NatoIraqHappening")]
    [InlineData("Get-NatoIraqHistory")]
    [InlineData("(Get-NatoIraqEvent).Corrections")]
    [InlineData("(Get-NatoIraqEvent).Dates")]
    [InlineData("Find-NatoIraqConflict")]
    [InlineData("Measure-NatoIraqEvent Actor")]
    [InlineData("Measure-NatoIraqEvent Source")]
    [InlineData("Measure-NatoIraqLag 2004-06-01a 2004-06-02a")]
    [InlineData("Get-NatoIraqCitation *")]
    [InlineData("Get-NatoIraqStore")]
    [InlineData("Test-NatoIraqStore")]
    [InlineData("Compare-NatoIraqChronology ./hostile.txt $title")]
    [InlineData("Import-NatoIraqChronology ./hostile.txt -Title $title -WhatIf")]
    [InlineData("Get-ChildItem NatoIraq:/ -Recurse -Depth 2")]
    [InlineData("Get-ChildItem NatoIraq:/Sources | Get-Content")]
    [InlineData("Get-ChildItem NatoIraq:/Events/2004 | Get-Content")]
    public void No_view_sends_it(string command)
    {
        foreach (var view in (string[])["", "| Format-List", "| Format-List *", "| Format-Table *", "| Format-Table Id, Title, Text, Name, Source, Date", "| ForEach-Object { \"$_\" }"])
        {
            AssertHarmless($"{command} {view}");
        }
    }

    [Theory]
    [InlineData("ConvertFrom-NatoIraqChronology ./hostile.txt -Verbose")]
    [InlineData("Import-NatoIraqChronology ./hostile.txt -Title $title -Verbose")]
    [InlineData("Remove-NatoIraqSource $title -Confirm:$false -Verbose")]
    [InlineData("Remove-NatoIraqEvent 2004-06-01a -Confirm:$false -Verbose")]
    [InlineData("Set-NatoIraqEvent 2004-06-03a -Title $title -Confirm:$false -Verbose")]
    [InlineData("Undo-NatoIraqChange 4 -Confirm:$false -Verbose")]
    [InlineData("Add-NatoIraqEvent -Date 2005 -Title $title -Verbose")]
    [InlineData("Get-NatoIraqHappening -Verbose")]
    [InlineData("Search-NatoIraqEvent 'nothing\u001b[31m'")]
    public void No_message_sends_it(string command) => AssertHarmless(command);

    [Theory]
    [InlineData("Get-NatoIraqEvent -Mission $title")]
    [InlineData("Get-NatoIraqEvent -Actor $title -During $title")]
    [InlineData("Get-NatoIraqEvent $title")]
    [InlineData("Get-NatoIraqActor $title")]
    [InlineData("Get-NatoIraqSource \"no $title\"")]
    [InlineData("Resolve-NatoIraqDate $title")]
    [InlineData("Search-NatoIraqEvent \"`\"$title\"")]
    [InlineData("ConvertFrom-NatoIraqChronology \"./$title\"")]
    [InlineData("Get-NatoIraqEvent -Store \"./$title\"")]
    [InlineData("Export-NatoIraqEvent \"./nowhere/$title.json\"")]
    [InlineData("Set-NatoIraqEvent 2004-06-03a -Kind $title -Confirm:$false")]
    [InlineData("Set-Content NatoIraq:/Events/2004/2004-06-03a $title")]
    public void No_error_sends_it(string command)
    {
        Assert.NotEmpty(session.Run(command).Errors);
        AssertHarmless(command);
        AssertHarmless($"try {{ {command} -ErrorAction Stop }} catch {{ $_.Exception.Message; $_.ErrorDetails.RecommendedAction; $_.CategoryInfo; $_ }}");
    }

    [Fact]
    public void What_a_source_says_is_kept_to_the_letter()
    {
        Assert.Contains("\u001b[31mred\u001b[0m", session.Output("Get-NatoIraqSource | Select-Object -First 1 | Get-NatoIraqSource -Text").Single().ToString(), StringComparison.Ordinal);
        Assert.True((bool)session.Output("Test-NatoIraqStore -Quiet").Single().BaseObject);
        session.Output("""
            foreach ($source in Get-NatoIraqSource) {
                $text = $source | Get-NatoIraqSource -Text
                foreach ($mention in Get-NatoIraqMention | Where-Object { $_.Source -eq $source.Title -and $_.Basis -ne 'Corrected' }) {
                    if ($text.Substring($mention.Start, $mention.Length).Length -ne $mention.Text.Length) { throw "$mention" }
                }
            }
            """);
    }

    /// <summary>Runs a command and looks at all that it shows: output, errors, warnings and what -Verbose tells.</summary>
    private void AssertHarmless(string command)
    {
        var shown = string.Concat(session.Run($"& {{ {command} }} *>&1 | Out-String -Width 200").Output);
        Assert.DoesNotMatch(@"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069]|\r(?!\n)", shown);
    }

    private static string Escaped(string text) => string.Concat(text.Select(static character => char.IsAscii(character) && !char.IsControl(character)
        ? character.ToString()
        : FormattableString.Invariant($"`u{{{(int)character:X}}}")));
}
