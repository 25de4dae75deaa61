using NatoIraq.Chronology.Comparison;

namespace NatoIraq.Chronology.Tests.Comparison;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("NATO joins the coalition.", "NATO joins the coalition.", "NATO joins the coalition.")]
    [InlineData("NATO joins the coalition.", "NATO leaves the coalition.", "NATO [-joins-]{+leaves+} the coalition.")]
    [InlineData("A small office opens.", "A small liaison office opens.", "A small {+liaison+} office opens.")]
    [InlineData("A small liaison office opens.", "A small office opens.", "A small [-liaison-] office opens.")]
    [InlineData("It opens.", "It opens. It closes.", "It opens. {+It closes.+}")]
    [InlineData("KFOR has 17,500 troops.", "KFOR has 17,000 troops.", "KFOR has [-17,500-]{+17,000+} troops.")]
    [InlineData("NTM-I ends", "NTIM-I ends", "[-NTM-I-]{+NTIM-I+} ends")]
    [InlineData("one", "two", "[-one-]{+two+}")]
    [InlineData("", "two", "{+two+}")]
    public void Words_are_told_apart_as_git_does(string before, string after, string expected) =>
        Assert.Equal(expected, WordDifferenceReader.Read(before, after).ToString());

    [Fact]
    public void Segments_are_both_texts_with_their_white_space() =>
        Assert.Equal(
            [
                new DifferenceSegment("Same", "A small "), new DifferenceSegment("Removed", "old"), new DifferenceSegment("Added", "liaison"),
                new DifferenceSegment("Same", " office opens."),
            ],
            WordDifferenceReader.Read("A small old office opens.", "A small liaison office opens."));

    [Fact]
    public void An_excerpt_leaves_out_what_is_far_from_any_change() =>
        Assert.Equal(
            "…five six seven eight [-nine-]{+9+} ten eleven twelve thirteen … eighteen nineteen twenty twentyone {+twentytwo+} end of it all …",
            WordDifferenceReader.Read(
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twentyone end of it all indeed and so",
                "one two three four five six seven eight 9 ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twentyone twentytwo end of it all indeed and so")
                .Excerpt());

    [Fact]
    public void An_excerpt_keeps_two_words_rather_than_an_ellipsis() =>
        Assert.Equal(
            "one two three four five six {+or so+}",
            WordDifferenceReader.Read("one two three four five six", "one two three four five six or so").Excerpt());

    [Fact]
    public void What_steers_a_terminal_is_shown_and_the_colours_are_those_of_whoever_shows_it()
    {
        var difference = WordDifferenceReader.Read("The \u001b[31moffice\u001b[0m opens.", "The \u001b]0;title\u0007bureau opens.");
        Assert.DoesNotContain('\u001b', difference.ToString());
        Assert.DoesNotContain('\u001b', difference.Excerpt());
        Assert.DoesNotContain('\u0007', difference.Excerpt("<", ">", "(", ")"));
        Assert.Contains("<[-", difference.Excerpt("<", ">", "(", ")"), StringComparison.Ordinal);
        Assert.Contains(difference, static segment => segment.Text.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_too_long_to_lay_side_by_side_are_replaced_as_a_whole_between_their_common_ends()
    {
        var before = "Begin " + string.Join(' ', Enumerable.Range(0, 300_000)) + " end";
        var after = "Begin " + string.Join(' ', Enumerable.Range(1_000_000, 300_000)) + " end";
        Assert.Equal(["Same", "Removed", "Added", "Same"], WordDifferenceReader.Read(before, after).Select(static segment => segment.Kind));
    }
}
