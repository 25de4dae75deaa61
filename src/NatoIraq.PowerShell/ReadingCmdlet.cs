using System.Management.Automation;
using System.Net;
using System.Security;
using System.Text;
using NatoIraq.Chronology;
using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;
using NatoIraq.Documents;
using NatoIraq.PowerShell.Completers;

namespace NatoIraq.PowerShell;

/// <summary>
/// What the cmdlets that read chronologies share: how a document is to be read, and what is said of one that is in doubt.
/// </summary>
public abstract class ReadingCmdlet : StoreAccessCmdlet
{
    private Lexicon? lexicon;

    /// <summary>The syntax, where it is not to be found by looking.</summary>
    [Parameter]
    [ValidateSet("Auto", "Text", "Html", "Markdown", "Csv", "Json", "Yaml", "Docx", "Odt", "Pdf")]
    public string Format { get; set; } = "Auto";

    /// <summary>The password of a PDF that is encrypted.</summary>
    [Parameter]
    [ValidateNotNull]
    public SecureString? Password { get; set; }

    /// <summary>The encoding of the files, where it is not to be found by looking: a name, a code page or an encoding.</summary>
    [Parameter]
    [EncodingArgument]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    [ValidateNotNull]
    public Encoding? Encoding { get; set; }

    /// <summary>Which comes first in a date of numbers (03/04/1999), where the document does not settle it.</summary>
    [Parameter]
    [OneValue(typeof(DateOrder))]
    public DateOrder DateOrder { get; set; } = DateOrder.Auto;

    /// <summary>The month (1–12) that fiscal years start in.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MonthCompleter))]
    [ValidateRange(1, 12)]
    public int? FiscalYearStart { get; set; }

    /// <summary>JSON files with words of your own, which extend the built-in lexicon; later files take precedence.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[] Lexicon { get; set; } = [];

    /// <inheritdoc/>
    private protected override void Begin()
    {
        base.Begin();
        lexicon = Chronology.Coding.Lexicon.Default;
        foreach (var path in Lexicon)
        {
            var file = ResolvePath(path);
            try
            {
                lexicon = new FileInfo(file).Length <= Chronology.Coding.Lexicon.MostBytes
                    ? lexicon.With(File.ReadAllText(file), System.IO.Path.GetFileName(file))
                    : throw new IOException(FormattableString.Invariant($"it is larger than {Chronology.Coding.Lexicon.MostBytes / 1024 / 1024} MB. Leave out the names that the chronology does not have."));
            }
            catch (Exception exception) when (exception is LexiconException or IOException or UnauthorizedAccessException)
            {
                ThrowTerminatingError(Errors.InvalidLexicon(path, exception));
            }
        }
    }

    /// <summary>
    /// A source that is to be read and coded as the parameters say; -Verbose tells how it is laid out, and why that was thought.
    /// </summary>
    private protected CodedChronology Coded(SourceText text, string title)
    {
        var chronology = new CodedChronology(text, title, new ReadingOptions(Format, DateOrder, FiscalYearStart), lexicon!);
        foreach (var line in ReadingReport.Describe(chronology.Reading))
        {
            WriteVerbose($"{title}: {line}");
        }

        return chronology;
    }

    /// <summary>The events of a chronology as they are read, with progress by the lines of its text, and an end at once on Ctrl+C.</summary>
    private protected IEnumerable<Event> Watched(CodedChronology chronology, SourceText text, string title)
    {
        using var meter = Meter($"Reading '{title}'");
        var lines = 1 + text.Text.AsSpan().Count('\n');
        foreach (var found in meter.Watch(chronology.Events, found => (double)found.Line / lines))
        {
            yield return found;
        }
    }

    /// <summary>Says which lines could not be read, and what is in doubt about those that could.</summary>
    private protected void WarnOfDoubts(CodedChronology chronology, string path)
    {
        foreach (var warning in ReadingReport.Warnings(chronology))
        {
            WriteWarning(path + warning);
        }
    }

    /// <summary>A text, with warnings for what is in doubt about how it was decoded.</summary>
    private protected SourceText Warned(SourceText text, string path)
    {
        foreach (var warning in text.Warnings)
        {
            WriteWarning($"{path}: {warning}");
        }

        return text;
    }

    /// <summary>The text of a Word file, an OpenDocument text or a PDF.</summary>
    private SourceText Extracted(byte[] bytes, string format) =>
        Format == SourceFormat.Auto || Format.Equals(format, StringComparison.OrdinalIgnoreCase)
            ? DocumentReader.Read(bytes, format, Password is null ? null : new NetworkCredential("", Password).Password, Cancellation)
            : throw new SourceUnreadableException($"The file is {format}, not {Format}. Omit -Format, or use -Format {format}.");

    /// <summary>A file, decoded; null, with an error, where it is not there or cannot be read.</summary>
    private protected SourceText? Decoded(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return Warned(Encoding is null && DocumentReader.FormatOf(bytes) is { } format ? Extracted(bytes, format) : SourceDecoder.Decode(bytes, Encoding), path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            WriteError(Errors.FileNotFound(path));
        }
        catch (Exception exception) when (exception is SourceUnreadableException or IOException or UnauthorizedAccessException)
        {
            WriteError(Errors.SourceUnreadable(path, exception));
        }

        return null;
    }
}
