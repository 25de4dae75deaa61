using System.Globalization;
using System.Management.Automation;

namespace NatoIraq.Shell.Hosting;

/// <summary>
/// Progress, as one line on standard error that is written over and taken away; nothing where standard error is no terminal.
/// </summary>
internal sealed class ProgressLine(ShellConsole console)
{
    private bool isShown;

    /// <summary>Shows a record in place of the one before.</summary>
    internal void Show(ProgressRecord record)
    {
        if (!console.ErrorIsTerminal)
        {
            return;
        }

        if (record.RecordType == ProgressRecordType.Completed)
        {
            Clear();
            return;
        }

        var share = record.PercentComplete < 0 ? "" : record.PercentComplete.ToString(CultureInfo.InvariantCulture) + "%";
        var text = string.Join(
            ' ', new[] { record.Activity, record.StatusDescription, share }.Where(static part => !string.IsNullOrWhiteSpace(part)));
        var width = Math.Max(1, console.Width - 1);
        console.Error.Write("\r" + (text.Length > width ? text[..width] : text.PadRight(width)));
        isShown = true;
    }

    /// <summary>Takes the line away, if one is shown.</summary>
    internal void Clear()
    {
        if (isShown)
        {
            console.Error.Write("\r" + new string(' ', Math.Max(1, console.Width - 1)) + "\r");
            isShown = false;
        }
    }
}
