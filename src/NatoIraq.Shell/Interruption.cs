using System.Management.Automation.Runspaces;

namespace NatoIraq.Shell;

/// <summary>
/// Ctrl+C: stops the pipeline that runs, and leaves the shell alive to say so. A second one, while the first is still at work, ends the
/// process, but not that of a prompt.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private Pipeline? running;

    /// <summary>Whether Ctrl+C never ends the process.</summary>
    internal bool KeepsProcess { get; set; }

    internal Interruption() => Console.CancelKeyPress += OnCancel;

    /// <summary>Makes Ctrl+C stop this pipeline until the result is disposed.</summary>
    internal IDisposable Guard(Pipeline pipeline)
    {
        Volatile.Write(ref running, pipeline);
        return new Release(this);
    }

    /// <inheritdoc/>
    public void Dispose() => Console.CancelKeyPress -= OnCancel;

    private void OnCancel(object? sender, ConsoleCancelEventArgs args)
    {
        if (Interlocked.Exchange(ref running, null) is { } pipeline)
        {
            args.Cancel = true;
            pipeline.StopAsync();
            return;
        }

        args.Cancel = KeepsProcess;
    }

    private sealed class Release(Interruption interruption) : IDisposable
    {
        public void Dispose() => Volatile.Write(ref interruption.running, null);
    }
}
