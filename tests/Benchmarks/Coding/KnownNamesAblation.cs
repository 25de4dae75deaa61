using System.Globalization;
using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Benchmarks.Coding;

/// <summary>
/// How much of what is found depends on the lexicon knowing it by name: the same texts coded with the whole lexicon and without its bodies, missions,
/// documents, places and people; for each field how many mentions both find, and how many only one. It has no bound: it tells what to expect of a text
/// about things nobody has listed.
/// </summary>
internal static class KnownNamesAblation
{
    private static readonly string[] Fields =
        [MentionField.Person, MentionField.Place, MentionField.State, MentionField.Organization, MentionField.Mission, MentionField.Document, MentionField.Office];

    /// <summary>Prints the table.</summary>
    /// <param name="folder">Chronologies, as text; the built-in one where none is given.</param>
    public static int Run(string? folder)
    {
        var files = folder is null ? [Path.Combine(AppContext.BaseDirectory, "data", "nato-iraq-timeline.txt")] : Directory.GetFiles(folder, "*.txt");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Length} texts, coded with the whole lexicon and without known names"));
        var whole = files.Select(file => Code(file, Lexicon.Default)).ToList();
        var without = files.Select(file => Code(file, Lexicon.Default.WithoutKnownNames())).ToList();
        foreach (var field in Fields)
        {
            var (both, lost, gained) = (0, 0, 0);
            foreach (var (full, rest) in whole.Zip(without))
            {
                both += full.Count(mention => mention.Field == field && rest.Contains(mention));
                lost += full.Count(mention => mention.Field == field && !rest.Contains(mention));
                gained += rest.Count(mention => mention.Field == field && !full.Contains(mention));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{field}: {both} found both ways, {lost} only with known names, {gained} only without; agreement (F1) {Agreement(both, lost, gained):N2}"));
        }

        return 0;
    }

    private static double Agreement(int both, int lost, int gained) => both + lost + gained == 0 ? 1 : 2.0 * both / ((2.0 * both) + lost + gained);

    private static HashSet<(string Field, int Start, int Length)> Code(string file, Lexicon lexicon)
    {
        var source = new SourceText(File.ReadAllText(file), "");
        var entries = new ChronologyReader().Read(source, new ReadingOptions()).OfType<Entry>();
        return [.. new Coder(lexicon).Code(entries, source, "measured").SelectMany(static happening => happening.Mentions)
            .Select(static mention => (mention.Field, mention.Start, mention.Length))];
    }
}
