using System.Management.Automation.Provider;

namespace NatoIraq.PowerShell.Drive;

/// <summary>What Get-Content reads: an event's text, a source's lines.</summary>
public sealed partial class NatoIraqProvider : IContentCmdletProvider
{
    /// <inheritdoc/>
    public IContentReader? GetContentReader(string path)
    {
        var text = Ask(path, static (store, found) => found.Select(static item => item.Describe()).FirstOrDefault() switch
        {
            Event happening => happening.Text,
            Source source => store.SourceText(source.Title),
            _ => null,
        });
        if (text is null)
        {
            WriteError(Errors.DriveItemHasNoContent(path));
            return null;
        }

        return new LineReader(text);
    }

    /// <inheritdoc/>
    public object? GetContentReaderDynamicParameters(string path) => null;

    /// <inheritdoc/>
    public object? GetContentWriterDynamicParameters(string path) => null;

    /// <inheritdoc/>
    public object? ClearContentDynamicParameters(string path) => null;
}
