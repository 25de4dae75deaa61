using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

public class ReadingOptionsTests
{
    [Fact]
    public void A_format_that_is_none_is_refused_with_those_that_are()
    {
        var exception = Assert.Throws<ArgumentException>(() => Read("2003: text", new ReadingOptions("Word")));

        Assert.Contains("'Word' is not a format. Use one of Auto, Text, Html, Markdown, Csv, Json, Yaml.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_format_wins_over_what_the_document_looks_like()
    {
        const string Text = "**12 May 2003**: Talks begin.\n**13 May 2003**: Talks end.";

        Assert.Equal("Talks begin.", Read(Text, new ReadingOptions()).OfType<Entry>().First().Text.Text);
        Assert.Equal(SourceFormat.Text, Read(Text, new ReadingOptions(SourceFormat.Text)).Format);
    }

    [Theory]
    [InlineData("# Kosovo\n\n12 June 1999: KFOR enters.", "Kosovo")]
    [InlineData("Key dates:\n12 June 1999: KFOR enters.", "Key dates:")]
    [InlineData("<title>Kosovo</title><p>12 June 1999: KFOR enters.</p>", "Kosovo")]
    [InlineData("---\ntitle: \"Kosovo\"\n---\n\n- 12 June 1999: KFOR enters.", "Kosovo")]
    [InlineData("12 June 1999: KFOR enters.", null)]
    [InlineData("1999\n\n12 June: KFOR enters.", null)]
    public void The_title_is_the_heading_before_the_first_entry(string text, string? title) =>
        Assert.Equal(title, Read(text, new ReadingOptions()).Title);

    private static ChronologyReading Read(string text, ReadingOptions options) => new ChronologyReader().Read(SourceDecoder.FromText(text), options);
}
