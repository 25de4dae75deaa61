using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>Real documents, reworded, with the entries that a reader would find in them (Documents/README.md).</summary>
public class DocumentTests
{
    private const string Ending = ".expected.tsv";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Reading", "Documents");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*" + Ending).Select(static path => Path.GetFileName(path)[..^Ending.Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_entry_is_found_with_its_date_and_its_text(string name)
    {
        var segments = Read(name);
        var entries = segments.OfType<Entry>().ToList();
        var problems = new List<string>();
        foreach (var expected in Expected(name))
        {
            var entry = entries.Find(entry => entry.Line == expected.Line && expected.Accepts(entry));
            if (entry is not null)
            {
                entries.Remove(entry);
            }
            else if (!((expected.Date == "error" || expected.AlsoRight.Any(static also => also.StartsWith("error", StringComparison.Ordinal))) && segments.OfType<RejectedLine>().Any(line => line.Line == expected.Line)))
            {
                problems.Add($"{expected.Line}: {expected.Date} {expected.Time} '{expected.Text}', but {string.Join(", ", segments.Where(segment => segment.Line == expected.Line))}");
            }
        }

        problems.AddRange(entries.Select(static entry => $"{entry.Line}: there is no entry {entry.Date} '{entry.Text}'"));
        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_lost_and_every_position_is_exact(string name) =>
        Accounting.Check(SourceDecoder.Decode(File.ReadAllBytes(PathOf(name))), Read(name));

    private static List<Segment> Read(string name) => [.. new ChronologyReader().Read(SourceDecoder.Decode(File.ReadAllBytes(PathOf(name))), new ReadingOptions())];

    private static string PathOf(string name) => Directory.EnumerateFiles(Folder, name + ".*").Single(static path => !path.EndsWith(Ending, StringComparison.Ordinal));

    private static IEnumerable<ExpectedEntry> Expected(string name) =>
        File.ReadAllLines(Path.Combine(Folder, name + Ending)).Skip(1).Where(static line => line.Length > 0).Select(static line => ExpectedEntry.Parse(line.Split('\t')));

    private sealed record ExpectedEntry(int Line, string Date, string Time, string Text, string[] AlsoRight)
    {
        public static ExpectedEntry Parse(string[] cells)
        {
            string Cell(int index) => index < cells.Length ? cells[index].Trim() : "";
            var also = Cell(4).Split('?', ';', '|').Select(static part => part.Split('(')[0].Trim()).Where(static part => part.Length > 0);
            return new ExpectedEntry(int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture), Cell(1), Cell(2), Cell(3), [.. also]);
        }

        public bool Accepts(Entry entry) =>
            (entry.Date.ToString() == Date || AlsoRight.Contains(entry.Date.ToString()))
            && (Time.Length == 0 || (entry.Time?.ToString() is { } time && time.StartsWith(Time[..5], StringComparison.Ordinal)))
            && Words(entry.Text.Text).Contains(Words(Text), StringComparison.Ordinal) && Words(entry.Text.Text).IndexOf(Words(Text), StringComparison.Ordinal) <= LongestNote;

        /// <summary>What may stand before the text, as the note in the table says: "TBC – ".</summary>
        private const int LongestNote = 3;

        private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
    }
}
