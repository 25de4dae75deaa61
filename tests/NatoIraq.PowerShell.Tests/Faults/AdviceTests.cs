using System.Management.Automation;
using System.Text.RegularExpressions;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Faults;

/// <summary>Whatever is wrong: one error with a stable id that the help names, what is wrong, and what to do about it.</summary>
public sealed class AdviceTests : IDisposable
{
    private readonly Session session = new();

    public AdviceTests()
    {
        foreach (var folder in (string[])["folder", "folder.json", "folder.svg", "folder.md", "folder.db"])
        {
            Directory.CreateDirectory(Path.Combine(session.WorkingDirectory, folder));
        }

        File.WriteAllText(Path.Combine(session.WorkingDirectory, "one.txt"), "1 May 2003: NATO opens an office in Baghdad.\n");
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "two.txt"), "2 May 2003: NATO opens an office in Kuwait City.\n");
        session.Output("New-NatoIraqStore ./own.db -Connect");
    }

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("ConvertFrom-NatoIraqChronology ./none.txt", "SourceNotFound")]
    [InlineData("Import-NatoIraqChronology ./none.txt", "SourceNotFound")]
    [InlineData("Import-NatoIraqEvent ./none.json", "SourceNotFound")]
    [InlineData("Compare-NatoIraqChronology ./none.txt ./none2.txt", "SourceNotFound")]
    [InlineData("Export-NatoIraqReport out.md -Template ./none.hbs", "InvalidTemplate")]
    [InlineData("ConvertFrom-NatoIraqChronology one.txt -Lexicon ./none.json", "InvalidLexicon")]
    [InlineData("Connect-NatoIraqStore ./none.db", "StoreNotFound")]
    [InlineData("Protect-NatoIraqStore ./none.db -Confirm:$false", "StoreNotFound")]
    [InlineData("New-NatoIraqStore ./new.db -From ./none.db", "StoreNotFound")]
    [InlineData("New-NatoIraqStore ./nodir/x.db", "StoreNotFound")]
    [InlineData("Backup-NatoIraqStore ./nodir/x.db", "StoreNotFound")]
    [InlineData("Export-NatoIraqEvent ./nodir/out.json", "FileNotWritable")]
    [InlineData("Export-NatoIraqTimeline ./nodir/out.svg", "FileNotWritable")]
    [InlineData("Export-NatoIraqReport ./nodir/out.md", "FileNotWritable")]
    public void A_file_or_folder_that_is_missing(string command, string id) => AssertAdvised(command, id);

    [Theory]
    [InlineData("ConvertFrom-NatoIraqChronology ./folder", "SourceUnreadable")]
    [InlineData("Import-NatoIraqChronology ./folder", "SourceUnreadable")]
    [InlineData("Import-NatoIraqEvent ./folder.json", "SourceUnreadable")]
    [InlineData("Compare-NatoIraqChronology ./folder ./one.txt", "SourceNotFound")]
    [InlineData("Export-NatoIraqEvent ./folder.json", "FileNotWritable")]
    [InlineData("Export-NatoIraqTimeline ./folder.svg", "FileNotWritable")]
    [InlineData("Export-NatoIraqReport ./folder.md", "FileNotWritable")]
    [InlineData("Export-NatoIraqReport out.md -Template ./folder", "InvalidTemplate")]
    [InlineData("ConvertFrom-NatoIraqChronology one.txt -Lexicon ./folder", "InvalidLexicon")]
    [InlineData("New-NatoIraqStore ./folder.db", "FileNotWritable")]
    [InlineData("New-NatoIraqStore ./new.db -From ./folder.db", "NotAStore")]
    [InlineData("Connect-NatoIraqStore ./folder.db", "NotAStore")]
    [InlineData("Backup-NatoIraqStore ./folder.db", "FileNotWritable")]
    [InlineData("Protect-NatoIraqStore ./folder.db -Confirm:$false", "NotAStore")]
    public void A_folder_in_the_place_of_a_file(string command, string id) => AssertAdvised(command, id);

    [Theory]
    [InlineData("Get-NatoIraqEvent -Mission '[N'")]
    [InlineData("Get-NatoIraqEvent -Text '[N'")]
    [InlineData("Get-NatoIraqEvent -Source '[N'")]
    [InlineData("Get-NatoIraqEvent -Id '2018[-'")]
    [InlineData("Get-NatoIraqActor '[N'")]
    [InlineData("Get-NatoIraqPlace '[N'")]
    [InlineData("Get-NatoIraqDocument '[N'")]
    [InlineData("Get-NatoMission '[N'")]
    [InlineData("Get-NatoIraqChain '[N'")]
    [InlineData("Get-NatoIraqCoverage '[N'")]
    [InlineData("Find-NatoIraqConflict -Source '[N'")]
    [InlineData("Get-NatoIraqHappening -Source '[N'")]
    [InlineData("Get-NatoIraqGap -Mission '[N'")]
    [InlineData("Get-NatoIraqMention '[N'")]
    [InlineData("Get-NatoIraqMention -Name '[N'")]
    [InlineData("Get-NatoIraqCitation '[N'")]
    [InlineData("Get-NatoIraqQuantity '[N'")]
    [InlineData("Get-NatoIraqSource '[N'")]
    [InlineData("Remove-NatoIraqSource '[N' -Confirm:$false")]
    [InlineData("ConvertFrom-NatoIraqChronology './[N'")]
    [InlineData("Import-NatoIraqChronology './[N'")]
    [InlineData("Import-NatoIraqEvent './[N'")]
    [InlineData("Get-ChildItem NatoIraq:/Events -Filter '[N'")]
    public void A_pattern_that_is_broken(string command) => AssertAdvised(command, "InvalidPattern");

    [Theory]
    [InlineData("Search-NatoIraqEvent '\"open'", "InvalidQuery")]
    [InlineData("Search-NatoIraqEvent 'NATO OR'", "InvalidQuery")]
    [InlineData("Search-NatoIraqEvent '(a'", "InvalidQuery")]
    [InlineData("Search-NatoIraqEvent '-a'", "InvalidQuery")]
    [InlineData("Get-NatoIraqEvent -During nonsense", "InvalidDate")]
    [InlineData("Get-NatoIraqEvent -Before nonsense", "InvalidDate")]
    [InlineData("Get-NatoIraqSituation nonsense", "InvalidDate")]
    [InlineData("Get-NatoMission -ActiveOn nonsense", "InvalidDate")]
    [InlineData("Import-NatoIraqChronology one.txt -Published nonsense", "InvalidDate")]
    [InlineData("Resolve-NatoIraqDate nonsense", "InvalidDate")]
    [InlineData("Resolve-NatoIraqDate 'June' -ReferenceDate nonsense", "InvalidDate")]
    [InlineData("Set-NatoIraqEvent 2018-07-11a -Date nonsense -Confirm:$false", "InvalidDate")]
    [InlineData("Undo-NatoIraqChange 99999 -Confirm:$false", "RevisionNotFound")]
    [InlineData("Get-NatoIraqEvent -AsOf 99999", "RevisionNotFound")]
    [InlineData("Get-NatoIraqEvent -AsOf 1950-01-01", "BeforeHistory")]
    public void A_question_that_cannot_be_understood(string command, string id) => AssertAdvised(command, id);

    [Theory]
    [InlineData("Get-NatoIraqEvent 1999-01-01a", "EventNotFound")]
    [InlineData("Get-NatoIraqMention 1999-01-01a", "EventNotFound")]
    [InlineData("Get-NatoIraqCitation 1999-01-01a", "EventNotFound")]
    [InlineData("Get-NatoIraqChain -Event 1999-01-01a", "EventNotFound")]
    [InlineData("Get-NatoIraqHappening 1999-01-01a", "EventNotFound")]
    [InlineData("Get-NatoIraqHistory 1999-01-01a", "EventNotFound")]
    [InlineData("Set-NatoIraqEvent 1999-01-01a -Kind Visit -Confirm:$false", "EventNotFound")]
    [InlineData("Set-NatoIraqEvent 2018-07-11a -Confirm:$false", "NothingToCorrect")]
    [InlineData("Set-NatoIraqEvent 2018-07-11a -Kind Rumour -Confirm:$false", "InvalidCorrection")]
    [InlineData("Add-NatoIraqEvent -Date 2019 -Title x -Time 99:99", "InvalidCorrection")]
    [InlineData("Remove-NatoIraqEvent 1999-01-01a -Confirm:$false", "EventNotFound")]
    [InlineData("Measure-NatoIraqLag 1999-01-01a 2018-07-11a", "EventNotFound")]
    [InlineData("Join-NatoIraqEvent 1999-01-01a, 2018-07-11a", "EventNotFound")]
    [InlineData("Join-NatoIraqEvent 2018-07-11a", "TooFewEvents")]
    [InlineData("Split-NatoIraqEvent 2018-07-11a", "TooFewEvents")]
    [InlineData("Resolve-NatoIraqConflict 2018-07-11a -Prefer x", "NothingToResolve")]
    [InlineData("Get-NatoIraqSource nothing", "SourceNotFound")]
    [InlineData("Remove-NatoIraqSource nothing -Confirm:$false", "SourceNotFound")]
    [InlineData("Get-NatoIraqCoverage nothing", "SourceNotFound")]
    [InlineData("Get-NatoIraqActor nothing", "ActorNotFound")]
    [InlineData("Get-NatoIraqPlace nothing", "PlaceNotFound")]
    [InlineData("Get-NatoIraqDocument nothing", "DocumentNotFound")]
    [InlineData("Get-NatoMission nothing", "MissionNotFound")]
    [InlineData("Get-NatoIraqChain nothing", "MissionNotFound")]
    [InlineData("Get-NatoIraqQuantity -Unit nothing", "UnitNotFound")]
    [InlineData("Get-NatoIraqMention -Field nothing", "FieldNotFound")]
    [InlineData("Get-NatoIraqEvent -Kind nothing", "KindNotFound")]
    [InlineData("Get-NatoIraqCitation", "NothingToCite")]
    [InlineData("Export-NatoIraqEvent out.xyz", "UnknownFormat")]
    [InlineData("Export-NatoIraqEvent out.json -Encoding ascii", "EncodingNotSupported")]
    [InlineData("Export-NatoIraqEvent out.csv -Encoding ascii", "EncodingNotSupported")]
    [InlineData("Export-NatoIraqTimeline out.xyz", "UnknownFormat")]
    [InlineData("Export-NatoIraqReport out.xyz", "UnknownFormat")]
    [InlineData("Import-NatoIraqEvent one.txt", "UnknownFormat")]
    [InlineData("Export-NatoIraqEvent own.db -Format json -NoClobber", "FileExists")]
    [InlineData("New-NatoIraqStore own.db", "FileExists")]
    [InlineData("New-NatoIraqStore own.db -From own.db -Force", "CopyOntoItself")]
    [InlineData("Backup-NatoIraqStore own.db", "CopyOntoItself")]
    [InlineData("Backup-NatoIraqStore Env:/x", "NotAFilePath")]
    [InlineData("Backup-NatoIraqStore nodrive:x", "NotAFilePath")]
    [InlineData("Get-NatoIraqEvent -Store nodrive:x", "NotAFilePath")]
    [InlineData("Import-NatoIraqChronology nodrive:x.txt", "NotAFilePath")]
    [InlineData("Export-NatoIraqEvent nodrive:x.json", "NotAFilePath")]
    [InlineData("Get-NatoIraqEvent -Store Env:/x", "NotAFilePath")]
    [InlineData("Import-NatoIraqChronology one.txt, two.txt -Title X", "TitleNeedsOneFile")]
    [InlineData("5 | Export-NatoIraqEvent out.json", "InputObjectNotBound")]
    [InlineData("5 | Measure-NatoIraqEvent Year", "InputObjectNotBound")]
    [InlineData("5 | Get-NatoIraqMention", "InputObjectNotBound")]
    [InlineData("'x' | ConvertFrom-NatoIraqChronology", "SourceHasNoEntries")]
    [InlineData("Get-Content NatoIraq:/Events", "DriveItemHasNoContent")]
    [InlineData("Set-Content NatoIraq:/Events/2018 x", "DriveReadOnly")]
    [InlineData("New-PSDrive N NatoIraq 'No/such'", "DriveRootNotFound")]
    public void A_name_an_object_or_a_format_that_is_not_known(string command, string id) => AssertAdvised(command, id);

    [Fact]
    public void Every_id_of_an_error_is_in_the_help_and_no_other()
    {
        var assembly = ((CmdletInfo)session.Output("Get-Command Get-NatoIraqEvent").Single().BaseObject).ImplementingType.Assembly;
        var methods = assembly.GetType("NatoIraq.PowerShell.Errors")!.GetMethods()
            .Where(static method => method.ReturnType == typeof(ErrorRecord))
            .Select(static method => method.Name)
            .Except(["Of", "FromStore"])

            // These give their errors under ids that others have, too.
            .Except(["NothingToCompare", "FileNotFound", "NoFileAndNoTitle", "DriveNotFound", "PathIsFolder", "FolderExists", "NotReadBack", "UnknownPictureFormat"]);
        var store = AppDomain.CurrentDomain.GetAssemblies().First(static loaded => loaded.GetName().Name == "NatoIraq.Store")
            .GetType("NatoIraq.Store.StoreFault")!.GetEnumNames();
        Assert.Equal(methods.Union(store, StringComparer.Ordinal).Order(StringComparer.Ordinal), InHelp().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Get-NatoIraqEvent -AsOf 1950-01-01", "Use that or a later time.")]
    [InlineData("Get-NatoIraqEvent -AsOf 99999", "Get-NatoIraqHistory lists them.")]
    [InlineData("Undo-NatoIraqChange 1 -Confirm:$false", "Get-NatoIraqHistory lists the revisions.")]
    [InlineData("Connect-NatoIraqStore \"./it's.db\"", "Check the path; New-NatoIraqStore makes one.")]
    [InlineData("Get-NatoIraqEvent -Store ./one.txt", "Give the path of one, or import the file into a store.")]
    [InlineData("Disconnect-NatoIraqStore; Import-NatoIraqChronology one.txt", "Create your own store, which starts with the same chronology: New-NatoIraqStore ./my.db -Connect")]
    [InlineData("New-NatoIraqStore ./nodir/x.db", "Create it first.")]
    [InlineData("Get-NatoIraqStore -Store postgresql://127.0.0.1:1/x", "Check that it is running, then try again.")]
    public void What_is_recommended_is_about_that_fault(string command, string advice)
    {
        var error = Assert.Single(session.Run(command).Errors);
        Assert.Equal(advice, error.ErrorDetails.RecommendedAction);
    }

    private void AssertAdvised(string command, string id)
    {
        var error = Assert.Single(session.Run(command).Errors);
        var record = error.Exception is CmdletInvocationException { ErrorRecord: { } inner } ? inner : error;
        Assert.Equal(id, record.FullyQualifiedErrorId.Split(',')[0]);
        Assert.Contains(id, InHelp());
        Assert.Matches(@"[.?:'\])]$", record.ErrorDetails.Message);
        Assert.Matches(@"^['-]?[A-Z].*\.$", record.ErrorDetails.RecommendedAction);
        Assert.DoesNotContain(record.ErrorDetails.RecommendedAction, record.ErrorDetails.Message, StringComparison.Ordinal);
        Assert.NotEqual(ErrorCategory.NotSpecified, record.CategoryInfo.Category);
    }

    private static IEnumerable<string> InHelp() =>
        Regex.Matches(File.ReadAllText(Path.Combine(ModuleUnderTest.Docs, "about", "about_NatoIraq_Errors.md")), @"(?m)^\| (\w+) \|")
            .Select(static match => match.Groups[1].Value)
            .Where(static id => id != "id");
}
