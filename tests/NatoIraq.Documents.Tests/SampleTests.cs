using NatoIraq.Chronology.Reading;

namespace NatoIraq.Documents.Tests;

/// <summary>Files as LibreOffice, pandoc, Chromium and LaTeX write them, with the entries a reader would find in them.</summary>
public sealed class SampleTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Samples");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.expected").Select(static path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_entries_are_those_a_reader_would_find(string name)
    {
        var expected = Expected(name).Select(static row => (row[0], row[1])).ToList();
        var found = Entries(name).Select(static entry => (entry.Date.ToString(), entry.DateText)).ToList();

        Assert.Equal(expected, found);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_texts_begin_where_a_reader_would_begin(string name)
    {
        foreach (var (row, entry) in Expected(name).Zip(Entries(name)))
        {
            Assert.StartsWith(row[2], entry.Text.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_character_of_the_text_belongs_to_one_segment(string name)
    {
        var source = Text(name);
        var covered = new bool[source.Text.Length];
        foreach (var span in new ChronologyReader().Read(source, new ReadingOptions()).Select(static segment => segment.Span))
        {
            for (var index = span.Start; index < span.End; index++)
            {
                Assert.False(covered[index], $"Offset {index} is in two segments.");
                covered[index] = true;
            }
        }

        Assert.All(Enumerable.Range(0, covered.Length), index => Assert.True(covered[index] || char.IsWhiteSpace(source.Text[index]), $"Offset {index} is in no segment."));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_file_gives_the_same_text(string name) => Assert.Equal(Text(name).Text, Text(name).Text);

    private static IEnumerable<string[]> Expected(string name) =>
        File.ReadAllLines(Path.Combine(Folder, name + ".expected")).Where(static line => line.Length > 0).Select(static line => line.Split('\t'));

    private static List<Entry> Entries(string name) => [.. new ChronologyReader().Read(Text(name), new ReadingOptions()).OfType<Entry>()];

    private static SourceText Text(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        return DocumentReader.Read(bytes, DocumentReader.FormatOf(bytes)!, cancellation: TestContext.Current.CancellationToken);
    }
}
