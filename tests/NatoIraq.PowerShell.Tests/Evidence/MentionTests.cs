using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Evidence;

public sealed class MentionTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void Every_mention_stands_at_its_characters_of_the_source()
    {
        var text = File.ReadAllText(ModuleUnderTest.Seed);
        var mentions = session.Output("Get-NatoIraqMention");
        Assert.True(mentions.Count > 200, $"only {mentions.Count} mentions");
        Assert.All(mentions, mention =>
            Assert.Equal(mention.Text("Text"), text.Substring((int)mention.Get("Start")!, (int)mention.Get("Length")!)));
    }

    [Fact]
    public void A_mention_names_the_line_it_stands_on()
    {
        var lines = File.ReadAllLines(ModuleUnderTest.Seed);
        Assert.All(session.Output("Get-NatoIraqMention -Field Person"), mention =>
            Assert.Contains(mention.Text("Text")!, lines[(int)mention.Get("Line")! - 1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Get-NatoIraqMention 2018-01-22a -Field Person -Role Requester", "James Mattis")]
    [InlineData("Get-NatoIraqEvent 2018-01-22a | Get-NatoIraqMention -Field Person -Role Agent", "James Mattis")]
    [InlineData("Get-NatoIraqMention -Event 2012-06a -Field Place", "Baghdad")]
    [InlineData("Get-NatoIraqMention -Name 'Fouad Massoum'", "Fouad Massoum")]
    public void Mentions_are_found_by_event_field_and_name(string command, string text) =>
        Assert.Equal(text, Assert.Single(session.Output(command)).Text("Text"));

    [Fact]
    public void Mentions_of_a_converted_event_need_no_store() =>
        Assert.Equal(
            ["Baghdad"],
            session.Output("'5 May 2010: An office opens in Baghdad.' | ConvertFrom-NatoIraqChronology | Get-NatoIraqMention -Field Place").Texts("Text"));

    [Theory]
    [InlineData("Get-NatoIraqMention 1999-01-01a", "EventNotFound")]
    [InlineData("Get-NatoIraqMention -Field Colour", "FieldNotFound")]
    public void What_is_not_there_is_an_error(string command, string id) => Assert.Equal([id], session.Run(command).ErrorIds);

    [Fact]
    public void A_pattern_that_fits_nothing_is_silence() => Assert.Empty(session.Output("Get-NatoIraqMention 1999*"));
}
