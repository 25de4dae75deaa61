using System.Globalization;

namespace NatoIraq.Benchmarks;

/// <summary>A chronology's text of any length, in the layout of the built-in one, the same in every run.</summary>
internal static class SyntheticChronology
{
    private const int Seed = 20040622;

    private static readonly string[] Agents =
        ["Allied leaders", "NATO defence ministers", "The North Atlantic Council", "The Iraqi government", "NATO Secretary General Jens Stoltenberg"];

    private static readonly string[] Actions =
        ["agree to expand", "approve the plan for", "decide to support", "visit the staff of", "announce the end of", "meet to discuss", "request more trainers for"];

    private static readonly string[] Objects =
        ["NATO Mission Iraq", "NTM-I", "the training centre in Baghdad", "the reconstruction conference in Kuwait", "the NATO Transition Cell"];

    private static readonly string[] Endings =
        ["", " with an additional 300 trainers", ", at the request of the Iraqi Prime Minister", " in accordance with Resolution 1546", ", mobilising nearly USD 300 million"];

    /// <summary>Writes as many entries as wanted, one every few days from 1900 on.</summary>
    public static void Write(TextWriter writer, int entries)
    {
        var random = new Random(Seed);
        var day = new DateTime(1900, 1, 1);
        for (var entry = 0; entry < entries; entry++)
        {
            day = entry % 5 == 0 ? day.AddDays(1) : day;
            var date = day.ToString(entry % 7 == 0 ? "MMMM yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);
            writer.Write($"{date}\t{Pick(Agents)} {Pick(Actions)} {Pick(Objects)}{Pick(Endings)}.\n\n");
        }

        string Pick(string[] words) => words[random.Next(words.Length)];
    }
}
