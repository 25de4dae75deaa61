using Microsoft.Data.Sqlite;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Checking;

public sealed class CheckTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_whole_store_passes_every_check()
    {
        using var store = scratch.NewStore(Chronicles.Eight().Unreadable("no date here"));
        var checks = store.Check().ToList();
        Assert.Equal(
            ["Seal", "Integrity", "ForeignKeys", "SearchIndex", "Content", "SourceHash", "Provenance", "Index"],
            checks.Select(static check => check.Check));
        Assert.All(checks, static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void A_store_that_cannot_be_written_passes_every_check_too()
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        ChronologyStore.Ship(scratch["store.db"]);
        Assert.All(ChronologyStore.Check(scratch["store.db"]), static check => Assert.True(check.Passed, check.Detail));
        Assert.Equal(["store.db"], scratch.Files);
    }

    // Each is something another program could do to a store without breaking the file.
    [Theory]
    [InlineData("UPDATE event SET title = 'NATO does nothing.' WHERE id = '2018-07-11a'", "Content", "2018-07-11a")]
    [InlineData("UPDATE source SET text = replace(text, 'Kuwait', 'Kurwai')", "SourceHash", "A chronology")]
    [InlineData("UPDATE source SET text = replace(text, 'Kuwait', 'Kurwai')", "Provenance", "2018-02b")]
    [InlineData("UPDATE event SET text = replace(text, 'Kuwait', 'Kurwai')", "Provenance", "Kurwai")]
    [InlineData("UPDATE event SET mentions = '[' WHERE id = '2007a'", "Provenance", "could not be finished")]
    [InlineData("UPDATE event SET position = 100000 WHERE id = '2007a'", "Provenance", "2007a lies outside its source")]
    [InlineData("DELETE FROM event_entity WHERE facet = 1", "Index", "2004-07-30a")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM entity WHERE field = 'Mission'", "ForeignKeys", "event_entity")]
    [InlineData("DELETE FROM event WHERE id = '2007a'", "SearchIndex", "search index")]
    [InlineData("DELETE FROM event WHERE id = '2007a'", "SourceHash", "missing")]
    [InlineData("UPDATE id_counter SET last = 1", "Content", "2018-02")]
    [InlineData("UPDATE entity SET name = 'NTM' WHERE field = 'Mission'", "Content", "entity")]
    [InlineData("UPDATE rejected_line SET reason = ''", "Content", "rejected line")]
    [InlineData("DROP INDEX event_source", "Opening", "event_source")]
    [InlineData("CREATE TABLE other (a)", "Opening", "other")]
    [InlineData("CREATE TRIGGER other AFTER INSERT ON event BEGIN DELETE FROM event; END", "Opening", "the store's")]
    [InlineData("DROP TABLE seal; CREATE VIEW seal AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i AS shipped FROM n", "Opening", "seal")]
    [InlineData("ALTER TABLE event ADD COLUMN other TEXT", "Opening", "event")]
    [InlineData("UPDATE revision SET user = 'somebody'", "Content", "revision")]
    public void What_another_program_changed_is_found_and_named(string sql, string check, string named)
    {
        scratch.NewStore(Chronicles.Eight().Unreadable("no date here")).Dispose();
        using (var connection = new SqliteConnection($"Data Source={scratch["store.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        var failed = ChronologyStore.Check(scratch["store.db"]).Where(static each => !each.Passed).ToList();
        Assert.Contains(failed, each => each.Check == check && each.Detail.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is a text, and no store at all; it only goes on for a while, as texts do, so that there is enough of it.")]
    public void A_file_that_is_no_store_is_a_finding_and_no_exception(string content)
    {
        File.WriteAllText(scratch["no.db"], content);
        var check = Assert.Single(ChronologyStore.Check(scratch["no.db"]));
        Assert.False(check.Passed);
        Assert.Contains("not a NatoIraq store", check.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_was_cut_short_is_a_finding_and_no_exception()
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        using (var file = File.OpenWrite(scratch["store.db"]))
        {
            file.SetLength(file.Length / 2);
        }

        Assert.Contains(ChronologyStore.Check(scratch["store.db"]), static check => !check.Passed);
    }
}
