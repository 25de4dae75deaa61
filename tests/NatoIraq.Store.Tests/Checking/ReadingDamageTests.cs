using Microsoft.Data.Sqlite;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Checking;

/// <summary>An event whose row is not as it was written is no answer, however it is asked for.</summary>
public sealed class ReadingDamageTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("UPDATE event SET text = replace(text, 'Kuwait', 'Kuwayt')")]
    [InlineData("UPDATE event SET kind = 'Visit' WHERE id = '2007a'")]
    [InlineData("UPDATE event SET latest_end = latest_end + 1 WHERE id = '2007a'")]
    [InlineData("UPDATE event SET section = section || ' ' WHERE section IS NOT NULL")]
    [InlineData("UPDATE event SET title_length = title_length - 1 WHERE title_length > 1")]
    [InlineData("UPDATE event SET digest = digest + 1 WHERE id = '2007a'")]
    [InlineData("UPDATE event SET id = '2004-07-30a.9' WHERE id = '2004-07-30a.1'")]
    public void A_changed_row_is_StoreCorrupt(string change)
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        using (var connection = new SqliteConnection($"Data Source={scratch["store.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = change;
            Assert.NotEqual(0, command.ExecuteNonQuery());
        }

        using var store = ChronologyStore.Open(scratch["store.db"], readOnly: true);
        var error = Assert.Throws<StoreException>(() => store.Query(new EventQuery()).ToList());
        Assert.Equal(StoreFault.StoreCorrupt, error.Fault);
        Assert.Contains("has changed since it was written", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM revision", "it has no revision")]
    [InlineData("DELETE FROM revision WHERE number = (SELECT max(number) FROM revision)", "a ruling is of a revision that it does not have")]
    public void A_store_without_its_revisions_is_StoreCorrupt(string change, string what)
    {
        using (var written = scratch.NewStore(Chronicles.Eight()))
        {
            written.Rule(new Ruling(RulingKind.SameHappening, new ValueList<string>(["2007a", "2004-07-30a"]), null, null));
        }

        using (var connection = new SqliteConnection($"Data Source={scratch["store.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA foreign_keys = OFF; " + change;
            Assert.NotEqual(0, command.ExecuteNonQuery());
        }

        using var store = ChronologyStore.Open(scratch["store.db"], readOnly: true);
        var error = Assert.Throws<StoreException>(() => (store.Moment(), store.Rulings()));
        Assert.Equal(StoreFault.StoreCorrupt, error.Fault);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_whose_text_has_changed_is_StoreCorrupt()
    {
        var chronicle = new Chronicle();
        for (var day = 1; day <= 28; day++)
        {
            chronicle = chronicle.Entry($"2005-02-{day:00}", "NATO trains officers in Baghdad, at the request of the government of Iraq");
        }

        scratch.NewStore(chronicle).Dispose();
        using (var connection = new SqliteConnection($"Data Source={scratch["store.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE source SET packed = CAST(substr(packed, 1, 40) || x'00' || substr(packed, 42) AS BLOB) WHERE packed IS NOT NULL";
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        using var store = ChronologyStore.Open(scratch["store.db"], readOnly: true);
        Assert.Equal(28, store.Query(new EventQuery()).Count());
        var error = Assert.Throws<StoreException>(() => store.SourceText("A chronology"));
        Assert.Equal(StoreFault.StoreCorrupt, error.Fault);
    }
}
