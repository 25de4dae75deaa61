using System.Collections;
using System.Management.Automation.Provider;

namespace NatoIraq.PowerShell.Drive;

/// <summary>Reads a text line by line, for Get-Content: what steers a terminal is shown.</summary>
/// <param name="text">The text.</param>
internal sealed class LineReader(string text) : IContentReader
{
    private readonly StringReader lines = new(text);

    /// <inheritdoc/>
    public IList Read(long readCount)
    {
        // Nothing asked for, or less, means all there is.
        var most = readCount > 0 ? readCount : long.MaxValue;
        var read = new List<string>();
        while (read.Count < most && lines.ReadLine() is { } line)
        {
            read.Add(DisplayControl.Show(line));
        }

        return read;
    }

    /// <summary>Not supported: a text in a store is read from its beginning.</summary>
    public void Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("Text can only be read from its start.");

    /// <inheritdoc/>
    public void Close() => lines.Dispose();

    /// <inheritdoc/>
    public void Dispose() => lines.Dispose();
}
