using System.Management.Automation;
using System.Text;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Reads chronologies and gives their events; nothing is stored.</summary>
[Cmdlet(VerbsData.ConvertFrom, "NatoIraqChronology", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Event))]
public sealed class ConvertFromNatoIraqChronology : ChronologyCmdlet
{
    private const string InputSet = "InputObject";
    private const string InputTitle = "input";

    private StringBuilder? input;

    /// <summary>The text of a chronology; lines on the pipeline are put together.</summary>
    [Parameter(ParameterSetName = InputSet, Mandatory = true, ValueFromPipeline = true)]
    [AllowEmptyString]
    public string? InputObject { get; set; }

    /// <inheritdoc/>
    private protected override void Process()
    {
        if (ParameterSetName == InputSet)
        {
            // An empty line at the head is a line too: the numbers of those that follow count it.
            input = input is null ? new StringBuilder(InputObject) : input.Append('\n').Append(InputObject);
            return;
        }

        if (ParameterSetName == PathSet && Path is [var words] && IsText(words))
        {
            Convert(Warned(SourceDecoder.FromText(words), InputTitle), InputTitle, InputTitle);
            return;
        }

        foreach (var file in Files())
        {
            Convert(file.Text, file.Title, file.Path);
        }
    }

    /// <summary>
    /// Whether the first argument is a chronology itself and no path: it has lines; or it is markup, or begins with a date and has words behind it ("5 May 2004: NATO
    /// meets in Baghdad."), and there is no such file.
    /// </summary>
    private bool IsText(string words) =>
        words.AsSpan().ContainsAny('\r', '\n')
        || (IsMarkup(words.AsSpan().Trim()) && !IsThere(words))
        || (words.Contains(' ', StringComparison.Ordinal) && !WildcardPattern.ContainsWildcardCharacters(words) && !HasExtension(words.TrimEnd('.'))
            && new DatePhraseReader().ReadAt(words, 0, null, DatePlace.Head) is { } date && date.End < words.Length && !IsThere(words));

    /// <summary>Whether words end like the name of a file; what follows a full stop inside a text has spaces.</summary>
    private static bool HasExtension(string words) => System.IO.Path.GetExtension(words) is { Length: > 0 } extension && !extension.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether words are JSON or HTML on one line; '[ab]*' is a pattern of paths.</summary>
    private static bool IsMarkup(ReadOnlySpan<char> words) => words switch
    {
        ['{', .., '}'] or ['<', .., '>'] => true,
        ['[', .. var inner, ']'] => inner.TrimStart() is ['{' or '[' or '"', ..],
        _ => false,
    };

    /// <inheritdoc/>
    private protected override void End()
    {
        if (ParameterSetName == InputSet)
        {
            Convert(Warned(SourceDecoder.FromText(input?.ToString() ?? ""), InputTitle), InputTitle, InputTitle);
        }
    }

    private void Convert(SourceText text, string title, string path)
    {
        var chronology = Coded(text, title);
        var identifiers = new EventIdentifiers();
        var any = false;
        foreach (var found in Watched(chronology, text, title))
        {
            any = true;
            WriteObject(found.WithId(identifiers.Next(found.ToEdtf())));
        }

        WarnOfDoubts(chronology, path);
        if (!any)
        {
            WriteError(Errors.SourceHasNoEntries(path));
        }
    }
}
