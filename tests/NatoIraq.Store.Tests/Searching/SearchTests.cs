using CsCheck;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Searching;

/// <summary>What a search finds, in what order, and what it shows.</summary>
public sealed class SearchTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();
    private readonly IChronologyStore store;

    public SearchTests() => store = scratch.NewStore(Searched());

    public void Dispose()
    {
        store.Dispose();
        scratch.Dispose();
    }

    private static Chronicle Searched() => new Chronicle()
        .Entry("2006", "At the summit in Riga, leaders agree.")
        .Entry("2007", "Leaders visit the caf\u00E9 of Besma\u00EFa before the summit of Warsaw, which NATO\u2019s ministers attend as well.")
        .Entry("2008", "The Training Mission grows.", names: [new("The Training Mission", MentionField.Mission) { Entity = Chronicles.TrainingMission }])
        .Entry("2009", "NTM-I trains police.", names: [new("NTM-I", MentionField.Mission) { Entity = Chronicles.TrainingMission }])
        .Entry("2010", "A mission of training, for NATO and Iraq.")
        .Entry("2014", "ISIS takes a town.", names: [new("ISIS", MentionField.Group) { Entity = Chronicles.IslamicState }])
        .Entry("2017", "The town is free of Daesh.", names: [new("Daesh", MentionField.Group) { Entity = Chronicles.IslamicState }]);

    [Theory]
    [InlineData("summit", "2006a 2007a")]
    [InlineData("SUMMIT", "2006a 2007a")]
    [InlineData("summit -Riga", "2007a")]
    [InlineData("Riga OR police", "2006a 2009a")]
    [InlineData("summ*", "2006a 2007a")]
    [InlineData("\"in Riga\"", "2006a")]
    [InlineData("\"Riga in\"", "")]
    [InlineData("cafe besmaia", "2007a")]
    [InlineData("CAF\u00C9", "2007a")]
    [InlineData("NATO's", "2007a")]
    [InlineData("NATO\u2019s", "2007a")]
    [InlineData("Daesh", "2014a 2017a")]
    [InlineData("ISIS", "2014a 2017a")]
    [InlineData("ISIS/Daesh", "2014a 2017a")]
    [InlineData("\"Daesh\"", "2014a 2017a")]
    [InlineData("town -Daesh", "")]
    [InlineData("NTM-I", "2008a 2009a")]
    [InlineData("NATO Training Mission-Iraq", "2008a 2009a")]
    [InlineData("nato training mission-iraq grows", "2008a")]
    [InlineData("NATO AND Training AND Mission", "2008a 2009a 2010a")]
    [InlineData("nothing", "")]
    public void A_search_finds(string text, string ids) =>
        Assert.Equal(ids, string.Join(' ', store.Search(SearchQuery.Parse(text)).Select(static hit => hit.Event.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_best_comes_first_with_rank_1()
    {
        var hits = store.Search(SearchQuery.Parse("summit")).ToList();
        Assert.Equal(["2006a", "2007a"], hits.Select(static hit => hit.Event.Id));
        Assert.Equal([1, 2], hits.Select(static hit => hit.Rank));
        Assert.True(hits[0].Score > hits[1].Score);
    }

    [Fact]
    public void A_word_in_the_title_weighs_more_than_one_in_the_text()
    {
        const string Filler = "Ministers of many countries meet for two long days and talk about this, that, and many other matters, and ";
        using var titled = scratch.NewStore(
            new Chronicle().Entry("2001", Filler + "oil again and at length.").Entry("2002", "On oil: " + Filler + "home they go."), "titled.db");
        Assert.Equal(["2002a", "2001a"], titled.Search(SearchQuery.Parse("oil")).Select(static hit => hit.Event.Id));
    }

    [Fact]
    public void First_takes_the_best() =>
        Assert.Equal(["2006a"], store.Search(SearchQuery.Parse("summit") with { First = 1 }).Select(static hit => hit.Event.Id));

    [Fact]
    public void A_snippet_shows_what_was_found()
    {
        var snippet = store.Search(SearchQuery.Parse("summit Riga")).Single().Snippet;
        Assert.Equal("At the summit in Riga, leaders agree.", snippet.ToString());
        Assert.Equal("At the [summit] in [Riga], leaders agree.", snippet.Mark("[", "]"));
    }

    [Fact]
    public void A_snippet_is_of_the_source_s_words_even_if_only_a_name_fits()
    {
        var hit = store.Search(SearchQuery.Parse("\"Mission-Iraq\"")).First(static hit => hit.Event.Id == "2008a");
        Assert.Equal("The Training Mission grows.", hit.Snippet.Text);
        Assert.Empty(hit.Snippet.Matches);
    }

    [Fact]
    public void A_snippet_steers_no_terminal()
    {
        using var hostile = scratch.NewStore(new Chronicle().Entry("2001", "A \u001B[31m red\u0007 \uFDD0\uFDD1\uFDD1 herring."), "hostile.db");
        Assert.Equal("A ␛[31m <red>␇ \uFDD0\uFDD1\uFDD1 herring.", hostile.Search(SearchQuery.Parse("red")).Single().Snippet.Mark("<", ">"));
    }

    [Theory]
    [InlineData("sumit", "summit")]
    [InlineData("summitt", "summit")]
    [InlineData("sunmit", "summit")]
    [InlineData("smumit", "summit")]
    [InlineData("polcie", "police")]
    [InlineData("Summit of Warsav", "Summit of Warsaw")]
    [InlineData("\"oil\" polica", "\"oil\" police")]
    [InlineData("besmaja", "besmaia")]
    [InlineData("zzzzzz", null)]
    [InlineData("summit", null)]
    [InlineData("sumi*", null)]
    [InlineData("police -sumit", null)]
    public void A_word_that_is_one_letter_off_is_suggested(string text, string? suggestion) =>
        Assert.Equal(suggestion, store.Suggest(SearchQuery.Parse(text)));

    [Fact]
    public void A_store_that_cannot_be_written_suggests_as_well()
    {
        using var readOnly = ChronologyStore.Open(scratch["store.db"], readOnly: true);
        Assert.Equal("summit", readOnly.Suggest(SearchQuery.Parse("sumit")));
        Assert.Equal(2, readOnly.Search(SearchQuery.Parse("summit")).Count());
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Nothing_is_suggested_for_more_than_eight_words_that_no_event_has(int words, bool suggested) =>
        Assert.Equal(suggested, store.Suggest(SearchQuery.Parse(string.Join(' ', Enumerable.Repeat("sumit", words)))) is not null);

    [Fact]
    public void An_empty_store_finds_and_suggests_nothing()
    {
        using var empty = scratch.NewStore("empty.db");
        Assert.Empty(empty.Search(SearchQuery.Parse("summit")));
        Assert.Null(empty.Suggest(SearchQuery.Parse("summit")));
    }

    [Fact]
    public void What_is_understood_can_always_be_searched_for()
    {
        var part = Gen.OneOf(
            Gen.OneOf("\"", "(", ")", "*", "-", "-not ", " OR ", " AND ", " NOT ", " NEAR ", ":", "^", "+", "{", "}", ";", "'", "\0", "\uD800", "\u0345"),
            Gen.OneOf("summit", "NTM-I", "NATO Training Mission-Iraq", "\u01C5", "\u1E9E", "\uA7DC", "\U00010400", "\u2460"),
            Gen.String[1, 4]);
        part.Array[0, 12].Select(static parts => string.Concat(parts)).Sample(
            text =>
            {
                try
                {
                    var query = SearchQuery.Parse(text);
                    _ = store.Search(query).Count();
                    _ = store.Suggest(query);
                }
                catch (SearchFormatException exception)
                {
                    Assert.InRange(exception.Position, 0, text.Length);
                }
            },
            iter: 1_000,
            threads: 1);
    }

    [Fact]
    public void The_deepest_and_longest_search_there_can_be_is_searched_for()
    {
        var deep = "Riga";
        for (var level = 0; level < 10; level++)
        {
            deep = $"(summit OR {deep} AND leaders -police)";
        }

        Assert.NotEmpty(store.Search(SearchQuery.Parse(deep)));
        Assert.NotEmpty(store.Search(SearchQuery.Parse(string.Join(" OR ", Enumerable.Repeat("summit", 256)))));
        Assert.NotEmpty(store.Search(SearchQuery.Parse("summit " + string.Join(' ', Enumerable.Repeat("-police", 255)))));
        Assert.NotEmpty(store.Search(SearchQuery.Parse(string.Join(' ', Enumerable.Repeat("Daesh town", 128)))));
    }
}
