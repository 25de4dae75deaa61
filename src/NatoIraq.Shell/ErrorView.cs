using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text;

namespace NatoIraq.Shell;

/// <summary>How the shell prints an error: who says it and what, then the id that scripts can rely on and where it happened.</summary>
public static class ErrorView
{
    /// <summary>
    /// Two lines: <c>Get-NatoIraqEvent: There is no …</c> and <c>    EventNotFound, line 1, character 5</c>. The engine calls it for each
    /// error that reaches the end of a pipeline.
    /// </summary>
    public static string Of(ErrorRecord error)
    {
        ArgumentNullException.ThrowIfNull(error);
        if (error.Exception is ParseException { Errors.Length: > 0 } syntax)
        {
            return string.Join('\n', syntax.Errors.Select(static one => Lines("Syntax", one.Message, one.ErrorId, one.Extent.File,
                one.Extent.StartLineNumber, one.Extent.StartColumnNumber)));
        }

        var place = error.InvocationInfo;
        var speaker = place?.MyCommand?.Name is { Length: > 0 } command ? command : error.CategoryInfo.Category.ToString();
        var message = error.ErrorDetails?.Message is { Length: > 0 } details ? details : error.Exception.Message;
        var id = error.FullyQualifiedErrorId.Split(',', 2)[0];
        var text = Lines(
            speaker, message, id == message ? "" : id, place?.ScriptName, place?.ScriptLineNumber ?? 0, place?.OffsetInLine ?? 0);
        return error.ErrorDetails?.RecommendedAction is { Length: > 0 } advice ? $"{text}\n    {advice}" : text;
    }

    /// <summary>Makes this the view of errors, before the engine's own.</summary>
    internal static void PutFirst(InitialSessionStateEntryCollection<SessionStateFormatEntry> formats)
    {
        var view = CustomControl.Create(outOfBand: true)
            .StartEntry()
            .AddScriptBlockExpressionBinding($"[{typeof(ErrorView).FullName}]::Of($_)")
            .EndEntry()
            .EndControl();
        SessionStateFormatEntry[] others = [.. formats];
        formats.Clear();
        formats.Add(new SessionStateFormatEntry(
            new ExtendedTypeDefinition(typeof(ErrorRecord).FullName!, [new FormatViewDefinition("Error", view)])));
        formats.Add(others);
    }

    private static string Lines(string speaker, string message, string id, string? file, int line, int character)
    {
        var text = new StringBuilder(speaker).Append(": ").Append(message.TrimEnd());
        List<string> facts = [];
        if (id.Length > 0)
        {
            facts.Add(id);
        }

        if (!string.IsNullOrEmpty(file))
        {
            facts.Add(file);
        }

        if (line > 0)
        {
            facts.Add(string.Create(CultureInfo.InvariantCulture, $"line {line}, character {character}"));
        }

        return facts.Count == 0 ? text.ToString() : text.Append("\n    ").AppendJoin(", ", facts).ToString();
    }
}
