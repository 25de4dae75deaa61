using System.Management.Automation;
using System.Management.Automation.Host;

namespace NatoIraq.Shell.Hosting;

/// <summary>The size of the output for the formatting engine. The terminal's cells are left to the terminal.</summary>
internal sealed class ShellRawUserInterface(ShellConsole console) : PSHostRawUserInterface
{
    private const string NoCells = "This shell writes lines; it neither moves the cursor nor reads single keys. Run the script in pwsh.";

    /// <inheritdoc/>
    public override Size BufferSize { get => WindowSize; set => throw new PSNotSupportedException(NoCells); }

    /// <inheritdoc/>
    public override Size WindowSize { get => new(console.Width, console.Height); set => throw new PSNotSupportedException(NoCells); }

    /// <inheritdoc/>
    public override Size MaxPhysicalWindowSize => WindowSize;

    /// <inheritdoc/>
    public override Size MaxWindowSize => WindowSize;

    /// <inheritdoc/>
    public override Coordinates WindowPosition { get => default; set => throw new PSNotSupportedException(NoCells); }

    /// <inheritdoc/>
    public override Coordinates CursorPosition { get => default; set => throw new PSNotSupportedException(NoCells); }

    /// <inheritdoc/>
    public override int CursorSize { get => 1; set => throw new PSNotSupportedException(NoCells); }

    /// <inheritdoc/>
    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;

    /// <inheritdoc/>
    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;

    /// <inheritdoc/>
    public override string WindowTitle { get; set; } = "NatoIraq";

    /// <inheritdoc/>
    public override bool KeyAvailable => false;

    /// <inheritdoc/>
    public override KeyInfo ReadKey(ReadKeyOptions options) => throw new PSNotSupportedException(NoCells);

    /// <inheritdoc/>
    public override void FlushInputBuffer()
    {
        // Nothing is read ahead.
    }

    /// <inheritdoc/>
    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw new PSNotSupportedException(NoCells);

    /// <inheritdoc/>
    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) =>
        throw new PSNotSupportedException(NoCells);

    /// <inheritdoc/>
    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw new PSNotSupportedException(NoCells);

    /// <inheritdoc/>
    public override void SetBufferContents(Rectangle rectangle, BufferCell fill) => throw new PSNotSupportedException(NoCells);
}
