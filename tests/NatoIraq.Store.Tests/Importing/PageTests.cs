using Microsoft.Data.Sqlite;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Importing;

/// <summary>The pages of a source: kept with it, and known of everything that stands on them.</summary>
public sealed class PageTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    private static readonly Named Riga = new("Riga", MentionField.Place);

    private static Chronicle Three() => new Chronicle()
        .Entry("2004-07-30", "The mission is established.")
        .Entry("2006-11-28", "Leaders meet at the summit in Riga.", names: [Riga])
        .Entry("2011-12-31", "The mission is discontinued.");

    /// <summary>The first page ends behind the first entry, the second in the middle of the second one.</summary>
    private static SourceImport Paged()
    {
        var text = Three().Text;
        return PagedAt(0, text.IndexOf("2006", StringComparison.Ordinal), text.IndexOf("summit", StringComparison.Ordinal));
    }

    private static SourceImport PagedAt(params int[] pages)
    {
        var import = Three().ToImport();
        return import with { Text = import.Text with { Pages = pages } };
    }

    [Fact]
    public void Events_and_mentions_know_the_page_they_begin_on()
    {
        using var store = scratch.NewStore();
        store.Import(Paged());
        Assert.Equal([1, 2, 3], store.Query(new EventQuery()).Select(static each => each.Page));
        Assert.Equal(3, Assert.Single(Assert.Single(store.Find(["2006-11-28a"]))!.Mentions).Page);
        Assert.Equal(3, Assert.Single(store.Sources()).Pages);
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void A_source_without_pages_has_none()
    {
        using var store = scratch.NewStore(Three());
        Assert.All(store.Query(new EventQuery()), static each => Assert.Null(each.Page));
        Assert.Null(Assert.Single(store.Sources()).Pages);
    }

    [Fact]
    public void The_same_text_on_other_pages_is_stored_anew_and_can_be_taken_back()
    {
        using var store = scratch.NewStore();
        store.Import(Paged());
        Assert.Equal(new ImportOutcome("A chronology", 0, 3, 0, 0, 0), store.Import(PagedAt(0, 1, 2)));
        Assert.Equal([1, 3, 3], store.Query(new EventQuery()).Select(static each => each.Page));
        store.Undo(3, reason: null, force: false);
        Assert.Equal([1, 2, 3], store.Query(new EventQuery()).Select(static each => each.Page));
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void Pages_that_were_changed_by_another_hand_are_noticed()
    {
        using (var store = scratch.NewStore())
        {
            store.Import(Paged());
        }

        using (var connection = new SqliteConnection($"Data Source={scratch["store.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE source SET pages = '[0]' WHERE key > 0";
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        using var changed = ChronologyStore.Open(scratch["store.db"], readOnly: true);
        Assert.Contains(changed.Check(), static check => check is { Check: "Content", Passed: false });
    }
}
