using System.Text;

namespace NatoIraq.Shell.Hosting;

/// <summary>The three standard streams, in UTF-8, and what is known of the terminal behind them.</summary>
internal sealed class ShellConsole
{
    private const int RedirectedWidth = 120;
    private const int RedirectedHeight = 50;

    /// <summary>Standard input.</summary>
    internal TextReader In { get; } = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);

    /// <summary>Standard output.</summary>
    internal TextWriter Out { get; } = Console.Out;

    /// <summary>Standard error.</summary>
    internal TextWriter Error { get; } = Console.Error;

    /// <summary>Whether someone is there to answer.</summary>
    internal bool CanAsk { get; } = !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <summary>Whether standard output may carry colours.</summary>
    internal bool OutTakesColour { get; } = !Console.IsOutputRedirected && TerminalTakesColour();

    /// <summary>Whether standard error may carry colours.</summary>
    internal bool ErrorTakesColour { get; } = !Console.IsErrorRedirected && TerminalTakesColour();

    /// <summary>Whether standard error is a terminal, so that a line on it can be written over.</summary>
    internal bool ErrorIsTerminal { get; } = !Console.IsErrorRedirected;

    /// <summary>Whether standard output is a terminal, and so has a size.</summary>
    internal bool OutIsTerminal { get; } = !Console.IsOutputRedirected;

    /// <summary>Characters a line of output holds.</summary>
    internal int Width => OutIsTerminal ? Positive(Console.WindowWidth, RedirectedWidth) : RedirectedWidth;

    /// <summary>Lines the terminal shows.</summary>
    internal int Height => OutIsTerminal ? Positive(Console.WindowHeight, RedirectedHeight) : RedirectedHeight;

    // A terminal that does not know its size says zero.
    private static int Positive(int size, int otherwise) => size > 0 ? size : otherwise;

    // https://no-color.org
    private static bool TerminalTakesColour() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
