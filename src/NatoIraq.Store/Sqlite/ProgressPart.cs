namespace NatoIraq.Store.Sqlite;

/// <summary>The progress of a part of some work as progress of the whole.</summary>
/// <param name="whole">Who is told of the whole.</param>
/// <param name="from">How much of the whole is done when the part begins.</param>
/// <param name="to">How much when it ends.</param>
internal sealed class ProgressPart(IProgress<double> whole, double from, double to) : IProgress<double>
{
    /// <inheritdoc/>
    public void Report(double value) => whole.Report(from + (value * (to - from)));

    /// <summary>A part; null where nobody is told.</summary>
    public static ProgressPart? Of(IProgress<double>? whole, double from, double to) => whole is null ? null : new ProgressPart(whole, from, to);
}
