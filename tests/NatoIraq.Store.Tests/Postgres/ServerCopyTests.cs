using NatoIraq.Store.Postgres;
using NatoIraq.Store.Tests.Fixtures;
using Npgsql;

namespace NatoIraq.Store.Tests.Postgres;

/// <summary>Stores on a server that are copied, and that are replaced.</summary>
public sealed class ServerCopyTests
{
    private readonly PostgresServer server = PostgresCluster.Running;
    private readonly StoreLocator place;
    private readonly string name;

    public ServerCopyTests() => place = ServerStore.WithEight(server, out name);

    [Fact]
    public void A_store_is_not_copied_onto_itself_under_another_address()
    {
        var same = StoreLocator.Parse($"postgresql:///?host={server.Socket}/&dbname={name}&user=owner");
        foreach (var copy in (Action[])[() => ChronologyStore.Backup(place, same, replace: true), () => ChronologyStore.CreateFrom(same, place, replace: true)])
        {
            Assert.Equal(StoreFault.CopyOntoItself, Assert.Throws<StoreException>(copy).Fault);
        }

        using var store = ChronologyStore.Open(place, readOnly: true);
        Assert.Equal(8, store.Describe().Events);
    }

    [Theory]
    [InlineData("")]
    [InlineData("DROP TABLE natoiraq.ruling")]
    [InlineData("UPDATE natoiraq.store SET version = 99, shipped = true")]
    public void A_store_that_is_replaced_keeps_its_permissions_whatever_it_was(string damage)
    {
        var (reader, later) = ($"reader_{name}", $"later_{name}");
        server.Execute("postgres", $"CREATE ROLE {reader} LOGIN; CREATE ROLE {later} LOGIN");
        server.Execute(
            name,
            $"GRANT USAGE ON SCHEMA natoiraq TO {reader}, {later}; GRANT SELECT ON ALL TABLES IN SCHEMA natoiraq TO {reader}; "
            + $"ALTER DEFAULT PRIVILEGES IN SCHEMA natoiraq GRANT SELECT ON TABLES TO {later}");
        if (damage.Length > 0)
        {
            server.Execute(name, damage);
        }

        ChronologyStore.Create(place, replace: true);
        using (var store = ChronologyStore.Open(server.Address(name, reader), readOnly: true))
        {
            Assert.Equal((0, 0L, 1L), (store.Describe().Sources, store.Describe().Events, store.Moment().Number));
        }

        using (var store = ChronologyStore.Open(place, readOnly: false))
        {
            Assert.Equal(8, store.Import(Chronicles.Eight().ToImport()).Created);
            Assert.All(store.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));
        }

        server.Execute(name, $"CREATE TABLE natoiraq.more (x int)");
        Assert.Equal(["true"], server.Ask(name, $"SELECT has_table_privilege('{later}', 'natoiraq.more', 'SELECT')::text"));
        server.Execute(name, $"DROP OWNED BY {reader}, {later}; DROP ROLE {reader}, {later}");
    }

    [Fact]
    public void A_copy_that_is_stopped_in_the_middle_of_a_table_leaves_nothing()
    {
        using (var store = ChronologyStore.Open(place, readOnly: false))
        {
            store.Import(new SyntheticChronicle(3000).ToImport());
        }

        var second = server.NewDatabase();
        var told = new List<double>();
        Assert.Throws<OperationCanceledException>(() => ChronologyStore.Backup(place, second, progress: new Told(done =>
        {
            told.Add(done);
            if (done > 0.5)
            {
                throw new OperationCanceledException();
            }
        })));
        Assert.Equal(told.Order(), told);
        Assert.InRange(told[^1], 0.5, 0.99);
        Assert.Equal(StoreFault.StoreNotFound, Assert.Throws<StoreException>(() => ChronologyStore.Open(second, readOnly: true).Dispose()).Fault);

        told.Clear();
        ChronologyStore.Backup(place, second, progress: new Told(told.Add));
        Assert.True(told.Distinct().Count() > 10, $"Told {told.Count} times.");
        using var copy = ChronologyStore.Open(second, readOnly: true);
        Assert.Equal(3008, copy.Describe().Events);
    }

    [Fact]
    public void Whoever_waits_for_another_writer_ends_with_the_token()
    {
        using var source = NpgsqlDataSource.Create(PostgresAddress.Read(place));
        using var writer = source.OpenConnection();
        using var hold = new NpgsqlCommand("SELECT pg_advisory_lock(5641187012634521)", writer);
        hold.ExecuteNonQuery();
        var other = ServerStore.WithEight(server, out _);
        foreach (var wait in (Action<CancellationToken>[])
        [
            token => ChronologyStore.Create(place, replace: true, token),
            token => ChronologyStore.CreateFrom(other, place, replace: true, cancellation: token),
            token => ChronologyStore.Backup(other, place, replace: true, cancellation: token),
        ])
        {
            using var stopping = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
            Assert.ThrowsAny<OperationCanceledException>(() => wait(stopping.Token));
        }

        using var store = ChronologyStore.Open(place, readOnly: true);
        Assert.Equal(8, store.Describe().Events);
    }

    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}
