using System.Diagnostics;
using System.Management.Automation;

namespace NatoIraq.PowerShell;

/// <summary>
/// Shows how far a long piece of work is: not at all where it is done at once, else with a percentage from half a second on. It ends the work
/// on Ctrl+C, too.
/// </summary>
/// <param name="activity">What is done, as the progress bar names it.</param>
/// <param name="write">Shows a state; null where nobody watches.</param>
/// <param name="isStopping">Whether the user has pressed Ctrl+C.</param>
internal sealed class ProgressMeter(string activity, Action<ProgressRecord>? write, Func<bool> isStopping) : IProgress<double>, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = Patience;
    private bool isShown;

    /// <summary>How long work may go on unseen. Tests, whose stores are small, make it nothing.</summary>
    internal static TimeSpan Patience { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>What is going on, as the progress bar says it; the percentage where it is not set.</summary>
    public string? Status { get; set; }

    /// <summary>How much is done, from 0 to 1.</summary>
    /// <exception cref="OperationCanceledException">The user has pressed Ctrl+C.</exception>
    public void Report(double value)
    {
        if (isStopping())
        {
            throw new OperationCanceledException();
        }

        if (write is not null && watch.Elapsed >= next)
        {
            next = watch.Elapsed + Interval;
            Show(value);
        }
    }

    /// <summary>A part of the work begins that tells nothing of itself: it is shown at once.</summary>
    /// <exception cref="OperationCanceledException">The user has pressed Ctrl+C.</exception>
    public void Begin(double value, string status)
    {
        Status = status;
        next = TimeSpan.Zero;
        Report(value);
    }

    /// <summary>Each of some items as it comes, with how much is done when it does.</summary>
    public IEnumerable<T> Watch<T>(IEnumerable<T> items, Func<T, double> done)
    {
        foreach (var item in items)
        {
            Report(done(item));
            yield return item;
        }
    }

    /// <summary>Takes the progress bar away.</summary>
    public void Dispose()
    {
        if (isShown)
        {
            write!(new ProgressRecord(0, activity, "Done") { RecordType = ProgressRecordType.Completed });
        }
    }

    private void Show(double value)
    {
        var percent = (int)Math.Clamp(value * 100, 0, 100);
        write!(new ProgressRecord(0, activity, Status ?? FormattableString.Invariant($"{percent} %")) { PercentComplete = percent });
        isShown = true;
    }
}
