using NatoIraq.Chronology.Corrections;
using NatoIraq.Store.Postgres;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Postgres;

/// <summary>Texts with characters that the server's type does not have.</summary>
public sealed class StoredTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\0b", "a\uFDD00b")]
    [InlineData("\uFDD00", "\uFDD0\uFDD00")]
    [InlineData("\uFDD0\0", "\uFDD0\uFDD0\uFDD00")]
    [InlineData("\U0001F600", "\U0001F600")]
    public void A_text_comes_back_as_it_was(string text, string stored)
    {
        Assert.Equal(stored, StoredText.Encode(text));
        Assert.Equal(text, StoredText.Decode(stored));
    }

    [Fact]
    public void Half_of_a_pair_is_kept_as_a_file_keeps_it() => Assert.Equal("a\uFFFDb", StoredText.Encode("a\uD83Db"));

    [Fact]
    public void An_event_with_such_characters_is_on_a_server_what_it_is_in_a_file()
    {
        using var scratch = new ScratchDirectory();
        using var file = scratch.NewStore();
        var place = PostgresCluster.Running.NewDatabase();
        ChronologyStore.Create(place);
        using var server = ChronologyStore.Open(place, readOnly: false);
        foreach (var store in (IChronologyStore[])[file, server])
        {
            var told = new Chronicle("A\0chronology").Entry("2004", "A null\0and a \uFDD0 in it.", EventKind.Visit, [new("null\0and", MentionField.Place, MentionRole.Venue)]);
            Assert.Equal(1, store.Import(told.ToImport()).Created);
            Assert.Equal(1, store.Import(told.ToImport()).Unchanged);
            Assert.Equal(told.Text, store.SourceText(store.Sources().Single().Title));
            store.Correct("2004a", [new FieldValue("Title", "A title and half \uD83D of a pair")], "A\0reason");
            Assert.Equal("A title and half \uFFFD of a pair", store.Find(["2004a"]).Single()!.Title);
            Assert.Null(store.Find(["2004\0a"]).Single());
            Assert.Equal("2004a", Assert.Single(store.Search(SearchQuery.Parse("\"null and\""))).Event.Id);
            Assert.All(store.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));
        }

        Assert.Equal(Told(file), Told(server));
        Assert.Equal(file.History(null, null).Select(static entry => entry.Reason), server.History(null, null).Select(static entry => entry.Reason));
        Assert.Equal(file.Sources().Single().Title, server.Sources().Single().Title);
    }

    private static List<string> Told(IChronologyStore store) =>
        [.. store.Query(new EventQuery()).Select(static each => string.Join('|', [each.Id, each.Text, each.Title, each.Section ?? "", each.Source, .. each.Places]))];
}
