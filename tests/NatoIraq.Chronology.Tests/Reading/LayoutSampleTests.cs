using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>Documents in every layout that is read, with the entries a reader would find in them.</summary>
public class LayoutSampleTests
{
    public static TheoryData<string> Names => [.. Samples.Expected()];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_entries_are_those_a_reader_would_find(string name)
    {
        var expected = Samples.ExpectedEntries(name).Select(static row => (row[0], row[1], row[2])).ToList();
        var found = Read(name).Entries.Select(static entry => ($"{entry.Line}", entry.Date.ToString(), entry.DateText)).ToList();

        Assert.Equal(expected, found);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_texts_begin_where_a_reader_would_begin(string name)
    {
        foreach (var (row, entry) in Samples.ExpectedEntries(name).Zip(Read(name).Entries))
        {
            Assert.StartsWith(row[3], entry.Text.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_lost_and_every_position_is_exact(string name)
    {
        var (source, segments, _) = Read(name);
        Accounting.Check(source, segments);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_line_is_rejected(string name) => Assert.Empty(Read(name).Segments.OfType<RejectedLine>());

    private static (SourceText Source, List<Segment> Segments, List<Entry> Entries) Read(string name)
    {
        var source = SourceDecoder.Decode(Samples.Bytes(name));
        var segments = new ChronologyReader().Read(source, new ReadingOptions()).ToList();
        return (source, segments, [.. segments.OfType<Entry>()]);
    }
}
