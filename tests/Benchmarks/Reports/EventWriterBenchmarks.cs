using BenchmarkDotNet.Attributes;
using NatoIraq.Reports;

namespace NatoIraq.Benchmarks.Reports;

/// <summary>Writing 10,000 events that are at hand: the time of the format alone, and what it leaves for the collector.</summary>
[MemoryDiagnoser]
public class EventWriterBenchmarks
{
    private static readonly EventWriterOptions Options = new();

    private Event[] events = [];

    /// <summary>The format written.</summary>
    [ParamsSource(nameof(Formats))]
    public string Format { get; set; } = "";

    /// <summary>Every format there is.</summary>
    public static IEnumerable<string> Formats => EventWriter.Formats;

    /// <summary>Makes the events.</summary>
    [GlobalSetup]
    public void Setup() => events = [.. SyntheticEvents.Take(10_000)];

    /// <summary>Writes them to nowhere.</summary>
    [Benchmark]
    public void Write_10_000_events()
    {
        using var writer = EventWriter.For(Format, Stream.Null, Options)!;
        foreach (var @event in events)
        {
            writer.Write(@event);
        }

        writer.Complete();
    }
}
