using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace NatoIraq.Faults;

/// <summary>What was tried, and what of it went wrong: a line a kind, and the first cases of each fault so that they can be tried again.</summary>
internal sealed class Tally
{
    private const int MostExamples = 5;

    private readonly ConcurrentDictionary<string, int> tried = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Kind, string Fault), ConcurrentQueue<string>> faults = new();

    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> unnoticed = new(StringComparer.Ordinal);

    /// <summary>Whether nothing went wrong and something was tried. What was not noticed is a known limit (docs/reliability.md).</summary>
    public bool IsClean => faults.IsEmpty && !tried.IsEmpty;

    /// <summary>Counts what was tried.</summary>
    public void Try(string kind, int count = 1) => tried.AddOrUpdate(kind, count, (_, before) => before + count);

    /// <summary>Counts something that went wrong.</summary>
    public void Fault(string kind, string fault, string example) =>
        faults.GetOrAdd((kind, fault), static _ => new ConcurrentQueue<string>()).Enqueue(example);

    /// <summary>Counts an answer that damage has changed and that did not say so.</summary>
    public void Unnoticed(string kind, string example) => unnoticed.GetOrAdd(kind, static _ => new ConcurrentQueue<string>()).Enqueue(example);

    /// <summary>Prints the table, and examples of what went wrong.</summary>
    public void Print(TextWriter to)
    {
        Print(Counts(), to);
        foreach (var ((kind, fault), examples) in faults.OrderBy(static pair => pair.Key.Kind, StringComparer.Ordinal))
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {fault}, {examples.Count} times:"));
            foreach (var example in examples.Take(MostExamples))
            {
                to.WriteLine("    " + example);
            }
        }

        foreach (var (kind, examples) in unnoticed.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            to.WriteLine($"{kind}: not noticed, for example {examples.First()}");
        }
    }

    /// <summary>Adds the counts to a file, a line each, which <see cref="Sum"/> reads.</summary>
    public void Save(string path) => File.AppendAllLines(path, Counts().Select(static count => JsonSerializer.Serialize(count)));

    /// <summary>Prints the table of several runs.</summary>
    public static void Sum(IEnumerable<string> paths, TextWriter to) => Print(
        paths.SelectMany(File.ReadLines)
            .Select(static line => JsonSerializer.Deserialize<Count>(line)!)
            .GroupBy(static count => count.Kind, static (kind, counts) => counts.Aggregate(new Count(kind, 0, 0, 0), static (sum, count) => sum + count)),
        to);

    private static void Print(IEnumerable<Count> counts, TextWriter to)
    {
        to.WriteLine($"{"kind",-45} {"tried",9} {"survived",9} {"unnoticed",9} {"lost",6}");
        var all = counts.OrderBy(static count => count.Kind, StringComparer.Ordinal).ToList();
        foreach (var count in all.Append(all.Aggregate(new Count("all", 0, 0, 0), static (sum, count) => sum + count)))
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count.Kind,-45} {count.Tried,9} {count.Tried - count.Unnoticed - count.Lost,9} {count.Unnoticed,9} {count.Lost,6}"));
        }
    }

    private IEnumerable<Count> Counts() => tried.Select(pair => new Count(
        pair.Key,
        pair.Value,
        unnoticed.TryGetValue(pair.Key, out var examples) ? examples.Count : 0,
        faults.Where(fault => fault.Key.Kind == pair.Key).SelectMany(static fault => fault.Value).Distinct(StringComparer.Ordinal).Count()));

    private sealed record Count(string Kind, int Tried, int Unnoticed, int Lost)
    {
        public static Count operator +(Count one, Count other) =>
            one with { Tried = one.Tried + other.Tried, Unnoticed = one.Unnoticed + other.Unnoticed, Lost = one.Lost + other.Lost };
    }
}
