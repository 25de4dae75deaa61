using NatoIraq.Store.Tests.Fixtures;

[assembly: AssemblyFixture(typeof(CitusCluster))]

namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>
/// Three servers with Citus, one that is asked and two that have the events, made when a test first asks for them and removed with the last test. Where
/// Citus is not installed the tests are skipped.
/// </summary>
public sealed class CitusCluster : IDisposable
{
    /// <summary>The database of the store.</summary>
    public const string Database = "archive";

    private const int Workers = 2;

    // The servers know one another by their sockets. Four shards tell as much as the usual 32, and are made sooner.
    private const string Settings =
        "-c shared_preload_libraries=citus -c citus.local_hostname=SOCKET -c citus.shard_count=4 -c max_prepared_transactions=100";

    // One of the workers commits later than the other, so that a reader has the time to ask in between. It takes a server that waits for its disk.
    private const string CommitsLate = " -c fsync=on -c commit_delay=100000 -c commit_siblings=0";

    private static readonly Lock Starting = new();
    private static CitusCluster? running;

    private readonly PostgresServer coordinator;
    private readonly List<PostgresServer> workers = [];

    /// <summary>What the test framework makes, to remove the servers at the end; it starts none.</summary>
    public CitusCluster()
        : this(null!)
    {
    }

    private CitusCluster(PostgresServer coordinator) => this.coordinator = coordinator;

    /// <summary>An empty store whose tables are distributed by the statements of docs/store.md. There is one: what a test before has left in it is removed.</summary>
    public static StoreLocator NewStore() => NewStore(out _);

    /// <summary>The same, and the server that is asked.</summary>
    public static StoreLocator NewStore(out PostgresServer coordinator)
    {
        lock (Starting)
        {
            running ??= Start();
        }

        coordinator = running.coordinator;
        var place = coordinator.Address(Database);
        ChronologyStore.Create(place, replace: true);
        return place;
    }

    /// <summary>An empty database of the server that is asked.</summary>
    public static StoreLocator NewDatabase() => running!.coordinator.NewDatabase();

    public void Dispose()
    {
        if (Interlocked.Exchange(ref running, null) is { } ended)
        {
            ended.coordinator.Dispose();
            ended.workers.ForEach(static worker => worker.Dispose());
        }
    }

    private static CitusCluster Start()
    {
        Assert.SkipUnless(
            PostgresCluster.Running.Ask("postgres", "SELECT name FROM pg_available_extensions WHERE name = 'citus'").Count > 0,
            "Citus is not installed in PostgreSQL: https://docs.citusdata.com");
        var cluster = new CitusCluster(NewServer(Settings));
        for (var number = 1; number <= Workers; number++)
        {
            var worker = NewServer(number == Workers ? Settings + CommitsLate : Settings);
            cluster.workers.Add(worker);
            cluster.coordinator.Execute(Database, $"SELECT citus_add_node('{worker.Socket}', 5432)");
        }

        ChronologyStore.Create(cluster.coordinator.Address(Database));
        cluster.coordinator.Execute(Database, StorePage.Block("create_distributed_table"));
        return cluster;
    }

    private static PostgresServer NewServer(string settings)
    {
        var server = PostgresCluster.NewServer(settings);
        server.Execute("postgres", $"CREATE DATABASE {Database}");
        server.Execute(Database, "CREATE EXTENSION citus");
        return server;
    }
}
