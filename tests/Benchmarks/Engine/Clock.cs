using System.Diagnostics;

namespace NatoIraq.Benchmarks.Engine;

/// <summary>
/// What time is taken by: the clock on the wall, or, where <see cref="Variable"/> is set, the time the processor gave this process. The second tells more
/// on a machine that is busy with other things; it counts the threads that collect and compile in the background too.
/// </summary>
internal static class Clock
{
    /// <summary>The variable of the environment that child processes are told by.</summary>
    public const string Variable = "NATOIRAQ_PROCESSOR_TIME";

    private static readonly bool IsProcessor = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    /// <summary>Milliseconds that some work takes.</summary>
    public static double Milliseconds(Action work)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var wall = Stopwatch.StartNew();
        work();
        return (IsProcessor ? Environment.CpuUsage.TotalTime - processor : wall.Elapsed).TotalMilliseconds;
    }
}
