using System.Collections.Concurrent;
using System.Globalization;

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

    /// <summary>Counts something that was tried.</summary>
    public void Try(string kind) => tried.AddOrUpdate(kind, 1, static (_, count) => count + 1);

    /// <summary>Counts something that went wrong.</summary>
    public void Fault(string kind, string fault, string example) =>
        faults.GetOrAdd((kind, fault), static _ => new ConcurrentQueue<string>()).Enqueue(example);

    /// <summary>Counts an answer that damage has changed and that did not say so.</summary>
    public void Unnoticed(string kind, string example) => unnoticed.GetOrAdd(kind, static _ => new ConcurrentQueue<string>()).Enqueue(example);

    /// <summary>Prints the table.</summary>
    public void Print(TextWriter to)
    {
        to.WriteLine($"{"kind",-40} {"tried",9} {"survived",9} {"unnoticed",9} {"lost",6}");
        foreach (var (kind, count) in tried.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            var lost = faults.Where(pair => pair.Key.Kind == kind).SelectMany(static pair => pair.Value).Distinct(StringComparer.Ordinal).Count();
            var missed = unnoticed.TryGetValue(kind, out var examples) ? examples.Count : 0;
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-40} {count,9} {count - missed - lost,9} {missed,9} {lost,6}"));
        }

        foreach (var ((kind, fault), examples) in faults.OrderBy(static pair => pair.Key.Kind, StringComparer.Ordinal))
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {fault}, {examples.Count} times:"));
            foreach (var example in examples.Take(MostExamples))
            {
                to.WriteLine("    " + example);
            }
        }
    }
}
