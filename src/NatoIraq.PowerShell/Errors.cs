using System.Management.Automation;
using System.Runtime.CompilerServices;
using System.Text;
using NatoIraq.Chronology.Corrections;
using NatoIraq.Chronology.Dates;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>
/// Every error a cmdlet reports. A method's name is the error's stable id, so that an id cannot drift from its message; each message says
/// what was wrong and what to do.
/// </summary>
internal static class Errors
{
    /// <summary>The error for a fault that any cmdlet can meet; null for what is no such fault.</summary>
    public static ErrorRecord? Of(Exception exception) => exception switch
    {
        StoreException fault => FromStore(fault),
        DateFormatException reason => InvalidDate(null, reason),
        WildcardPatternException reason => InvalidPattern(reason.Message),
        CorrectionFormatException reason => InvalidCorrection(reason),
        _ => null,
    };

    public static ErrorRecord InputObjectNotBound(object item, string wanted) => Record(
        new ArgumentException($"'{item}' is not {wanted}, and was passed over."), ErrorCategory.InvalidArgument, item);

    public static ErrorRecord EmptyArgument(string parameter) => Record(
        new ArgumentException($"The value of -{parameter} is empty. Give a value, or leave -{parameter} out."),
        ErrorCategory.InvalidArgument,
        parameter);

    public static ErrorRecord InvalidPattern(string pattern) => Record(
        new ArgumentException(
            $"The pattern is not valid: {pattern} A bracket that is part of a name is written with a backtick before it: '`['."),
        ErrorCategory.InvalidArgument,
        pattern);

    public static ErrorRecord EventNotFound(string id) => Record(
        new ItemNotFoundException($"There is no event '{id}'. Ids look like 2018-07-11a; Get-NatoIraqEvent lists them."),
        ErrorCategory.ObjectNotFound,
        id);

    public static ErrorRecord TooFewEvents(int least) => Record(
        new ArgumentException(
            $"Fewer than {least} events were named. Name the events by their ids, or pipe in a happening, a conflict or the events."),
        ErrorCategory.InvalidArgument,
        null);

    public static ErrorRecord NotOfHappening(string preferred, Happening happening) => Record(
        new ArgumentException(
            $"'{preferred}' is neither an event nor a source that tells of '{happening.Title}'. "
                + $"Those that do are {string.Join(", ", happening.Events)}, of {string.Join(", ", happening.Sources)}."),
        ErrorCategory.InvalidArgument,
        preferred);

    public static ErrorRecord NothingToResolve(string id) => Record(
        new ArgumentException(
            $"The event '{id}' is the only one that tells of its happening. Join-NatoIraqEvent says which other tells of the same."),
        ErrorCategory.InvalidArgument,
        id);

    public static ErrorRecord MissionNotFound(string name, string? meant = null) => Record(
        new ItemNotFoundException(
            $"No mission is called '{name}'.{Meant(meant)} Get-NatoMission lists names and acronyms; wildcards are allowed."),
        ErrorCategory.ObjectNotFound,
        name);

    public static ErrorRecord ActorNotFound(string name, string? meant = null) => Record(
        new ItemNotFoundException($"No person, organization, group, office or state is called '{name}'.{Meant(meant) ?? Pattern(name)}"),
        ErrorCategory.ObjectNotFound,
        name);

    public static ErrorRecord PlaceNotFound(string name, string? meant = null) => Record(
        new ItemNotFoundException($"No place is called '{name}'.{Meant(meant) ?? Pattern(name)}"), ErrorCategory.ObjectNotFound, name);

    public static ErrorRecord DocumentNotFound(string name, string? meant = null) => Record(
        new ItemNotFoundException($"No document is called '{name}'.{Meant(meant) ?? Pattern(name)}"), ErrorCategory.ObjectNotFound, name);

    public static ErrorRecord KindNotFound(string name, string? meant = null) => Record(
        new ItemNotFoundException($"There is no kind '{name}'.{Meant(meant)} The kinds are {string.Join(", ", EventKind.All)}."),
        ErrorCategory.ObjectNotFound,
        name);

    public static ErrorRecord FieldNotFound(string name, string? meant = null) => Record(
        new ItemNotFoundException($"There is no field '{name}'.{Meant(meant)} The fields are {string.Join(", ", MentionField.All)}."),
        ErrorCategory.ObjectNotFound,
        name);

    public static ErrorRecord UnitNotFound(string name) => Record(
        new ItemNotFoundException($"No quantity has the unit '{name}'. Get-NatoIraqQuantity | Group-Object Unit lists the units."),
        ErrorCategory.ObjectNotFound,
        name);

    public static ErrorRecord SourceNotFound(string name, string? meant = null) => Record(
        new ItemNotFoundException($"There is no source '{name}'.{Meant(meant)} Get-NatoIraqSource lists the sources of a store."),
        ErrorCategory.ObjectNotFound,
        name);

    public static ErrorRecord NothingToCompare(string name) => Record(
        new ItemNotFoundException(
            $"There is neither a source nor a file '{name}'. Get-NatoIraqSource lists the sources of a store; "
                + "a file is named by its path, such as ./chronology.txt."),
        ErrorCategory.ObjectNotFound,
        name,
        "SourceNotFound");

    public static ErrorRecord FileNotFound(string path) => Record(
        new ItemNotFoundException($"There is no file '{path}'. Check the path; a relative one begins at the current folder."),
        ErrorCategory.ObjectNotFound,
        path,
        "SourceNotFound");

    public static ErrorRecord SourceUnreadable(string path, Exception reason) => Record(
        new InvalidDataException($"'{path}' cannot be read: {reason.Message}", reason), ErrorCategory.InvalidData, path);

    public static ErrorRecord EventUnreadable(string path, string place, string fault) => Record(
        new InvalidDataException(
            $"{path}, {place}: {fault}. The event is left out. Correct the file, or write it anew with Export-NatoIraqEvent."),
        ErrorCategory.InvalidData,
        path);

    public static ErrorRecord SourceHasNoEntries(string path) => Record(
        new InvalidDataException(
            $"No dated entry was found in '{path}'. Each entry needs a date at its head, such as '11 July 2018' or 'End 2004:'; "
                + "-Verbose shows how the document was looked at, -Format says what it is written in (docs/layouts.md)."),
        ErrorCategory.InvalidData,
        path);

    public static ErrorRecord InvalidDate(object? value, DateFormatException reason) => Record(
        new ArgumentException(
            $"{reason.Message} Write an EDTF expression (2018-07, 2016-04/2016-12) or a date in words ('July 2016', 'End 2004').", reason),
        ErrorCategory.InvalidArgument,
        value);

    public static ErrorRecord InvalidCorrection(CorrectionFormatException reason) => Record(
        new ArgumentException(reason.Message, reason), ErrorCategory.InvalidArgument, reason.Value);

    public static ErrorRecord NothingToCorrect(string id) => Record(
        new ArgumentException($"Nothing is said of what '{id}' is to be. Give -Date, -Kind, -Title or another field, or pipe in an edited event."),
        ErrorCategory.InvalidArgument,
        id);

    public static ErrorRecord InvalidLexicon(string path, Exception reason) => Record(
        new InvalidDataException(reason.Message, reason), ErrorCategory.InvalidData, path);

    public static ErrorRecord InvalidQuery(SearchFormatException reason) => Record(
        new ArgumentException(
            $"{reason.Message} Write words, \"phrases in quotation marks\", -word for what is not wanted, OR, "
                + "and beginnings such as polic*; "
                + "to PowerShell, the whole stands in apostrophes.",
            reason),
        ErrorCategory.InvalidArgument,
        reason.Text);

    public static ErrorRecord FileExists(string path) => Record(
        new IOException($"The file '{path}' exists, and -NoClobber is set. Choose another path, or leave -NoClobber out."), ErrorCategory.ResourceExists, path);

    public static ErrorRecord FileNotWritable(string path, Exception reason) => Record(
        new IOException($"The file '{path}' cannot be written: {reason.Message}", reason), ErrorCategory.WriteError, path);

    public static ErrorRecord PathIsFolder(string path) => Record(
        new InvalidDataException($"'{path}' is a folder. Name its files: '{System.IO.Path.Combine(path, "*.txt")}'."),
        ErrorCategory.InvalidArgument,
        path,
        "SourceUnreadable");

    public static ErrorRecord UnknownFormat(string format, IEnumerable<string> known) => Record(
        new ArgumentException(
            $"There is no format '{format}'. The formats are {string.Join(", ", known)}; -Format names one where the file name does not."),
        ErrorCategory.InvalidArgument,
        format);

    public static ErrorRecord EncodingNotSupported(string format) => Record(
        new ArgumentException($"The format {format} has an encoding of its own. Leave out -Encoding; csv takes one."),
        ErrorCategory.InvalidArgument,
        format);

    public static ErrorRecord EncodingNotSupported(Encoding encoding, EncoderFallbackException reason) => Record(
        new ArgumentException(
            FormattableString.Invariant($"The encoding {encoding.WebName} has no character U+{CodePointOf(reason):X4}, which the text has. Use utf8 or utf8BOM."),
            reason),
        ErrorCategory.InvalidArgument,
        encoding);

    public static ErrorRecord UnknownPictureFormat(string extension, IEnumerable<string> known) => Record(
        new ArgumentException(
            $"A file that ends in '{extension}' cannot be written. The file's name says the format: "
                + $"it ends in .{string.Join(" or .", known)}."),
        ErrorCategory.InvalidArgument,
        extension,
        "UnknownFormat");

    public static ErrorRecord PictureTooLarge(string path, Exception reason) => Record(
        new InvalidOperationException($"'{path}' was not written. {reason.Message}", reason), ErrorCategory.LimitsExceeded, path);

    public static ErrorRecord NativeLibraryNotFound(string path, Exception reason) => Record(
        new InvalidOperationException(
            $"'{path}' was not written: a png is drawn by native libraries that are missing from the module or not for this machine. "
                + $"Write .svg or .html, or install the module again. {reason.Message.ReplaceLineEndings(" ")}",
            reason),
        ErrorCategory.NotInstalled,
        path);

    public static ErrorRecord InvalidTemplate(string path, Exception reason) => Record(
        new InvalidDataException(
            $"The template '{path}' cannot be used: {reason.Message} docs/reports.md lists what a template can print.", reason),
        ErrorCategory.InvalidData,
        path);

    public static ErrorRecord NothingToCite() => Record(
        new ArgumentException("Nothing is asked for. Name events by -Id, or pipe in events or sources."),
        ErrorCategory.InvalidArgument,
        null);

    public static ErrorRecord CopyOntoItself(string path) => Record(
        new ArgumentException($"-Path and -From both name '{path}'. Give the copy another path."), ErrorCategory.InvalidArgument, path);

    public static ErrorRecord NotAFilePath(string path) => Record(
        new ArgumentException($"'{path}' is not on a file system. Give the path of a file on disk."), ErrorCategory.InvalidArgument, path);

    public static ErrorRecord DriveReadOnly(string path) => Record(
        new UnauthorizedAccessException(
            $"'NatoIraq:{path}' is left as it is: the drive is for reading. "
                + "Import-NatoIraqChronology and Remove-NatoIraqSource change a store of one's own."),
        ErrorCategory.PermissionDenied,
        path);

    public static ErrorRecord DriveItemHasNoContent(string path) => Record(
        new ArgumentException(
            $"'NatoIraq:{path}' has no text of its own. Get-Content reads an event or a source; Get-ChildItem lists what is in a folder."),
        ErrorCategory.InvalidArgument,
        path);

    public static ErrorRecord DriveRootNotFound(string root) => Record(
        new ItemNotFoundException(
            $"There is no folder '{root}' in the drive NatoIraq:. Give one without the drive's name, such as Missions."),
        ErrorCategory.ObjectNotFound,
        root);

    public static ErrorRecord TitleNeedsOneFile(string title) => Record(
        new ArgumentException(
            "-Title names one source, and more than one file is imported. Import them one by one, or leave -Title out: "
                + "the document's title or the file's name is used."),
        ErrorCategory.InvalidArgument,
        title);

    /// <summary>A store's fault: its name is the id.</summary>
    public static ErrorRecord FromStore(StoreException exception)
    {
        var record = Record(exception, CategoryOf(exception.Fault), exception.Path, exception.Fault.ToString());
        if (exception.Fault == StoreFault.StoreNotFound)
        {
            record.ErrorDetails.RecommendedAction += " New-NatoIraqStore makes one.";
        }

        return record;
    }

    private static ErrorCategory CategoryOf(StoreFault fault) => fault switch
    {
        StoreFault.StoreNotFound or StoreFault.SourceNotFound or StoreFault.EventNotFound or StoreFault.RevisionNotFound or StoreFault.BeforeHistory => ErrorCategory.ObjectNotFound,
        StoreFault.StoreReadOnly => ErrorCategory.PermissionDenied,
        StoreFault.StoreLocked => ErrorCategory.ResourceBusy,
        StoreFault.FileExists => ErrorCategory.ResourceExists,
        StoreFault.CorrectionConflict => ErrorCategory.InvalidOperation,
        StoreFault.NothingToUndo => ErrorCategory.InvalidOperation,
        StoreFault.StoreFull => ErrorCategory.ResourceUnavailable,
        _ => ErrorCategory.InvalidData,
    };

    private static int CodePointOf(EncoderFallbackException reason) =>
        reason.IsUnknownSurrogate() ? char.ConvertToUtf32(reason.CharUnknownHigh, reason.CharUnknownLow) : reason.CharUnknown;

    private static string? Meant(string? name) => name is null ? null : $" Did you mean '{name}'?";

    private static string Pattern(string name) => $" Try a pattern: '*{name}*'.";

    /// <summary>The message's last sentence says what to do; the host shows it as the recommended action.</summary>
    private static ErrorRecord Record(Exception exception, ErrorCategory category, object? target, [CallerMemberName] string id = "")
    {
        var message = exception.Message;
        var end = message.LastIndexOf(". ", message.Length - 1, StringComparison.Ordinal);
        return new ErrorRecord(exception, id, category, target)
        {
            ErrorDetails = new ErrorDetails(end < 0 ? message : message[..(end + 1)])
            {
                RecommendedAction = end < 0 ? "" : message[(end + 2)..],
            },
        };
    }
}
