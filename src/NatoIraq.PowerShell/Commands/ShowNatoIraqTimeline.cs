using System.Management.Automation;
using System.Management.Automation.Host;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Terminal;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Shows events on a timeline in the terminal, with the missions as lanes.</summary>
[Cmdlet(VerbsCommon.Show, "NatoIraqTimeline")]
[OutputType(typeof(string))]
public sealed class ShowNatoIraqTimeline : TimelineCmdlet
{
    private const int WidthWithoutConsole = 120;

    /// <summary>What is drawn: a timeline with the missions as lanes, the days from step to step of decisions, or who appears when.</summary>
    [Parameter]
    [OneValue(typeof(ChartStyle), Names = [nameof(ChartStyle.Lanes), nameof(ChartStyle.Lags), nameof(ChartStyle.Actors)])]
    [ValidateSet(nameof(ChartStyle.Lanes), nameof(ChartStyle.Lags), nameof(ChartStyle.Actors))]
    public ChartStyle Style { get; set; } = ChartStyle.Lanes;

    /// <summary>How many characters wide; the console's width by default.</summary>
    [Parameter]
    [ValidateRange(40, 1000)]
    public int Width { get; set; }

    /// <summary>Draw with ASCII characters only.</summary>
    [Parameter]
    public SwitchParameter Ascii { get; set; }

    /// <summary>Write the events below the picture, with their dates and titles.</summary>
    [Parameter]
    public SwitchParameter Label { get; set; }

    /// <inheritdoc/>
    private protected override void End()
    {
        var glyphs = Ascii || IsWithoutUtf8() ? TerminalGlyphs.Ascii : TerminalGlyphs.Unicode;
        foreach (var line in TerminalText.Lines(Style, Content(), Width > 0 ? Width : ConsoleWidth(), glyphs, HasColour(), Label))
        {
            WriteObject(line);
        }
    }

    private int ConsoleWidth()
    {
        try
        {
            return Host.UI?.RawUI is { BufferSize.Width: > 0 and var width } && !Console.IsOutputRedirected ? width : WidthWithoutConsole;
        }
        catch (Exception exception) when (exception is HostException or NotImplementedException or NotSupportedException or IOException)
        {
            return WidthWithoutConsole;
        }
    }

    /// <summary>
    /// Whether the terminal is in a locale of another character set (POSIX, "Environment Variables": the first of the three that is set counts).
    /// </summary>
    private static bool IsWithoutUtf8()
    {
        if (Console.IsOutputRedirected || OperatingSystem.IsWindows())
        {
            return false;
        }

        string[] names = ["LC_ALL", "LC_CTYPE", "LANG"];
        var locale = names.Select(Environment.GetEnvironmentVariable).FirstOrDefault(static value => !string.IsNullOrEmpty(value));
        return locale is not null && !locale.Replace("-", "", StringComparison.Ordinal).Contains("UTF8", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Colour for an eye at a terminal that has it, and that has not asked for none (no-color.org); never for a file or a variable's
    /// reader.
    /// </summary>
    private bool HasColour() =>
        Host.UI?.SupportsVirtualTerminal == true
        && !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
