using NatoIraq.Chronology.Coverage;

namespace NatoIraq.Chronology.Tests.Coverage;

public class CoverageTests
{
    private static IEnumerable<UncoveredWord> OfSeed => Coded.Seed.Events.SelectMany(static happening => CoverageReader.Read(happening, Coded.Seed.Text).Uncovered);

    [Fact]
    public void On_the_seed_every_name_number_and_date_is_accounted_for() =>
        Assert.DoesNotContain(OfSeed, static word => word.Class is WordClass.Name or WordClass.Number or WordClass.Date);

    /// <summary>
    /// NATO Summit in Istanbul, Riga, Warsaw, Brussels; the Brussels Summit; (DCB) Initiative; Dr Ibrahim Al-Jaafari; Iraq Reconstruction
    /// conference: the rest of each name is a mention.
    /// </summary>
    [Fact]
    public void On_the_seed_the_only_names_accounted_for_in_part_are_these() => Assert.Equal(
        ["Dr", "Initiative", "Reconstruction", "Summit"],
        OfSeed.Where(static word => word.Class == WordClass.NamePart).Select(static word => word.Text).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Uncovered_words_stand_at_their_characters_of_the_source() =>
        Assert.All(OfSeed, static word => Assert.Equal(word.Text, Coded.Seed.Text.Substring(word.Start, word.Length)));

    [Theory]
    [InlineData("5 May 2010: NATO helps the flurbs of Baghdad.", "flurbs", WordClass.Word)]
    [InlineData("5 May 2010: NATO praises Xyzzyx in the north.", "Xyzzyx", WordClass.Name)]
    public void A_word_that_means_nothing_to_the_coder_is_uncovered(string line, string word, string kind)
    {
        var uncovered = Assert.Single(Of(line).Uncovered, uncovered => uncovered.Text == word);
        Assert.Equal(kind, uncovered.Class);
    }

    [Theory]
    [InlineData("5 May 2010: NATO and the EU meet in Baghdad.")]
    [InlineData("5 May 2010\tNATO meets the EU at Baghdad.")]
    public void Function_words_marks_and_the_date_need_no_field(string line)
    {
        var coverage = Of(line);
        Assert.Empty(coverage.Uncovered);
        Assert.Equal(100, coverage.Percent);
    }

    /// <summary>5, May, 2010, NATO, visits, Baghdad are accounted for; "gladly" is not: one of seven.</summary>
    [Fact]
    public void The_percentage_is_of_words_that_count()
    {
        var coverage = Of("5 May 2010: NATO visits the Baghdad of gladly.");
        Assert.Equal((7, 1, 85.7), (coverage.Words, coverage.UncoveredWords, coverage.Percent));
    }

    [Fact]
    public void Markup_is_no_text()
    {
        var coded = Coded.Of("<html><body><p class=\"entry\"><b>5 May 2010</b>: NATO visits <a href=\"https://example.org/page\">Baghdad</a>.</p></body></html>");
        Assert.Empty(CoverageReader.Read(Assert.Single(coded.Events), coded.Text).Uncovered);
    }

    [Fact]
    public void An_event_of_another_source_is_refused() =>
        Assert.Throws<ArgumentException>(() => CoverageReader.Read(Coded.Seed.Events[0], "short"));

    private static EntryCoverage Of(string line)
    {
        var coded = Coded.Of(line);
        return CoverageReader.Read(Assert.Single(coded.Events), coded.Text);
    }
}
