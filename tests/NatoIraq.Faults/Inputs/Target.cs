using System.Text;

namespace NatoIraq.Faults.Inputs;

/// <summary>Something that takes what a user types or brings: a command, and inputs that it takes well, to be changed at random.</summary>
/// <param name="Name">What is tried.</param>
/// <param name="Each">The command for one input, which it has in <c>$_</c>; for a file, its path.</param>
/// <param name="Samples">Inputs that it takes.</param>
/// <param name="Extension">Of the file that an input is put into; null where it is an argument.</param>
internal sealed partial record Target(string Name, string Each, IReadOnlyList<string> Samples, string? Extension = null)
{
    /// <summary>What makes ready what it works on, in a folder of its own.</summary>
    public string Before { get; private init; } = "";

    /// <summary>How many inputs it gets for each one that a file of average size gets: what is cheap gets more.</summary>
    public double Share { get; private init; } = 1;

    /// <summary>Changes a sample.</summary>
    public Func<string, Random, string> Change { get; private init; } = Mutation.Of;

    /// <summary>Makes the file of an input. Halves of surrogate pairs become what an editor makes of them.</summary>
    public Func<string, byte[]> ToFile { get; private init; } = Encoding.UTF8.GetBytes;

    /// <summary>The numbers of its inputs in a run.</summary>
    public IEnumerable<int> NumbersOf(Run run)
    {
        var first = (int)(run.First * Share);
        return Enumerable.Range(first, (int)((run.First + run.Count) * Share) - first);
    }

    /// <summary>The input of a number, which is always the same.</summary>
    public string Input(int number)
    {
        // Neighbouring seeds give neighbouring numbers: the number is spread out.
        var random = new Random(unchecked((int)((uint)number * 2654435761)));
        return Change(Samples[random.Next(Samples.Count)], random);
    }
}
