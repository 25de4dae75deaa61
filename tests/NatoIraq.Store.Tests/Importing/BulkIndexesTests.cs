using NatoIraq.Store.Sqlite;
using NatoIraq.Store.Sqlite.Importing;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Importing;

/// <summary>The indexes of a file that are made behind the first events rather than with each.</summary>
public sealed class BulkIndexesTests : IDisposable
{
    private const string Indexes = "SELECT group_concat(name || ': ' || sql, '; ' ORDER BY name) FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('event', 'event_entity')";

    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void They_go_while_a_store_has_no_events_and_come_back_to_the_letter()
    {
        scratch.NewStore().Dispose();
        using var database = Database.ReadWrite(scratch["store.db"]);
        var before = Told(database);
        var indexes = new BulkIndexes(database);
        indexes.Drop();
        Assert.Contains("event_chronology", before, StringComparison.Ordinal);
        Assert.DoesNotContain("event_chronology", Told(database), StringComparison.Ordinal);
        Assert.DoesNotContain("event_entity_entity", Told(database), StringComparison.Ordinal);
        indexes.Restore();
        Assert.Equal(before, Told(database));
    }

    [Fact]
    public void They_stay_where_there_are_events()
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        using var database = Database.ReadWrite(scratch["store.db"]);
        var before = Told(database);
        new BulkIndexes(database).Drop();
        Assert.Equal(before, Told(database));
    }

    [Fact]
    public void After_an_import_that_failed_they_are_there_and_the_next_one_uses_them()
    {
        using (var store = scratch.NewStore())
        {
            var import = new SyntheticChronicle(600).ToImport();
            Assert.Throws<IOException>(() => store.Import(import with { Events = import.Events.Select(static (told, index) => index < 500 ? told : throw new IOException()) }));
            Assert.Equal(600, store.Import(import).Created);
            Assert.Equal(8, store.Import(Chronicles.Eight().ToImport()).Created);
            Assert.All(store.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));
        }

        scratch.NewStore("fresh.db").Dispose();
        using var database = Database.ReadWrite(scratch["store.db"]);
        using var fresh = Database.ReadWrite(scratch["fresh.db"]);
        Assert.Equal(Told(fresh), Told(database));
    }

    private static string Told(Database database)
    {
        using var row = database.Prepare(Indexes);
        return row.Step() ? row.Text(0) : "";
    }
}
