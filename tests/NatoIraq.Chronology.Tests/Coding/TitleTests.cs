using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>The title: the headline or the main clause, whole, in the source's own words.</summary>
public class TitleTests
{
    [Theory]
    [InlineData("At the summit in Riga, ministers agree on a plan.", "ministers agree on a plan")]
    [InlineData("Nine days after the flood, the council elects a new mayor.", "the council elects a new mayor")]
    [InlineData("The duke falls ill at Trier, and a regent governs for him.", "The duke falls ill at Trier")]
    [InlineData("The court rules against the firm; its shares fall.", "The court rules against the firm")]
    [InlineData("Parliament adopts the act, which ends slavery.", "Parliament adopts the act")]
    [InlineData("A bomb explodes in a market, killing twelve.", "A bomb explodes in a market")]
    [InlineData("The firm fails. Its owner is made bankrupt.", "The firm fails")]
    [InlineData("The king lands at 5 p.m. at Dover and rides to London.", "The king lands at 5 p.m. at Dover and rides to London")]
    [InlineData("The ministers agree that the fleet should sail.", "The ministers agree that the fleet should sail")]
    [InlineData("Training under the plan is launched in Oslo, with 40 pilots being trained.", "Training under the plan is launched in Oslo, with 40 pilots being trained")]
    [InlineData("King Olav V: Private visit.", "King Olav V: Private visit")]
    [InlineData("The bridge over the Tamar opens.", "The bridge over the Tamar opens")]
    public void The_main_clause_is_the_title(string sentence, string title) => Assert.Equal(title, Coded.Sentence(sentence).Title);

    [Fact]
    public void It_is_whole_however_long()
    {
        const string Sentence = "The committee on the reform of the harbour, the lighthouse and the northern breakwater approves the twelfth annual report of the engineer in charge of the works";

        Assert.Equal(Sentence, Coded.Sentence(Sentence + ".").Title);
    }

    [Theory]
    [InlineData("The great fire|At night a bakery burns. By noon the whole quarter is in flames.", "The great fire")]
    [InlineData("17|A bakery burns.", "A bakery burns")]
    [InlineData("Baghdad|The envoy met the king.", "The envoy met the king")]
    public void A_headline_is_the_title_and_a_cell_that_says_nothing_is_not(string cells, string title)
    {
        var source = cells.Replace('|', '\n');
        var spans = new List<TextSpan>();
        foreach (var cell in cells.Split('|'))
        {
            spans.Add(new TextSpan(source.IndexOf(cell, StringComparison.Ordinal), cell.Length));
        }

        var entry = new Entry(1, new TextSpan(0, source.Length))
        {
            DateText = "1 May 1900",
            DateSpan = new TextSpan(0, 0),
            Date = EdtfDate.Parse("1900-05-01"),
            Text = FoldedText.Fold(source, spans),
        };

        Assert.Equal(title, Assert.Single(new Coder(Lexicon.Default).Code([entry], SourceDecoder.FromText(source), "Test")).Title);
    }
}
