using System.Management.Automation;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Questions;

/// <summary>Search-NatoIraqEvent over the built-in chronology. The numbers are counted in the source document by hand.</summary>
public sealed class SearchTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("summit", 5)]
    [InlineData("'\"Core Team\"'", 1)]
    [InlineData("'summit -Brussels'", 3)]
    [InlineData("'summit -not Brussels'", 3)]
    [InlineData("'Riga OR Kuwait'", 2)]
    [InlineData("polic*", 2)]
    [InlineData("'Warsaw (summit OR AWACS)'", 2)]
    [InlineData("'; DROP TABLE'", 0)]
    public void A_search_finds_so_many(string query, int count) => Assert.Equal(count, session.Output($"Search-NatoIraqEvent {query}").Count);

    [Fact]
    public void The_best_comes_first()
    {
        var best = session.Output("Search-NatoIraqEvent 'oil policing'")[0];
        Assert.Equal("2010-10-05a", best.Text("Id"));
        Assert.Equal(1, best.Get("Rank"));
        var marked = Assert.Single(session.Output("(Search-NatoIraqEvent 'oil policing').Snippet.Mark('[', ']')"));
        Assert.Contains("area of [oil] [policing]", marked.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Daesh", "ISIS")]
    [InlineData("NTM-I", "'NATO Training Mission-Iraq'")]
    [InlineData("NTM-I", "'\"nato training mission-iraq\"'")]
    [InlineData("\"Iraq’s\"", "\"Iraq's\"")]
    public void A_thing_is_found_by_whichever_name_and_spelling(string one, string other)
    {
        var found = session.Output($"Search-NatoIraqEvent {one}").Texts("Id").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(found);
        Assert.Equal(found, session.Output($"Search-NatoIraqEvent {other}").Texts("Id").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("'\"unbalanced'")]
    [InlineData("'a AND OR'")]
    [InlineData("'*'")]
    [InlineData("''")]
    [InlineData("'-summit'")]
    [InlineData("'(summit'")]
    public void What_cannot_be_understood_is_an_error(string query)
    {
        var outcome = session.Run($"Search-NatoIraqEvent {query}");
        Assert.Equal(["InvalidQuery"], outcome.ErrorIds);
        Assert.Equal(ErrorCategory.InvalidArgument, outcome.Errors[0].CategoryInfo.Category);
        Assert.Contains("at position", outcome.Errors[0].Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_one_search_lets_the_next_go_on()
    {
        var outcome = session.Run("'*', 'Riga' | Search-NatoIraqEvent");
        Assert.Equal(["InvalidQuery"], outcome.ErrorIds);
        Assert.Equal(["2006a"], outcome.Output.Texts("Id"));
    }

    [Fact]
    public void A_word_that_is_one_letter_off_is_suggested()
    {
        var outcome = session.Run("Search-NatoIraqEvent 'oil polcing'");
        Assert.Empty(outcome.Output);
        Assert.Equal("No event matches 'oil polcing'. Did you mean 'oil policing'?", Assert.Single(outcome.Warnings));
        Assert.Empty(session.Run("Search-NatoIraqEvent xylophone").Warnings);
    }

    [Fact]
    public void First_takes_the_best()
    {
        var all = session.Output("Search-NatoIraqEvent summit").Texts("Id").ToList();
        Assert.Equal(all.Take(2), session.Output("Search-NatoIraqEvent summit -First 2").Texts("Id"));
    }

    [Fact]
    public void A_hit_is_an_event_to_whatever_takes_events()
    {
        Assert.Equal(["Bolani"], session.Output("Search-NatoIraqEvent 'oil policing' | Get-NatoIraqMention -Field Person").Texts("Text"));
        Assert.Single(session.Output("Search-NatoIraqEvent summit | Where-Object Kind -eq Request"));
        session.Output("Search-NatoIraqEvent summit | Export-NatoIraqEvent hits.jsonl");
        Assert.Equal(5, File.ReadAllLines(Path.Combine(session.WorkingDirectory, "hits.jsonl")).Length);
        Assert.Equal(["NatoIraq.Event#Search", "NatoIraq.Event"], session.Output("Search-NatoIraqEvent Riga")[0].TypeNames.Take(2));
    }
}
