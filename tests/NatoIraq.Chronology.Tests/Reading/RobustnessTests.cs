using System.Text;
using CsCheck;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>What holds of documents that nobody wrote: never an exception that is not ours, never a hang, nothing lost.</summary>
public class RobustnessTests
{
    private static readonly string[] Fragments =
    [
        "12 May 2003", "March 24, 1999", "2004", "1990s", "30 February 2011", "June", "8–9 July 2016", "2003-2011", "13/13/2013", "In 1992,", "Since 1995",
        ": ", "\t", " – ", "  ", "\n", "\n\n", "\r\n", "\r", " ", "|", ",", ";", "\"", "\"\"", "* ", "- ", "1. ", "# ", "## ", "**", "_", "`", "[", "](", ")", "\\", "---\n", "===\n",
        "|---|---|\n", "<p>", "</p>", "<li>", "<ul>", "<table><tr><td>", "</td><td rowspan=3>", "<th colspan=9>", "<time datetime=\"2003-05-12\">", "</time>", "<script>",
        "<!--", "&ndash;", "&#x1F600;", "&", "<b>", "</b>", "<br>", "<sup>[1]</sup>", "NATO agrees to assist Iraq.", "Source: NATO", "\u00A0", "\u200B", "\uFEFF", "é", "😀", "\uD800", "\0", "\u0663", "\uA905", "\u00B2",
    ];

    private static readonly Gen<string> Documents = OneOf(Fragments).Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> MutatedSamples =
        Gen.Select(OneOf(Samples.Expected().ToArray()), Gen.Select(Gen.Int[0, 4000], Gen.Int[0, 12], OneOf(Fragments)).Array[1, 8], static (name, edits) =>
        {
            var text = new StringBuilder(SourceDecoder.Decode(Samples.Bytes(name)).Text);
            foreach (var (place, length, inserted) in edits)
            {
                var start = place % (text.Length + 1);
                text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, inserted);
            }

            return text.ToString();
        });

    private static readonly Gen<ReadingOptions> Options =
        Gen.Select(OneOf(SourceFormat.All.ToArray()), OneOf(Enum.GetValues<DateOrder>()), static (format, order) => new ReadingOptions(format, order));

    [Fact]
    public void Any_document_in_any_format_is_accounted_for_to_the_last_character() =>
        Gen.Select(Documents, Options).SampleFixed(static drawn => Check(drawn.Item1, drawn.Item2), 3000);

    [Fact]
    public void A_mutated_chronology_is_accounted_for_to_the_last_character() =>
        Gen.Select(MutatedSamples, Options).SampleFixed(static drawn => Check(drawn.Item1, drawn.Item2), 2000);

    /// <summary>Each has thrown: a field whose name is a date, a date for machines in a sentence that is cut, a title below a date, YAML that is none.</summary>
    [Theory]
    [InlineData("{\"date\":0,\"event\":\"Iraq asks\"}\n{\"9999-12-31\":\"2004\",\"event\":\"x\",\"tags\":[\"a\",1,null]}\n")]
    [InlineData("<html><body><h2>t</h2><ul><li><time datetime=\"x\">24 March\u001b]0;x\u0007<b>begin</b>.</li><li>10 June<br>They end.</li></ul></body></html>")]
    [InlineData("## 1999\n\n**24 March** A(kes begin.[^1]\n\n> **10 June\u00a0\r\n\r\n* They end.\n\n1. a\n   1. b\n\n[^1]: See [here](https://example.org).\n")]
    [InlineData("- date: 21474836482004-06-22\n  event: Iraq asks\n- date: 2004-07\n : |\n7\n : |\n    The mission\n    begins.\n\t")]
    public void A_document_that_was_fuzzed_is_accounted_for_to_the_last_character(string text) => Check(text, new ReadingOptions());

    [Fact]
    public void Random_bytes_are_read_or_refused() =>
        Gen.Byte.Array[0, 400].SampleFixed(
            static bytes =>
            {
                try
                {
                    Check(SourceDecoder.Decode(bytes).Text, new ReadingOptions());
                }
                catch (SourceUnreadableException exception)
                {
                    Assert.Contains("byte offset", exception.Message, StringComparison.Ordinal);
                }
            },
            3000);

    [Theory]
    [InlineData("2004\n  June\n    22  Iraq asks.\n    \u0663  NATO meets.\n")]
    [InlineData("5 May 2004: Iraq asks. On the \u0663th NATO meets. \uA905\uA905 days later it ends.\n")]
    [InlineData("| Date | Event |\n|---|---|\n| \u0662\u0660\u0660\u0664 | Iraq asks. |\n| \u0662\u0660\u0660\u0664,\u0666 | NATO meets. |\n")]
    [InlineData("On page \u0663. . . . . . . . . . . \u0663\nTue Jul 0\u0663 10:00:00 200\u0664\n\\entry{\u0663}{06}{200\u0664}{Iraq asks.}\n")]
    public void Digits_of_other_scripts_stop_no_reader(string text) => Check(text, new ReadingOptions());

    [Fact]
    public void A_stream_gives_what_the_whole_text_gives() =>
        Gen.Select(MutatedSamples, Options).SampleFixed(
            static drawn =>
            {
                var (text, options) = drawn;
                using var reader = new StringReader(text);
                var whole = new ChronologyReader().Read(SourceDecoder.FromText(text), options).Select(static segment => (segment.GetType(), segment.Line, segment.Span));
                var streamed = new ChronologyReader().Read(reader, options).Select(static segment => (segment.GetType(), segment.Line, segment.Span));
                Assert.Equal(whole, streamed);
            },
            500);

    [Theory]
    [InlineData("a")]
    [InlineData("\t", SourceFormat.Csv)]
    [InlineData(", ", SourceFormat.Csv)]
    [InlineData("\"\"", SourceFormat.Csv)]
    [InlineData("[a](", SourceFormat.Markdown)]
    [InlineData("<td>", SourceFormat.Html)]
    [InlineData("&amp", SourceFormat.Html)]
    [InlineData("a ")]
    [InlineData("2003 ")]
    [InlineData("12 May 2003 – ")]
    [InlineData("1 ")]
    [InlineData("*")]
    [InlineData("**a ")]
    [InlineData("[a](")]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("|")]
    [InlineData("\t")]
    [InlineData(",\"")]
    [InlineData("<")]
    [InlineData("&amp")]
    [InlineData("between 2003 and ")]
    public void A_line_of_ten_megabytes_is_read_to_its_end(string repeated, string format = SourceFormat.Auto)
    {
        const int Length = 10 * 1024 * 1024;
        var text = new StringBuilder(Length + repeated.Length).Append("12 May 2003: ");
        while (text.Length < Length)
        {
            text.Append(repeated);
        }

        var source = new SourceText(text.ToString(), "");

        // Whoever went over it more than a few times would not come back today. How long it takes is measured by the benchmarks.
        Assert.NotEmpty(new ChronologyReader().Read(source, new ReadingOptions(format)));
    }

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static void Check(string text, ReadingOptions options)
    {
        var segments = new ChronologyReader().Read(SourceDecoder.FromText(text), options).ToList();
        Accounting.Check(new SourceText(text, ""), segments);
    }
}
