using NatoIraq.Chronology.Sentences;

namespace NatoIraq.Chronology.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Lt. Gen. Petraeus met Sgt. Smith. He left on 8 Sept. 1999 from St. Paul.",
        "Lt. Gen. Petraeus met Sgt. Smith.|He left on 8 Sept. 1999 from St. Paul.")]
    [InlineData("He met J. R. Smith of Acme Inc. and left. They agreed.", "He met J. R. Smith of Acme Inc. and left.|They agreed.")]
    [InlineData("They live in the U.S. He left Acme Inc. The rest stayed.", "They live in the U.S.|He left Acme Inc.|The rest stayed.")]
    [InlineData("The U.S. Army left at 5 p.m. on Monday.", "The U.S. Army left at 5 p.m. on Monday.")]
    [InlineData("\"We agree.\" The talks ended. (See No. 5.) Was it so? Yes! Good.",
        "\"We agree.\"|The talks ended.|(See No. 5.)|Was it so?|Yes!|Good.")]
    [InlineData("It cost 3.5 million. 12 people died. He said no. Nobody knew.", "It cost 3.5 million.|12 people died.|He said no.|Nobody knew.")]
    public void Splits_where_a_reader_would(string text, string expected) => Assert.Equal(expected.Split('|'), SentenceSplitter.Split(text));

    [Fact]
    public void A_lexicon_adds_abbreviations()
    {
        var abbreviations = Abbreviations.Default.With(["Oblt."]);
        Assert.Equal(["He met Oblt. Weber.", "They left."], SentenceSplitter.Split("He met Oblt. Weber. They left.", abbreviations));
        Assert.Equal(3, SentenceSplitter.Split("He met Oblt. Weber. They left.").Count);
    }
}
