using System.Management.Automation;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Drive;

/// <summary>
/// The drive through the engine's own door to providers, which the cmdlets of pwsh go through too (tests/Pester/Drive.Tests.ps1 has those).
/// </summary>
public sealed class DriveTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("NatoIraq:\\", "Events; Missions; Actors; Places; Documents; Sources")]
    [InlineData("NatoIraq:/Events", "2004; 2005; 2006; 2007; 2008; 2010; 2011; 2012; 2015; 2016; 2017; 2018; 2020; 2021")]
    [InlineData("NatoIraq:\\Events\\2018", "2018-01-22a; 2018-02a; 2018-02b; 2018-03-05a; 2018-04-26a; 2018-06-22a; 2018-07-11a")]
    [InlineData("NatoIraq:/Missions", "DCB; IPCP; NATO AWACS support to the Global Coalition; NATO Core Team; NATO Transition Cell; NMI; NTIM-I; NTM-I")]
    [InlineData("natoiraq:\\missions\\ntim-i\\events", "2004-07-30a")]
    [InlineData("NatoIraq:/Missions/NMI", "Events")]
    [InlineData("NatoIraq:/Missions/NATO Core Team/Events", "2017-01a")]
    [InlineData("NatoIraq:/Missions/NATO Training Implementation Mission/Events", "2004-07-30a")]
    [InlineData("NatoIraq:/Places/Jordan/Events", "2016-04a")]
    [InlineData("NatoIraq:/Documents/CONOPS/Events", "2004-11a; 2018-04-26a")]
    [InlineData("NatoIraq:/Actors/James Mattis/Events", "2018-01-22a")]
    [InlineData("NatoIraq:/Sources", "Relations with Iraq%3A timeline")]
    [InlineData("NatoIraq:/Places/../Events/./2005", "2005-02a")]
    public void A_folder_lists_what_stands_in_it(string path, string names) =>
        Assert.Equal(names, string.Join("; ", Children(path).Texts("PSChildName")));

    [Fact]
    public void Each_event_stands_in_one_year_and_all_stand_in_their_source()
    {
        var all = session.Output("Get-NatoIraqEvent").Texts("Id").ToList();
        Assert.Equal(all, Children("NatoIraq:/Events", recurse: true).Where(item => item.Text("PSIsContainer") is "False").Texts("Id"));
        Assert.Equal(all, Children("NatoIraq:/Sources/Relations with Iraq: timeline/Events").Texts("Id"));
    }

    [Fact]
    public void Items_are_the_objects_that_the_cmdlets_give_with_their_places()
    {
        var happening = Item("NatoIraq:/Events/2018/2018-07-11a");
        Assert.Equal(session.Output("Get-NatoIraqEvent 2018-07-11a").Single().BaseObject, happening.BaseObject);
        Assert.EndsWith("2018-07-11a", happening.Text("PSPath"), StringComparison.Ordinal);
        Assert.Equal(("2018-07-11a", "NatoIraq", "False"), (happening.Text("PSChildName"), happening.Text("PSDrive"), happening.Text("PSIsContainer")));
        Assert.Equal(happening.BaseObject, Item(happening.Text("PSPath")!).BaseObject);
    }

    [Theory]
    [InlineData("Missions", "Get-NatoMission")]
    [InlineData("Actors", "Get-NatoIraqActor")]
    [InlineData("Places", "Get-NatoIraqPlace")]
    [InlineData("Documents", "Get-NatoIraqDocument")]
    [InlineData("Sources", "Get-NatoIraqSource")]
    public void A_folder_of_names_has_what_the_cmdlet_gives(string folder, string cmdlet) => Assert.Equal(
        session.Output(cmdlet).Select(Printed).Order(StringComparer.Ordinal),
        Children($"NatoIraq:/{folder}").Select(Printed).Order(StringComparer.Ordinal));

    [Fact]
    public void The_events_of_a_mission_can_be_asked_further() => Assert.Equal(
        ["2018-04-26a", "2018-06-22a"],
        session.Output("$ExecutionContext.InvokeProvider.ChildItem.Get('NatoIraq:\\Missions\\NMI\\Events', $false) | Where-Object Kind -eq Approval").Texts("Id"));

    [Theory]
    [InlineData("NatoIraq:\\", "True")]
    [InlineData("NatoIraq:\\Events\\2018", "True")]
    [InlineData("NatoIraq:\\Missions\\NMI\\Events\\2018-07-11a", "True")]
    [InlineData("NatoIraq:\\Missions\\NTM-I\\Events\\2018-07-11a", "False")]
    [InlineData("NatoIraq:\\Events\\2017\\2018-07-11a", "False")]
    [InlineData("NatoIraq:\\Events\\2004\\2004-07-30a.1", "False")]
    [InlineData("NatoIraq:\\Events\\1999", "False")]
    [InlineData("NatoIraq:\\Events\\2018\\2018-07-11a\\Events", "False")]
    [InlineData("NatoIraq:\\Events\\*\\*-11a", "True")]
    [InlineData("NatoIraq:\\Missions\\N?I", "True")]
    [InlineData("NatoIraq:\\Missions\\X*", "False")]
    public void A_path_is_there_or_not(string path, string isThere) =>
        Assert.Equal(isThere, session.Output($"$ExecutionContext.InvokeProvider.Item.Exists('{path}')").Single().ToString());

    [Fact]
    public void A_path_that_is_not_there_is_an_error_of_its_own() =>
        Assert.Equal("PathNotFound", Error("$ExecutionContext.InvokeProvider.Item.Get('NatoIraq:/Missions/SFOR')").FullyQualifiedErrorId);

    [Fact]
    public void The_drive_follows_the_connected_store()
    {
        session.Output("New-NatoIraqStore own.db -Empty -Connect");
        Assert.Empty(Children("NatoIraq:/Events"));
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "own.txt"), "1 May 2003: The envoy arrives.\n2 June 2004: The envoy leaves.\n");
        session.Output("Import-NatoIraqChronology own.txt");
        Assert.Equal(["2003", "2004"], Children("NatoIraq:/Events").Texts("Name"));
        session.Output("Disconnect-NatoIraqStore");
        Assert.Equal(14, Children("NatoIraq:/Events").Count);
    }

    [Fact]
    public void A_store_that_is_gone_is_said_to_be()
    {
        session.Output("New-NatoIraqStore own.db -Connect");
        File.Delete(Path.Combine(session.WorkingDirectory, "own.db"));
        Assert.Equal("StoreNotFound", Error("$ExecutionContext.InvokeProvider.ChildItem.Get('NatoIraq:/Events', $false)").FullyQualifiedErrorId);
    }

    [Theory]
    [InlineData("$ExecutionContext.InvokeProvider.Item.New('NatoIraq:/Events', 'x', 'x', 'x')")]
    [InlineData("$ExecutionContext.InvokeProvider.Item.Remove('NatoIraq:/Events/2018/2018-07-11a', $false)")]
    [InlineData("$ExecutionContext.InvokeProvider.Item.Remove('NatoIraq:/Events/2018', $true)")]
    [InlineData("$ExecutionContext.InvokeProvider.Item.Set('NatoIraq:/Events/2018', 'x')")]
    [InlineData("$ExecutionContext.InvokeProvider.Item.Clear('NatoIraq:/Events/2018')")]
    [InlineData("$ExecutionContext.InvokeProvider.Item.Rename('NatoIraq:/Events/2018', 'x')")]
    [InlineData("$ExecutionContext.InvokeProvider.Item.Move('NatoIraq:/Events/2018', 'NatoIraq:/Missions')")]
    [InlineData("$ExecutionContext.InvokeProvider.Item.Copy('NatoIraq:/Events/2018', 'NatoIraq:/Missions', $false, 'CopyTargetContainer')")]
    [InlineData("$ExecutionContext.InvokeProvider.Content.Clear('NatoIraq:/Events/2018/2018-07-11a')")]
    [InlineData("$ExecutionContext.InvokeProvider.Content.GetWriter('NatoIraq:/Events/2018/2018-07-11a')")]
    public void Nothing_can_be_written(string script)
    {
        var error = Error(script);
        Assert.Equal("DriveReadOnly", error.FullyQualifiedErrorId);
        Assert.Equal(ErrorCategory.PermissionDenied, error.CategoryInfo.Category);
        Assert.Equal(37, session.Output("Get-NatoIraqEvent").Count);
    }

    [Fact]
    public void An_events_content_is_its_text_and_a_sources_its_lines()
    {
        Assert.Equal(Item("NatoIraq:/Events/2018/2018-07-11a").Text("Text"), Assert.Single(Content("NatoIraq:/Events/2018/2018-07-11a")));
        Assert.Equal(File.ReadAllLines(ModuleUnderTest.Seed), Content("NatoIraq:/Sources/Relations with Iraq: timeline"));
        Assert.Equal("DriveItemHasNoContent", Error("$ExecutionContext.InvokeProvider.Content.GetReader('NatoIraq:/Events')").FullyQualifiedErrorId);
    }

    [Fact]
    public void Another_drive_can_begin_within_this_one()
    {
        session.Output(NewDrive("Years", "/Events"));
        Assert.Equal("2005-02a", Children("Years:/2005").Single().Text("Id"));
        Assert.Contains("There is no folder", Assert.Single(session.Run(NewDrive("Nowhere", "/Nowhere")).Errors).ToString(), StringComparison.Ordinal);
    }

    private IReadOnlyList<PSObject> Children(string path, bool recurse = false) =>
        session.Output($"$ExecutionContext.InvokeProvider.ChildItem.Get('{path}', ${recurse})");

    private PSObject Item(string path) => Assert.Single(session.Output($"$ExecutionContext.InvokeProvider.Item.Get('{path}')"));

    private IEnumerable<string?> Content(string path) =>
        session.Output($"$reader = $ExecutionContext.InvokeProvider.Content.GetReader('{path}')[0]; $reader.Read(0); $reader.Dispose()").Select(line => line.ToString());

    /// <summary>The error beneath those of the script's calls of methods.</summary>
    private ErrorRecord Error(string script)
    {
        Exception? exception = Assert.Single(session.Run(script).Errors).Exception;
        ErrorRecord? record = null;
        for (; exception is not null; exception = exception.InnerException)
        {
            record = exception is IContainsErrorRecord { ErrorRecord: { } inner } ? inner : record;
        }

        return Assert.IsType<ErrorRecord>(record);
    }

    private static string NewDrive(string name, string root) =>
        $"$null = $ExecutionContext.SessionState.Drive.New([System.Management.Automation.PSDriveInfo]::new('{name}', "
        + $"$ExecutionContext.SessionState.Provider.GetOne('NatoIraq'), '{root}', '', $null), 'Global')";

    private static string Printed(PSObject item) => string.Join('|', item.Properties
        .Where(property => !property.Name.StartsWith("PS", StringComparison.Ordinal)).Select(property => $"{property.Name}={property.Value}"));
}
