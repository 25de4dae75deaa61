using System.Management.Automation;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Questions;

/// <summary>The faults of a store have the same ids in every cmdlet.</summary>
public sealed class FaultTests : IDisposable
{
    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["Add-NatoIraqAlias"] = "Add-NatoIraqAlias 'Al-Abadi' 'Haider Al-Abadi'",
        ["Add-NatoIraqEvent"] = "Add-NatoIraqEvent -Date 2019-05 -Title 'An office opens'",
        ["Backup-NatoIraqStore"] = "Backup-NatoIraqStore ./out.db",
        ["Compare-NatoIraqChronology"] = "Compare-NatoIraqChronology 'Relations with Iraq: timeline' 'Relations with Iraq: timeline'",
        ["ConvertFrom-NatoIraqChronology"] = "",
        ["Export-NatoIraqEvent"] = "Export-NatoIraqEvent ./out.json",
        ["Export-NatoIraqReport"] = "Export-NatoIraqReport ./out.md",
        ["Export-NatoIraqTimeline"] = "Export-NatoIraqTimeline ./out.svg",
        ["Find-NatoIraqAlias"] = "Find-NatoIraqAlias",
        ["Find-NatoIraqConflict"] = "Find-NatoIraqConflict",
        ["Get-NatoIraqActor"] = "Get-NatoIraqActor -Type Person",
        ["Get-NatoIraqChain"] = "Get-NatoIraqChain",
        ["Get-NatoIraqCitation"] = "Get-NatoIraqCitation 2018*",
        ["Get-NatoIraqCoverage"] = "Get-NatoIraqCoverage",
        ["Get-NatoIraqDocument"] = "Get-NatoIraqDocument",
        ["Get-NatoIraqEvent"] = "Get-NatoIraqEvent -Mission NMI | ForEach-Object Actors",
        ["Get-NatoIraqGap"] = "Get-NatoIraqGap",
        ["Get-NatoIraqHappening"] = "Get-NatoIraqHappening",
        ["Get-NatoIraqHistory"] = "Get-NatoIraqHistory",
        ["Get-NatoIraqMention"] = "Get-NatoIraqMention",
        ["Get-NatoIraqPlace"] = "Get-NatoIraqPlace",
        ["Get-NatoIraqQuantity"] = "Get-NatoIraqQuantity",
        ["Get-NatoIraqSituation"] = "Get-NatoIraqSituation 2018",
        ["Get-NatoIraqSource"] = "Get-NatoIraqSource",
        ["Get-NatoIraqStore"] = "Get-NatoIraqStore",
        ["Get-NatoMission"] = "Get-NatoMission",
        ["Import-NatoIraqChronology"] = "Import-NatoIraqChronology $seed",
        ["Join-NatoIraqEvent"] = "Join-NatoIraqEvent 2018-06-22a, 2018-07-11a",
        ["Measure-NatoIraqEvent"] = "Measure-NatoIraqEvent Actor",
        ["Measure-NatoIraqLag"] = "Measure-NatoIraqLag 2018-01-22a 2018-07-11a",
        ["Remove-NatoIraqAlias"] = "Remove-NatoIraqAlias 'Al-Abadi' 'Haider Al-Abadi'",
        ["Remove-NatoIraqEvent"] = "Remove-NatoIraqEvent 2020-10a -Confirm:$false",
        ["Resolve-NatoIraqConflict"] = "Resolve-NatoIraqConflict 2018-07-11a -Prefer 2018-07-11a",
        ["Search-NatoIraqEvent"] = "Search-NatoIraqEvent NATO",
        ["Set-NatoIraqEvent"] = "Set-NatoIraqEvent 2018-07-11a -Kind Visit",
        ["Show-NatoIraqTimeline"] = "Show-NatoIraqTimeline",
        ["Split-NatoIraqEvent"] = "Split-NatoIraqEvent 2018-06-22a, 2018-07-11a",
        ["Test-NatoIraqStore"] = "",
        ["Undo-NatoIraqChange"] = "Undo-NatoIraqChange 2",
        ["Update-NatoIraqStore"] = "Update-NatoIraqStore",

        // Last: they leave no event and no history for the others.
        ["Remove-NatoIraqSource"] = "Remove-NatoIraqSource * -Confirm:$false",
        ["Clear-NatoIraqHistory"] = "Clear-NatoIraqHistory -Confirm:$false",
    };

    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void Every_cmdlet_that_uses_a_store_is_tried()
    {
        var cmdlets = session.Output("Get-Command -Module NatoIraq | Where-Object { $_.Parameters.ContainsKey('Store') } | ForEach-Object Name");
        Assert.Empty(cmdlets.Select(static name => name.ToString()).Except(Commands.Keys));
    }

    [Theory]
    [InlineData("absent.db", "StoreNotFound")]
    [InlineData("text.db", "NotAStore")]
    [InlineData("folder.db", "NotAStore")]
    [InlineData("empty.db", "NotAStore")]
    public void A_store_that_cannot_be_opened_is_the_same_error_everywhere(string store, string id)
    {
        File.WriteAllText(In("text.db"), "no store");
        File.WriteAllText(In("empty.db"), "");
        Directory.CreateDirectory(In("folder.db"));
        foreach (var command in Commands.Values.Where(static command => command.Length > 0))
        {
            var outcome = session.Run($"$PSDefaultParameterValues = @{{ '*-Nato*:Store' = './{store}' }}; {command}");
            Assert.True(outcome.ErrorIds.SequenceEqual([id]), $"{command}: {string.Join(", ", outcome.ErrorIds)}");
            Assert.False(string.IsNullOrEmpty(outcome.Errors.Single().ErrorDetails.RecommendedAction), command);
        }

        Assert.Empty(Directory.GetFiles(session.WorkingDirectory, "out.*"));
    }

    [Fact]
    public void A_damaged_row_is_StoreCorrupt_everywhere_and_never_a_raw_exception()
    {
        session.Output("$null = New-NatoIraqStore ./damaged.db");
        Damage();
        Assert.Equal(["StoreCorrupt"], session.Run("Get-NatoIraqMention -Store ./damaged.db").ErrorIds);
        Assert.Equal(["StoreCorrupt"], session.Run("Get-NatoMission -Store ./damaged.db").ErrorIds);
        Assert.Equal(["StoreCorrupt"], session.Run("Measure-NatoIraqEvent Actor -Store ./damaged.db").ErrorIds);
        foreach (var command in Commands.Values.Where(static command => command.Length > 0))
        {
            var outcome = session.Run($"$PSDefaultParameterValues = @{{ '*-Nato*:Store' = './damaged.db' }}; {command}");
            Assert.All(outcome.Errors, error => Assert.True(
                (error.FullyQualifiedErrorId.StartsWith("StoreCorrupt,", StringComparison.Ordinal) && error.ErrorDetails.RecommendedAction.Length > 0)
                    || error.Exception is GetValueInvocationException,
                $"{command}: {error.FullyQualifiedErrorId} {error.Exception.GetType()}"));
        }
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent -Text ''")]
    [InlineData("Get-NatoIraqEvent -Mission ''")]
    [InlineData("Get-NatoIraqEvent -Kind @()")]
    [InlineData("Get-NatoIraqActor ''")]
    [InlineData("Get-NatoMission ''")]
    [InlineData("Get-NatoIraqChain ''")]
    [InlineData("Get-NatoIraqSource ''")]
    [InlineData("Get-NatoIraqQuantity ''")]
    public void An_empty_filter_is_refused(string command)
    {
        var outcome = session.Run(command);
        Assert.Equal(["ParameterArgumentValidationError"], outcome.ErrorIds);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent 2018-07-11a | Get-NatoIraqCitation -Style Apa, BibTeX")]
    [InlineData("Get-NatoIraqEvent -Match Possible, Certain")]
    [InlineData("Export-NatoIraqTimeline ./out.svg -Theme Light, Dark")]
    [InlineData("Resolve-NatoIraqDate 03/04/1999 -DateOrder DayFirst, MonthFirst")]
    [InlineData("'1 May 2003: NATO opens an office.' | ConvertFrom-NatoIraqChronology -DateOrder 'DayFirst,MonthFirst'")]
    [InlineData("Measure-NatoIraqEvent -By 'Year,Kind'")]
    [InlineData("Measure-NatoIraqEvent -By Year, 'Kind,Mission'")]
    public void Several_values_of_an_enumeration_are_an_error_and_never_a_third_value(string command) =>
        Assert.Equal(["ParameterArgumentTransformationError"], session.Run(command).ErrorIds);

    [Theory]
    [InlineData("Export-NatoIraqTimeline ./out.svg -Style Pie", "There is no value 'Pie'. Give one of Lanes, Lags, Actors, Map.")]
    [InlineData("Show-NatoIraqTimeline -Style Pie", "There is no value 'Pie'. Give one of Lanes, Lags, Actors.")]
    [InlineData("Get-NatoIraqEvent -Match Perhaps", "There is no value 'Perhaps'. Give one of Possible, Certain.")]
    [InlineData("Measure-NatoIraqEvent -By Year, Weather", "There is no value 'Weather'. Give one of Year, ")]
    [InlineData("Get-NatoIraqEvent 2018-07-11a | Get-NatoIraqCitation -Style 99", "There is no value '99'. Give one of Chicago, Apa, BibTeX, Ris, CslJson.")]
    public void A_value_that_an_enumeration_does_not_have_names_those_that_it_has(string command, string said)
    {
        var error = Assert.Single(session.Run(command).Errors);
        Assert.StartsWith("ParameterArgumentTransformationError,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(said, error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_beginning_of_a_value_is_enough_as_everywhere_in_PowerShell() =>
        Assert.Empty(session.Run("Get-NatoIraqEvent -Match Cert -First 1").ErrorIds);

    [Fact]
    public void Every_parameter_that_is_an_enumeration_takes_one_value_only()
    {
        var parameters = session.Output("""
            Get-Command -Module NatoIraq -CommandType Cmdlet | ForEach-Object {
                foreach ($parameter in $_.Parameters.Values) {
                    $type = $parameter.ParameterType
                    $type = if ($type.IsArray) { $type.GetElementType() } else { [Nullable]::GetUnderlyingType($type) ?? $type }
                    if ($type.IsEnum -and $type.Namespace -like 'NatoIraq*') {
                        $one = $parameter.Attributes.Where({ $_.GetType().Name -eq 'OneValueAttribute' })
                        "$($_.Name) -$($parameter.Name): $($one.Count) $($one.Each -eq $parameter.ParameterType.IsArray -and $one.Enumeration -eq $type)"
                    }
                }
            }
            """).Select(static row => row.ToString()).ToList();
        Assert.Contains("Get-NatoIraqEvent -Match: 1 True", parameters);
        Assert.Contains("Measure-NatoIraqEvent -By: 1 True", parameters);
        Assert.All(parameters, static row => Assert.EndsWith(": 1 True", row, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_says_that_it_is_one_and_a_name_with_brackets_is_found()
    {
        Directory.CreateDirectory(In("folder"));
        var error = Assert.Single(session.Run("ConvertFrom-NatoIraqChronology ./folder").Errors);
        Assert.StartsWith("SourceUnreadable,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("is a folder", error.Exception.Message, StringComparison.Ordinal);

        File.WriteAllText(In("[a].txt"), "1 May 2003: NATO opens an office in Baghdad.");
        Assert.Equal(["2003-05-01a"], session.Output("ConvertFrom-NatoIraqChronology -Path ./[a].txt").Texts("Id"));
    }

    /// <summary>Makes the evidence of every event something else than what is written there.</summary>
    private void Damage()
    {
        var path = In("damaged.db");
        var bytes = File.ReadAllBytes(path);
        var count = 0;
        for (var at = 0; at + 2 < bytes.Length; at++)
        {
            // The version, the field and the role of the first mention (docs/store.md).
            if (bytes[at] == '2' && bytes[at + 1] is >= (byte)'@' and <= (byte)'J' && bytes[at + 2] is >= (byte)'@' and <= (byte)'H')
            {
                bytes[at] = (byte)'{';
                count++;
            }
        }

        Assert.True(count > 0);
        File.WriteAllBytes(path, bytes);
    }

    private string In(string name) => Path.Combine(session.WorkingDirectory, name);
}
