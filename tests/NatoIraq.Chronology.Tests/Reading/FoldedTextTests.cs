using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

public class FoldedTextTests
{
    [Theory]
    [InlineData("a b", "a b")]
    [InlineData("  a \t\r\n b  ", "a b")]
    [InlineData("8\u00A0July\u20092016", "8 July 2016")]
    [InlineData("Bag\u00ADhdad\u200B!", "Baghdad!")]
    [InlineData(" \t ", "")]
    public void White_space_is_folded_and_what_no_reader_sees_is_left_out(string source, string folded) =>
        Assert.Equal(folded, FoldedText.Fold(source, [new TextSpan(0, source.Length)]).Text);

    [Fact]
    public void Every_character_leads_back_to_where_it_came_from()
    {
        const string Source = "xx 30 July\t 2004:\n text";
        var folded = FoldedText.Fold(Source, [TextSpan.FromBounds(3, Source.Length)], origin: 100);

        Assert.Equal("30 July 2004: text", folded.Text);
        Assert.Equal(new TextSpan(103, 13), folded.ToSource(0, 12));
        Assert.Equal(new TextSpan(110, 2), folded.ToSource(7, 1));
        Assert.Equal(new TextSpan(119, 4), folded.ToSource(14, 4));
        Assert.Equal(new TextSpan(106, 0), folded.ToSource(3, 0));
    }

    [Fact]
    public void Between_two_stretches_stand_one_space_and_a_break()
    {
        var folded = FoldedText.Fold("one|two three", [new TextSpan(0, 3), new TextSpan(4, 9)]);

        Assert.Equal("one two three", folded.Text);
        Assert.Equal([3], folded.Breaks);
        Assert.Equal(new TextSpan(3, 1), folded.ToSource(3, 1));
    }

    [Fact]
    public void A_character_reference_stands_for_all_its_characters()
    {
        var builder = new FoldedTextBuilder();
        builder.Append("8", 10);
        builder.AppendReference("–", new TextSpan(11, 7));
        builder.Append("9 July", 18);
        var folded = builder.ToFoldedText();

        Assert.Equal("8–9 July", folded.Text);
        Assert.Equal(new TextSpan(11, 7), folded.ToSource(1, 1));
        Assert.Equal(new TextSpan(10, 14), folded.ToSource(0, 8));
        Assert.Equal(new TextSpan(18, 1), folded.Slice(1, 7).ToSource(1, 1));
    }

    [Fact]
    public void Places_outside_the_text_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FoldedText.Fold("abc", [new TextSpan(0, 3)]).ToSource(2, 2));
}
