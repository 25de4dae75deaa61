namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>Happenings inside an entry that have a date of their own. The entry is dated 15 June 2010.</summary>
public class SubEventTests
{
    [Theory]
    [InlineData("The mission was approved. The first ships sailed on 3 July.", "2010-07-03")]
    [InlineData("A treaty was signed, with 40 pilots being trained between May and August 2011.", "2011-05/2011-08")]
    [InlineData("Talks began. In September 2010 they were suspended.", "2010-09")]
    [InlineData("Talks began on 2 July and ended on 9 July.", "2010-07-02; 2010-07-09")]
    public void A_clause_with_a_date_of_its_own_is_a_sub_event(string sentence, string dates) =>
        Assert.Equal(dates, string.Join("; ", Coded.Sentence(sentence).SubEvents.Select(static sub => sub.Date)));

    [Theory]
    [InlineData("The staff is to be in place by the NATO Summit in Lisbon in November 2010.")]
    [InlineData("The transfer is due by 1 July 2011.")]
    [InlineData("They discussed the August 2008 war.")]
    [InlineData("He served until 30 June 2010.")]
    [InlineData("The accord was signed on 15 June 2010.")]
    public void A_deadline_or_the_date_of_something_else_makes_none(string sentence)
    {
        var happening = Coded.Sentence(sentence);

        Assert.NotEmpty(happening.Dates);
        Assert.Empty(happening.SubEvents);
    }

    [Fact]
    public void A_sub_event_has_the_mentions_of_its_clause_and_the_event_has_all()
    {
        var happening = Coded.Sentence("Denmark approved the plan. Sweden sent 30 medics to Monrovia on 3 July.");
        var sub = Assert.Single(happening.SubEvents);

        Assert.Equal("Sweden sent 30 medics to Monrovia on 3 July.", sub.Text);
        Assert.Equal("Deployment", sub.Kind);
        Assert.Equal("Sweden", sub.Names(MentionField.State));
        Assert.Equal("Monrovia", sub.Places.ToString());
        Assert.Equal("Denmark; Sweden", happening.Names(MentionField.State));
    }
}
