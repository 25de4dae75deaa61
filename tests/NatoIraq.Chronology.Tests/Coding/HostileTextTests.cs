using CsCheck;

namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>Whatever the text, mentions stand in it to the letter and coding ends.</summary>
public class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "the", "of", "and", "Council", "Ministry", "President", "Iraq", "Iraqi", "Baghdad", "5", "7,000", "2,", "U.S.", "Jr.", "G.", "al-",
            "’s", "'", "(", ")", ",",
        ".", ":", "-", "–", "NATO", "NTM-I", "request", "agreed", "to", "in", "7 August", "July 2003", "between April and May 2005",
            "John", "Smith", "Operation",
        "\t", "%", "$", "No.", "Resolution", "1546", "one", "million", "mission", "İ", "ß", "\U0001F600", "\uD800", "e\u0301", "by",
            "deployed", "was",
    ];

    [Fact]
    public void Any_words_in_any_order_are_coded_with_exact_mentions() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 40], Gen.Bool.Array[41]).Sample(static (pieces, gaps) =>
        {
            var text = "x" + string.Concat(pieces.Select((piece, index) => (gaps[index] ? " " : "") + Pieces[piece]));
            var happening = Coded.Sentence(text);
            foreach (var mention in happening.Mentions.Concat(happening.SubEvents.SelectMany(static sub => sub.Mentions)))
            {
                Assert.Equal(text.Substring(mention.Start, mention.Length), mention.Text);
            }

            Assert.Contains(happening.Title, happening.Text, StringComparison.Ordinal);
        }, iter: 3_000);

    [Theory]
    [InlineData("on 7 August 2004 and ")]
    [InlineData("Council of ")]
    [InlineData("Aaaa Bbbb ")]
    [InlineData("President and ")]
    [InlineData("former deputy ")]
    [InlineData("at the request of ")]
    [InlineData("(")]
    [InlineData("sign, ")]
    [InlineData("5,000 more than ")]
    [InlineData("al-")]
    public void A_line_of_any_length_is_coded_with_exact_mentions(string piece)
    {
        var text = "x " + string.Concat(Enumerable.Repeat(piece, 4_000));
        var happening = Coded.Sentence(text);
        Assert.All(happening.Mentions, mention => Assert.Equal(text.Substring(mention.Start, mention.Length), mention.Text));
    }
}
