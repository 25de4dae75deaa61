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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_event_with_such_characters_is_imported_found_and_corrected_on_a_server_as_in_a_file(bool onServer)
    {
        using var scratch = new ScratchDirectory();
        StoreLocator place = onServer ? PostgresCluster.Running.NewDatabase() : scratch["store.db"];
        ChronologyStore.Create(place);
        using var store = ChronologyStore.Open(place, readOnly: false);
        var told = new Chronicle("A\0chronology").Entry("2004", "A null\0and a \uFDD0 in it.", EventKind.Visit, [new("null\0and", MentionField.Place, MentionRole.Venue)]);
        Assert.Equal(1, store.Import(told.ToImport()).Created);
        Assert.Equal(1, store.Import(told.ToImport()).Unchanged);
        var found = Assert.Single(store.Query(new EventQuery()));
        Assert.Equal("A null\0and a \uFDD0 in it.", found.Text);
        Assert.Equal(["null\0and"], found.Places);
        Assert.Equal("2004a", Assert.Single(store.Search(SearchQuery.Parse("\"null and\""))).Event.Id);
        store.Correct("2004a", [new FieldValue("Title", "A title and half \uD83D of a pair")], "A reason");
        Assert.Equal("A title and half \uFFFD of a pair", store.Find(["2004a"]).Single()!.Title);
        Assert.Null(store.Find(["2004\0a"]).Single());
        Assert.All(store.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));
    }
}
