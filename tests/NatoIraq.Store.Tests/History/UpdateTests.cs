using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.History;

public sealed class UpdateTests : IDisposable
{
    // docs/reliability.md says how the test is run with more.
    private static readonly int KilledEvents =
        int.TryParse(Environment.GetEnvironmentVariable("NATOIRAQ_KILLED_EVENTS"), CultureInfo.InvariantCulture, out var events) ? events : 3000;

    private readonly ScratchDirectory scratch = new();

    public UpdateTests() => OldStores.Make(scratch["old.db"]);

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void An_older_store_is_read_and_left_as_it_is()
    {
        var bytes = File.ReadAllBytes(scratch["old.db"]);
        using (var store = ChronologyStore.Open(scratch["old.db"], readOnly: true))
        {
            Assert.True(store.IsOutdated);
            Assert.Equal(2, store.Describe().SchemaVersion);
            Assert.Equal(["1998-09-23a", "1999-03-24a", "1999-06-09a", "1999-06-12a", "2003-36a"], store.Query(new EventQuery()).Select(static each => each.Id));
            Assert.Equal(1, store.Count(new EventQuery { Missions = ["Operation Allied Force"], Kinds = ["Establishment"] }));
        }

        Assert.Equal(bytes, File.ReadAllBytes(scratch["old.db"]));
        var error = Assert.Throws<StoreException>(() => ChronologyStore.Open(scratch["old.db"], readOnly: false));
        Assert.Equal(StoreFault.StoreOutdated, error.Fault);
        Assert.Contains("Update-NatoIraqStore", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_store_is_updated_after_a_backup()
    {
        string before;
        using (var store = ChronologyStore.Open(scratch["old.db"], readOnly: true))
        {
            before = EventsTold.Of(store);
        }

        var update = ChronologyStore.Update(scratch["old.db"]);
        Assert.Equal(new StoreUpdate(scratch["old.db"], 2, 7, scratch["old.schema-2.db"]), update);
        using (var store = ChronologyStore.Open(scratch["old.db"], readOnly: false))
        {
            Assert.Equal(before, EventsTold.Of(store));
            Assert.Equal((1L, RevisionAction.Update), (store.Moment().Number, store.Moment().Action));
            Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
            Assert.NotNull(store.Remove("1999-03-24a", null));
        }

        using (var backup = ChronologyStore.Open(scratch["old.schema-2.db"], readOnly: true))
        {
            Assert.Equal(2, backup.Describe().SchemaVersion);
            Assert.Equal(5, backup.Count(new EventQuery()));
        }

        Assert.Null(ChronologyStore.Update(scratch["old.db"]).Backup);
    }

    [Fact]
    public void A_store_with_history_is_updated_with_all_of_it()
    {
        OldStores.Make(scratch["history.db"], schema: 3);
        string told;
        using (var old = ChronologyStore.Open(scratch["history.db"], readOnly: true))
        {
            told = EventsTold.Of(old);
        }

        Assert.Equal(new StoreUpdate(scratch["history.db"], 3, 7, scratch["history.schema-3.db"]), ChronologyStore.Update(scratch["history.db"]));
        using var store = ChronologyStore.Open(scratch["history.db"], readOnly: false);
        Assert.Equal(told, EventsTold.Of(store));
        Assert.Equal(
            ["Create", "Import", "Correct", "Rule", "Import", "Add", "Add", "Add", "Rule", "Remove", "Import", "RemoveSource", "Update"],
            store.History(null, null).Select(static entry => entry.Action));
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));

        // The present: an edition later, with a correction, an added event and without a removed one.
        Assert.Equal(["1999-03-24a", "1999-06-09a", "1999-06-12a", "1999-06-21a"], Ids(store));
        Assert.Equal(["Kumanovo", "Tirana"], store.Find(["1999-06-09a"]).Single()!.Places);
        Assert.Contains("50,500 soldiers", store.Find(["1999-06-12a"]).Single()!.Text, StringComparison.Ordinal);
        Assert.Equal(["1999-06-09a"], store.Search(SearchQuery.Parse("soren angstrom lodz")).Select(static hit => hit.Event.Id));
        Assert.Equal([RulingKind.AliasOf, RulingKind.DifferentHappening], store.Rulings().Select(static ruling => ruling.Kind));

        // Every moment of before: after the import, and while the other source was there.
        using (var imported = ChronologyStore.Open(scratch["history.db"], readOnly: true, StoreMoment.After(2)))
        {
            Assert.Equal(["1998-09-23a", "1999-03-24a", "1999-06-09a", "1999-06-12a"], Ids(imported));
            Assert.Contains("50,000 soldiers", imported.Find(["1999-06-12a"]).Single()!.Text, StringComparison.Ordinal);
            Assert.Contains("in Geneva", imported.Find(["1998-09-23a"]).Single()!.Text, StringComparison.Ordinal);
            Assert.Equal(["1999-06-12a"], imported.Search(SearchQuery.Parse("\"50,000 soldiers\"")).Select(static hit => hit.Event.Id));
            Assert.All(imported.Check(), static check => Assert.True(check.Passed, check.Detail));
        }

        using (var other = ChronologyStore.Open(scratch["history.db"], readOnly: true, StoreMoment.After(9)))
        {
            Assert.Contains("1999-07-01a", Ids(other));
        }

        // What was removed comes back.
        store.Undo(8, null, force: false);
        store.Undo(10, null, force: false);
        Assert.Equal(["1998-09-23a", "1999-03-24a", "1999-06-09a", "1999-06-12a", "1999-06-21a", "1999-07-01a"], Ids(store));
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));

        static IEnumerable<string> Ids(IChronologyStore store) => store.Query(new EventQuery()).Select(static each => each.Id);
    }

    [Fact]
    public void A_damaged_store_is_not_updated()
    {
        using (var connection = new SqliteConnection($"Data Source={scratch["old.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE event SET title = 'Another title' WHERE key = 1";
            command.ExecuteNonQuery();
        }

        var error = Assert.Throws<StoreException>(() => ChronologyStore.Update(scratch["old.db"]));
        Assert.Equal(StoreFault.StoreCorrupt, error.Fault);
        Assert.Contains("was not changed", error.Message, StringComparison.Ordinal);
        using var store = ChronologyStore.Open(scratch["old.db"], readOnly: true);
        Assert.Equal(2, store.Describe().SchemaVersion);
    }

    [Fact]
    public void An_update_that_is_killed_leaves_the_old_store_or_the_new_one()
    {
        const int points = 10;
        OldStores.Enlarge(scratch["old.db"], KilledEvents);
        string told;
        using (var store = ChronologyStore.Open(scratch["old.db"], readOnly: true))
        {
            told = EventsTold.Of(store);
        }

        var clock = Stopwatch.StartNew();
        Assert.Equal(7, UpdateUntil("whole.db", Timeout.InfiniteTimeSpan));
        var whole = clock.Elapsed;
        var left = Enumerable.Range(1, points).Select(point => UpdateUntil($"killed-{point}.db", whole * point / (points + 1))).ToList();
        Assert.Contains(2, left);
        Assert.All(left, static schema => Assert.True(schema is 2 or 7));

        int UpdateUntil(string name, TimeSpan time)
        {
            File.Copy(scratch["old.db"], scratch[name]);
            using (var process = UpdatingProcess.Start(scratch[name]))
            {
                if (!process.WaitForExit(time))
                {
                    process.Kill();
                    process.WaitForExit();
                }
                else
                {
                    Assert.True(process.ExitCode == 0, process.StandardError.ReadToEnd());
                }
            }

            int schema;
            using (var store = ChronologyStore.Open(scratch[name], readOnly: true))
            {
                schema = store.Describe().SchemaVersion;
                Assert.Equal(told, EventsTold.Of(store));
            }

            Assert.Equal(7, ChronologyStore.Update(scratch[name], scratch[name + ".again"]).To);
            return schema;
        }
    }

    [Fact]
    public void A_backup_is_made_beside_a_writer()
    {
        using var writer = scratch.NewStore(Chronicles.Eight());
        writer.Remove("2007a", null);
        ChronologyStore.Backup(scratch["store.db"], scratch["backup.db"]);
        writer.Remove("2004-36a", null);
        using var backup = ChronologyStore.Open(scratch["backup.db"], readOnly: false);
        Assert.Equal(7, backup.Count(new EventQuery()));
        Assert.Equal(3, backup.Moment().Number);
        Assert.Equal(StoreFault.FileExists, Assert.Throws<StoreException>(() => ChronologyStore.Backup(scratch["store.db"], scratch["backup.db"])).Fault);
    }
}
