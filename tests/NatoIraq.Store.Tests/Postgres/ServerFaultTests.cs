using NatoIraq.Store.Postgres;
using NatoIraq.Store.Tests.Fixtures;
using Npgsql;

namespace NatoIraq.Store.Tests.Postgres;

/// <summary>What is said of what goes wrong on a server, and what is left of it there.</summary>
public sealed class ServerFaultTests
{
    private readonly PostgresServer server = PostgresCluster.Running;
    private readonly StoreLocator place;
    private readonly string name;

    public ServerFaultTests() => place = ServerStore.WithEight(server, out name);

    [Fact]
    public void The_first_error_is_told_when_a_cursor_fails_between_two_of_its_rows()
    {
        using var source = NpgsqlDataSource.Create(PostgresAddress.Read(place));
        using var database = new PostgresDatabase(source, "a store", CancellationToken.None);
        database.BeginReadingUnlessBegun();
        var error = Assert.Throws<PostgresException>(() =>
        {
            using var row = database.Stream("SELECT 1 / (n - 600) FROM generate_series(1, 1000) n");
            while (row.Step())
            {
            }
        });
        Assert.Equal(PostgresErrorCodes.DivisionByZero, error.SqlState);
    }

    [Fact]
    public void A_question_that_fails_leaves_no_connection_and_no_failed_moment()
    {
        using var writer = ChronologyStore.Open(place, readOnly: false);
        using var reader = ChronologyStore.Open(place, readOnly: true);
        server.Execute(name, "ALTER TABLE natoiraq.event RENAME COLUMN edtf TO gone");
        for (var question = 0; question < 10; question++)
        {
            foreach (var store in (IChronologyStore[])[writer, reader])
            {
                Assert.Equal(StoreFault.StoreCorrupt, Assert.Throws<StoreException>(() => store.Query(new EventQuery()).Count()).Fault);
            }
        }

        server.Execute(name, "ALTER TABLE natoiraq.event RENAME COLUMN gone TO edtf");
        Assert.Equal(8, writer.Query(new EventQuery()).Count());
        Assert.Equal(8, reader.Query(new EventQuery()).Count());

        // One of each store, and the one on which the writer asks.
        Assert.Equal(["3"], server.Ask("postgres", $"SELECT count(*) FROM pg_stat_activity WHERE datname = '{name}' AND application_name = 'NatoIraq'"));
    }

    [Fact]
    public void A_moment_that_was_answered_of_does_not_go_on_after_a_question_that_failed()
    {
        using var reader = ChronologyStore.Open(place, readOnly: true);
        Assert.Equal(8, reader.Count(new EventQuery()));

        // The server refuses such a limit.
        Assert.Throws<StoreException>(() => reader.Search(SearchQuery.Parse("x") with { First = -1 }).Count());
        var after = Assert.Throws<StoreException>(() => reader.Count(new EventQuery()));
        Assert.Equal(StoreFault.StoreUnreachable, after.Fault);
        Assert.Contains("Ask all of it again", after.Message, StringComparison.Ordinal);
        reader.Refresh();
        Assert.Equal(8, reader.Count(new EventQuery()));
    }

    [Fact]
    public void Who_may_not_read_is_told_so_and_not_that_the_store_is_read_only()
    {
        server.Execute("postgres", $"CREATE ROLE half_{name} LOGIN");
        server.Execute(name, $"GRANT USAGE ON SCHEMA natoiraq TO half_{name}; GRANT SELECT ON natoiraq.store, natoiraq.revision TO half_{name}");
        var half = server.Address(name, $"half_{name}");
        using (var store = ChronologyStore.Open(half, readOnly: false))
        {
            var reading = Assert.Throws<StoreException>(() => store.Query(new EventQuery()).Count());
            Assert.Equal(StoreFault.StoreUnreachable, reading.Fault);
            Assert.Contains("permission to read", reading.Message, StringComparison.Ordinal);
        }

        server.Execute(name, $"GRANT SELECT ON ALL TABLES IN SCHEMA natoiraq TO half_{name}");
        using (var store = ChronologyStore.Open(half, readOnly: false))
        {
            var writing = Assert.Throws<StoreException>(() => store.RemoveSource("A chronology"));
            Assert.Equal(StoreFault.StoreReadOnly, writing.Fault);
            Assert.Contains("permission to write", writing.Message, StringComparison.Ordinal);
        }

        Assert.Equal(StoreFault.StoreReadOnly, Assert.Throws<StoreException>(() => ChronologyStore.Ship(half)).Fault);
        server.Execute(name, $"DROP OWNED BY half_{name}; DROP ROLE half_{name}");
    }

    [Fact]
    public void A_store_that_is_missing_is_named_so_that_the_command_can_be_copied()
    {
        var empty = server.NewDatabase();
        var error = Assert.Throws<StoreException>(() => ChronologyStore.Open(empty, readOnly: true).Dispose());
        Assert.EndsWith($"New-NatoIraqStore -Path '{empty}' makes one.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_writer_whose_connection_was_lost_between_two_writes_writes_on_another()
    {
        using var store = ChronologyStore.Open(place, readOnly: false);
        store.Remove("2007a", null);
        server.Execute("postgres", $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        store.Remove("2017-11a", null);
        Assert.Equal(6, store.Query(new EventQuery()).Count());
    }
}
