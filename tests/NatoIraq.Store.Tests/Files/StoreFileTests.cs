using Microsoft.Data.Sqlite;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Files;

public sealed class StoreFileTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_new_store_is_one_file_that_describes_itself()
    {
        ChronologyStore.Create(scratch["store.db"]);
        Assert.Equal(["store.db"], scratch.Files);
        using var store = ChronologyStore.Open(scratch["store.db"], readOnly: false);
        var size = new FileInfo(scratch["store.db"]).Length;
        Assert.Equal(new StoreDescription(scratch["store.db"], false, 7, 0, 0, size), store.Describe());
    }

    [Fact]
    public void A_closed_store_leaves_nothing_beside_it()
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        Assert.Equal(["store.db"], scratch.Files);
        using (var store = ChronologyStore.Open(scratch["store.db"], readOnly: true))
        {
            Assert.Equal(8, store.Query(new EventQuery()).Count());
        }

        Assert.Equal(["store.db"], scratch.Files);
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_only_if_that_is_said()
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        Assert.Equal(StoreFault.FileExists, FaultOf(() => ChronologyStore.Create(scratch["store.db"])));
        Assert.Equal(StoreFault.FileExists, FaultOf(() => ChronologyStore.CreateFrom(scratch["store.db"], scratch["store.db"])));
        ChronologyStore.Create(scratch["store.db"], replace: true);
        using var store = ChronologyStore.Open(scratch["store.db"], readOnly: true);
        Assert.Empty(store.Sources());
    }

    [Fact]
    public void A_file_that_is_no_store_can_be_replaced()
    {
        File.WriteAllText(scratch["notes.txt"], "Notes of mine, longer than a hundred characters, so that there is no doubt about what they are, which is notes.");
        ChronologyStore.Create(scratch["notes.txt"], replace: true);
        using var store = ChronologyStore.Open(scratch["notes.txt"], readOnly: true);
        Assert.Empty(store.Sources());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4095)]
    public void A_file_that_was_cut_within_its_last_page_is_damaged(int lost)
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        using (var file = File.OpenWrite(scratch["store.db"]))
        {
            file.SetLength(file.Length - lost);
        }

        Assert.Equal(StoreFault.StoreCorrupt, FaultOf(() => ChronologyStore.Open(scratch["store.db"], readOnly: true)));
        Assert.Equal(StoreFault.StoreCorrupt, FaultOf(() => ChronologyStore.Open(scratch["store.db"], readOnly: false)));
    }

    [Fact]
    public void A_store_that_is_being_written_is_not_replaced()
    {
        using var held = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(8, held.Query(new EventQuery()).Count());
        Assert.Equal(StoreFault.StoreLocked, FaultOf(() => ChronologyStore.Create(scratch["store.db"], replace: true)));
        Assert.Equal(8, held.Query(new EventQuery()).Count());
        Assert.DoesNotContain(scratch.Files, static file => file.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_waits_for_a_store_that_is_being_written_ends_with_the_token()
    {
        using var held = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(8, held.Query(new EventQuery()).Count());
        foreach (var wait in (Action<CancellationToken>[])
        [
            token => ChronologyStore.Create(scratch["store.db"], replace: true, token),
            token => ChronologyStore.Ship(scratch["store.db"], token),
        ])
        {
            using var stopping = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
            Assert.ThrowsAny<OperationCanceledException>(() => wait(stopping.Token));
        }

        Assert.Equal(8, held.Query(new EventQuery()).Count());
        Assert.DoesNotContain(scratch.Files, static file => file.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void A_copy_has_what_the_original_has_and_can_be_written()
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        ChronologyStore.Ship(scratch["store.db"]);
        ChronologyStore.CreateFrom(scratch["store.db"], scratch["copy.db"]);
        using var copy = ChronologyStore.Open(scratch["copy.db"], readOnly: false);
        Assert.Equal(8, copy.Query(new EventQuery()).Count());
        Assert.Equal(1, copy.Import(new Chronicle("Mine").Entry("2018-02", "Something of mine.").ToImport()).Created);
        Assert.Contains("2018-02c", copy.Query(new EventQuery()).Select(static each => each.Id));
        Assert.All(copy.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    [Fact]
    public void A_shipped_store_is_read_without_a_file_beside_it_and_never_written()
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        ChronologyStore.Ship(scratch["store.db"]);
        var bytes = File.ReadAllBytes(scratch["store.db"]);
        using (var store = ChronologyStore.Open(scratch["store.db"], readOnly: true))
        {
            Assert.Equal(8, store.Query(new EventQuery()).Count());
            Assert.Equal(["store.db"], scratch.Files);
            Assert.True(store.Describe().ReadOnly);
            Assert.Equal(StoreFault.StoreReadOnly, FaultOf(() => store.Import(Chronicles.Eight().ToImport())));
            Assert.Equal(StoreFault.StoreReadOnly, FaultOf(() => store.RemoveSource("A chronology")));
        }

        Assert.Equal(StoreFault.StoreReadOnly, FaultOf(() => ChronologyStore.Open(scratch["store.db"], readOnly: false)));
        Assert.Equal(bytes, File.ReadAllBytes(scratch["store.db"]));
    }

    [Theory]
    [InlineData("a b#c?d%20e&f.db")]
    [InlineData("Übersicht 'x' ; DROP.db")]
    public void A_path_may_hold_what_an_address_may_not(string name)
    {
        scratch.NewStore(Chronicles.Eight(), name).Dispose();
        ChronologyStore.Ship(scratch[name]);
        using var store = ChronologyStore.Open(scratch[name], readOnly: true);
        Assert.Equal(8, store.Describe().Events);
        Assert.Equal([name], scratch.Files);
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        Assert.Equal(StoreFault.StoreNotFound, FaultOf(() => ChronologyStore.Open(scratch["none.db"], readOnly: true)));
        Assert.Equal(StoreFault.StoreNotFound, FaultOf(() => ChronologyStore.Open(scratch["none.db"], readOnly: false)));
        Assert.Equal(StoreFault.StoreNotFound, FaultOf(() => ChronologyStore.Create(Path.Combine(scratch["none"], "store.db"))));
        Assert.Equal(StoreFault.StoreNotFound, FaultOf(() => ChronologyStore.CreateFrom(scratch["none.db"], scratch["copy.db"])));
        Assert.Empty(scratch.Files);
    }

    [Fact]
    public void A_relative_path_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ChronologyStore.Open("store.db", readOnly: true));
        Assert.Throws<ArgumentException>(() => ChronologyStore.Create("store.db"));
    }

    [Theory]
    [InlineData("CREATE TABLE t (a)", StoreFault.NotAStore)]
    [InlineData("PRAGMA application_id = 1313436273; PRAGMA user_version = 8", StoreFault.StoreTooNew)]
    [InlineData("PRAGMA application_id = 1313436273; PRAGMA user_version = 1", StoreFault.StoreCorrupt)]
    [InlineData("PRAGMA application_id = 1313436273; PRAGMA user_version = 0", StoreFault.StoreCorrupt)]
    [InlineData("PRAGMA application_id = 1313436273; PRAGMA user_version = 2", StoreFault.StoreCorrupt)]
    public void A_database_of_somebody_else_is_told_apart(string sql, StoreFault fault)
    {
        using (var connection = new SqliteConnection($"Data Source={scratch["other.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        Assert.Equal(fault, FaultOf(() => ChronologyStore.Open(scratch["other.db"], readOnly: true)));
        Assert.Equal(fault, FaultOf(() => ChronologyStore.Open(scratch["other.db"], readOnly: false)));
    }

    [Fact]
    public void A_text_is_not_a_store()
    {
        File.WriteAllText(scratch["notes.txt"], new string('x', 5000));
        Assert.Equal(StoreFault.NotAStore, FaultOf(() => ChronologyStore.Open(scratch["notes.txt"], readOnly: true)));
    }

    [Fact]
    public void A_reader_sees_the_store_as_it_is_while_another_writes()
    {
        using var writer = scratch.NewStore(Chronicles.Eight());
        using var reader = ChronologyStore.Open(scratch["store.db"], readOnly: true);
        using var events = reader.Query(new EventQuery()).GetEnumerator();
        Assert.True(events.MoveNext());
        writer.RemoveSource("A chronology");
        var rest = 1;
        while (events.MoveNext())
        {
            rest++;
        }

        Assert.Equal(8, rest);
        Assert.Equal(8, reader.Count(new EventQuery()));
        Assert.Single(reader.Sources());
        reader.Refresh();
        Assert.Empty(reader.Query(new EventQuery()));
        writer.Import(Chronicles.Eight().ToImport());
        Assert.Empty(reader.Query(new EventQuery()));
    }

    [Fact]
    public void Messages_say_what_to_do_and_name_the_file_but_not_the_engine()
    {
        var error = Assert.Throws<StoreException>(() => ChronologyStore.Open(scratch["none.db"], readOnly: true));
        Assert.Contains(scratch["none.db"], error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SQL", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static StoreFault FaultOf(Action action) => Assert.Throws<StoreException>(action).Fault;
}
