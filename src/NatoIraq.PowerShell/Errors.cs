using System.Management.Automation;
using System.Runtime.CompilerServices;
using System.Text;
using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Corrections;
using NatoIraq.Chronology.Dates;
using NatoIraq.Reports.Report;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>
/// Every error a cmdlet reports: what is wrong, and what to do about it, which a host shows as the recommended action. A method's name is
/// the error's stable id, so that an id cannot drift from its message. What a message quotes reaches no terminal as it is.
/// </summary>
internal static class Errors
{
    private const int LongestQuotation = 60;

    /// <summary>The error for a fault that any cmdlet can meet; null for what is no such fault.</summary>
    public static ErrorRecord? Of(Exception exception) => exception switch
    {
        StoreException fault => FromStore(fault),
        DateFormatException reason => InvalidDate(null, reason),
        SearchFormatException reason => InvalidQuery(reason),
        WildcardPatternException reason => InvalidPattern(reason),
        CorrectionFormatException reason => InvalidCorrection(reason),
        System.Management.Automation.DriveNotFoundException reason => DriveNotFound(reason),
        _ => null,
    };

    public static ErrorRecord InputObjectNotBound(object item, string wanted) => Record(
        $"'{item}' is not {wanted} and was skipped.", "Get-Member shows the type of the input objects.", ErrorCategory.InvalidArgument, item);

    public static ErrorRecord EmptyArgument(string parameter) => Record(
        $"The value of -{parameter} is empty.", $"Give a value, or omit -{parameter}.", ErrorCategory.InvalidArgument, parameter);

    public static ErrorRecord InvalidPattern(WildcardPatternException reason) => Record(
        $"{reason.Message.TrimEnd('.')}.",
        "Escape a literal bracket with a backtick: '`['.",
        ErrorCategory.InvalidArgument,
        inner: reason);

    public static ErrorRecord EventNotFound(string id) => Record(
        $"There is no event '{id}'.", "Ids look like 2018-07-11a; Get-NatoIraqEvent lists them.", ErrorCategory.ObjectNotFound, id);

    public static ErrorRecord TooFewEvents(int least) => Record(
        $"At least {least} events are needed.",
        "Give their ids, or pipe in events, a happening or a conflict.",
        ErrorCategory.InvalidArgument);

    public static ErrorRecord NotOfHappening(string preferred, Happening happening) => Record(
        $"'{preferred}' is neither an event nor a source of the happening '{happening.Title}'.",
        $"Its events are {string.Join(", ", happening.Events)}; its sources are {string.Join(", ", happening.Sources)}.",
        ErrorCategory.InvalidArgument,
        preferred);

    public static ErrorRecord NothingToResolve(string id) => Record(
        $"The event '{id}' is the only event of its happening, so there is no conflict.",
        "Use Join-NatoIraqEvent to add another event to the happening.",
        ErrorCategory.InvalidArgument,
        id);

    public static ErrorRecord MissionNotFound(string name, string? meant = null) => Record(
        $"No mission is called '{name}'.{Meant(meant)}",
        "Get-NatoMission lists names and acronyms; wildcards are allowed.",
        ErrorCategory.ObjectNotFound,
        name);

    public static ErrorRecord ActorNotFound(string name, string? meant = null) =>
        NotCalled("person, organization, group, office or state", "Get-NatoIraqActor", name, meant);

    public static ErrorRecord PlaceNotFound(string name, string? meant = null) => NotCalled("place", "Get-NatoIraqPlace", name, meant);

    public static ErrorRecord DocumentNotFound(string name, string? meant = null) =>
        NotCalled("document", "Get-NatoIraqDocument", name, meant);

    public static ErrorRecord NameNotFound(string name, string? meant = null) => Record(
        $"Nothing in the store has the name '{name}'.{Meant(meant)}",
        meant is null ? $"Try a pattern: Search-NatoIraqEvent '{name}*'." : "Get-NatoIraqActor and Get-NatoIraqPlace list names.",
        ErrorCategory.ObjectNotFound,
        name);

    public static ErrorRecord AliasOfItself(string name) => Record(
        $"'{name}' and its alias are the same name.", "Give two names; Find-NatoIraqAlias proposes some.", ErrorCategory.InvalidArgument, name);

    public static ErrorRecord KindNotFound(string name, string? meant = null) => Record(
        $"There is no kind '{name}'.{Meant(meant)}", $"The kinds are {string.Join(", ", EventKind.All)}.", ErrorCategory.ObjectNotFound, name);

    public static ErrorRecord FieldNotFound(string name, string? meant = null) => Record(
        $"There is no field '{name}'.{Meant(meant)}",
        $"The fields are {string.Join(", ", MentionField.All)}.",
        ErrorCategory.ObjectNotFound,
        name);

    public static ErrorRecord UnitNotFound(string name) => Record(
        $"No quantity has the unit '{name}'.", "Get-NatoIraqQuantity | Group-Object Unit lists the units.", ErrorCategory.ObjectNotFound, name);

    public static ErrorRecord SourceNotFound(string name, string? meant = null) => Record(
        $"There is no source '{name}'.{Meant(meant)}", "Get-NatoIraqSource lists the sources of a store.", ErrorCategory.ObjectNotFound, name);

    public static ErrorRecord NothingToCompare(string name) => Record(
        $"There is neither a source nor a file '{name}'.",
        "Get-NatoIraqSource lists the sources of a store; a file is named by its path, such as ./chronology.txt.",
        ErrorCategory.ObjectNotFound,
        name,
        id: nameof(SourceNotFound));

    public static ErrorRecord FileNotFound(string path) => Record(
        $"There is no file '{path}'.",
        "Check the path; a relative path starts at the current location.",
        ErrorCategory.ObjectNotFound,
        path,
        id: nameof(SourceNotFound));

    public static ErrorRecord NoFileAndNoTitle(string text) => Record(
        $"There is no file '{(text.Length > LongestQuotation ? text[..LongestQuotation] + "…" : text)}'.",
        "Check the path. To import the text itself, give it a title: -Title.",
        ErrorCategory.ObjectNotFound,
        text,
        id: nameof(SourceNotFound));

    public static ErrorRecord SourceUnreadable(string path, Exception reason) => Advised(
        $"'{path}' cannot be read: {reason.Message}",
        "Check that the file is a chronology and that you may read it.",
        ErrorCategory.InvalidData,
        path,
        reason);

    public static ErrorRecord EventUnreadable(string path, string place, string fault) => Record(
        $"{path}, {place}: {fault}. The event is skipped.",
        "Correct the file, or export it again with Export-NatoIraqEvent.",
        ErrorCategory.InvalidData,
        path);

    public static ErrorRecord SourceHasNoEntries(string path) => Record(
        $"No dated entry was found in '{path}'.",
        "Start each entry with a date, such as '11 July 2018' or 'End 2004:'; "
            + "-Verbose shows the layout that was detected, -Format sets the syntax (docs/layouts.md).",
        ErrorCategory.InvalidData,
        path);

    public static ErrorRecord InvalidDate(object? value, DateFormatException reason) => Record(
        reason.Message,
        "Write an EDTF expression (2018-07, 2016-04/2016-12) or a date in words ('July 2016', 'End 2004').",
        ErrorCategory.InvalidArgument,
        value,
        reason);

    public static ErrorRecord InvalidCorrection(CorrectionFormatException reason) => Advised(
        reason.Message, "Give a value for each field that the event is to have.", ErrorCategory.InvalidArgument, reason.Value, reason);

    public static ErrorRecord NothingToCorrect(string id) => Record(
        $"No new value is given for '{id}'.",
        "Use -Date, -Kind, -Title or another field, or pipe in an edited event.",
        ErrorCategory.InvalidArgument,
        id);

    public static ErrorRecord InvalidLexicon(string path, Exception reason) => Record(
        reason.Message, reason is LexiconException ? "Correct the file; docs/lexicon.md says what a lexicon holds." : "Give the path of a JSON file that you may read.", ErrorCategory.InvalidData, path, reason);

    public static ErrorRecord InvalidQuery(SearchFormatException reason) => Record(
        reason.Message,
        "Use words, \"quoted phrases\", -word to exclude a word, OR, and prefixes such as polic*; "
            + "in PowerShell, put the whole query in single quotes.",
        ErrorCategory.InvalidArgument,
        reason.Text,
        reason);

    public static ErrorRecord FileExists(string path) => Record(
        $"The file '{path}' exists, and -NoClobber is set.",
        "Choose another path, or omit -NoClobber.",
        ErrorCategory.ResourceExists,
        path);

    public static ErrorRecord FileNotWritable(string path, Exception reason) => Advised(
        $"The file '{path}' cannot be written: {reason.Message}",
        "Choose another path, or a folder that is there and that you may write to.",
        ErrorCategory.WriteError,
        path,
        reason);

    public static ErrorRecord FolderExists(string path) => Record(
        $"The folder '{path}' exists.", "Choose another path, or use -Force to replace an earlier export.", ErrorCategory.ResourceExists, path, id: nameof(FileExists));

    public static ErrorRecord FolderNotReplaceable(string path) => Record(
        $"The folder '{path}' contains other files than those of an earlier export.", "Choose another path, or empty the folder.", ErrorCategory.ResourceExists, path);

    public static ErrorRecord PartitionNotSupported(string format) => Record(
        $"The format {format} cannot be partitioned.", "Use -PartitionBy with -Format parquet, or omit it.", ErrorCategory.InvalidArgument, format);

    public static ErrorRecord PathIsFolder(string path) => Record(
        $"'{path}' is a folder.",
        $"Give the paths of its files: '{System.IO.Path.Combine(path, "*")}'.",
        ErrorCategory.InvalidArgument,
        path,
        id: nameof(SourceUnreadable));

    public static ErrorRecord UnknownFormat(string format, IEnumerable<string> known) => Record(
        $"There is no format '{format}'.",
        $"The formats are {string.Join(", ", known)}; use -Format if the file extension does not name one.",
        ErrorCategory.InvalidArgument,
        format);

    public static ErrorRecord NotReadBack(string format, IEnumerable<string> known) => Record(
        $"Events cannot be read back from {format}: it does not keep the evidence.",
        $"Export them as {string.Join(", ", known)} and import that file. Import-NatoIraqChronology reads a csv, Markdown or HTML file as a chronology.",
        ErrorCategory.InvalidArgument,
        format,
        id: nameof(UnknownFormat));

    public static ErrorRecord EncodingNotSupported(string format) => Record(
        $"The format {format} has a fixed encoding.", "Omit -Encoding; only csv takes it.", ErrorCategory.InvalidArgument, format);

    public static ErrorRecord EncodingNotSupported(Encoding encoding, EncoderFallbackException reason) => Record(
        FormattableString.Invariant($"The encoding {encoding.WebName} cannot encode the character U+{CodePointOf(reason):X4} of the text."),
        "Use utf8 or utf8BOM.",
        ErrorCategory.InvalidArgument,
        encoding,
        reason);

    public static ErrorRecord UnknownPictureFormat(string extension, IEnumerable<string> known) => Record(
        $"The extension '{extension}' is not supported.",
        $"Use .{string.Join(" or .", known)}.",
        ErrorCategory.InvalidArgument,
        extension,
        id: nameof(UnknownFormat));

    public static ErrorRecord PictureTooLarge(string path, Exception reason) => Record(
        $"'{path}' was not written. {reason.Message}", "Use a smaller -Scale or -Width, or write .svg.", ErrorCategory.LimitsExceeded, path, reason);

    public static ErrorRecord NativeLibraryNotFound(string path, Exception reason) => Record(
        $"'{path}' was not written: the native libraries that draw png files are missing, or not available for this platform. {reason.Message.ReplaceLineEndings(" ")}",
        "Write .svg or .html, or install the module again.",
        ErrorCategory.NotInstalled,
        path,
        reason);

    public static ErrorRecord InvalidTemplate(string path, Exception reason) => Record(
        $"The template '{path}' cannot be used: {reason.Message}",
        reason is ReportTemplateException ? "See docs/reports.md for the names that a template can use." : "Give the path of a template that you may read.",
        ErrorCategory.InvalidData,
        path,
        reason);

    public static ErrorRecord NothingToCite() => Record(
        "No event or source is given.", "Use -Id, or pipe in events or sources.", ErrorCategory.InvalidArgument);

    public static ErrorRecord CopyOntoItself(string path) => Record(
        $"-Path and -From are the same file, '{path}'.", "Give the copy another path.", ErrorCategory.InvalidArgument, path);

    public static ErrorRecord SecretUnavailable(string name, string reason, Exception? inner) => Record(
        $"The secret '{name}' cannot be read. {reason}",
        "Install and register a vault (Microsoft.PowerShell.SecretManagement), or put the password into the file of passwords (PGPASSFILE).",
        ErrorCategory.AuthenticationError,
        name,
        inner);

    public static ErrorRecord SecretForFile(string path) => Record(
        $"'{path}' is a file, which has no password.", "Omit -Secret, or give the address of a store on a server.", ErrorCategory.InvalidArgument, path);

    public static ErrorRecord NotAFilePath(string path) => Record(
        $"'{path}' is not on a file system.", "Give the path of a file on disk.", ErrorCategory.InvalidArgument, path);

    /// <summary>"foo:bar.txt" names a drive; so does a text that has a colon, where a path is wanted.</summary>
    public static ErrorRecord DriveNotFound(SessionStateException reason) => Record(
        $"There is no drive '{reason.ItemName}'.",
        "Give the path of a file on disk; Get-PSDrive lists the drives.",
        ErrorCategory.InvalidArgument,
        reason.ItemName,
        reason,
        nameof(NotAFilePath));

    public static ErrorRecord DriveReadOnly(string path) => Record(
        $"'NatoIraq:{path}' cannot be changed: the drive is read-only.",
        "Use Import-NatoIraqChronology and Remove-NatoIraqSource to change a store.",
        ErrorCategory.PermissionDenied,
        path);

    public static ErrorRecord DriveItemHasNoContent(string path) => Record(
        $"'NatoIraq:{path}' has no content.",
        "Get-Content reads events and sources; use Get-ChildItem to list a folder.",
        ErrorCategory.InvalidArgument,
        path);

    public static ErrorRecord DriveRootNotFound(string root) => Record(
        $"There is no folder '{root}' in the drive NatoIraq:.",
        "Give a folder without the drive name, such as Missions.",
        ErrorCategory.ObjectNotFound,
        root);

    public static ErrorRecord TitleNeedsOneFile(string title) => Record(
        "-Title names one source, but several files are given.",
        "Import them one by one, or omit -Title: each source then has the title of its document or the name of its file.",
        ErrorCategory.InvalidArgument,
        title);

    /// <summary>A store's fault: its name is the id.</summary>
    public static ErrorRecord FromStore(StoreException exception) => Advised(
        exception.Message,
        FaultAdvice.For(exception.Fault),
        FaultAdvice.CategoryOf(exception.Fault),
        exception.Path,
        exception,
        exception.Fault.ToString());

    private static ErrorRecord NotCalled(string what, string cmdlet, string name, string? meant, [CallerMemberName] string id = "") => Record(
        $"No {what} is called '{name}'.{Meant(meant)}",
        meant is null ? $"Try a pattern: '*{name}*'." : $"{cmdlet} lists the names.",
        ErrorCategory.ObjectNotFound,
        name,
        id: id);

    private static int CodePointOf(EncoderFallbackException reason) =>
        reason.IsUnknownSurrogate() ? char.ConvertToUtf32(reason.CharUnknownHigh, reason.CharUnknownLow) : reason.CharUnknown;

    private static string? Meant(string? name) => name is null ? null : $" Did you mean '{name}'?";

    /// <summary>An error whose message says in its last sentence what to do; the advice does where it is but one sentence.</summary>
    private static ErrorRecord Advised(
        string message, string advice, ErrorCategory category, object? target, Exception inner, [CallerMemberName] string id = "")
    {
        var last = LastSentence.StartIn(message);
        return last < 0
            ? Record(message, advice, category, target, inner, id)
            : Record(message[..(last - 1)], message[last..], category, target, inner, id);
    }

    private static ErrorRecord Record(
        string what, string advice, ErrorCategory category, object? target = null, Exception? inner = null, [CallerMemberName] string id = "")
    {
        var (problem, action) = (DisplayControl.Fold(what), DisplayControl.Fold(advice));
        var record = new ErrorRecord(ExceptionOf(category, $"{problem} {action}", inner), id, category, target)
        {
            ErrorDetails = new ErrorDetails(problem) { RecommendedAction = action },
        };
        if (target is string name)
        {
            record.CategoryInfo.TargetName = DisplayControl.Fold(name);
        }

        return record;
    }

    private static Exception ExceptionOf(ErrorCategory category, string message, Exception? inner) => category switch
    {
        _ when inner is StoreException => inner,
        ErrorCategory.ObjectNotFound => new ItemNotFoundException(message, inner),
        ErrorCategory.InvalidData => new InvalidDataException(message, inner),
        ErrorCategory.ResourceExists or ErrorCategory.WriteError => new IOException(message, inner),
        ErrorCategory.PermissionDenied => new UnauthorizedAccessException(message, inner),
        _ => new ArgumentException(message, inner),
    };
}
