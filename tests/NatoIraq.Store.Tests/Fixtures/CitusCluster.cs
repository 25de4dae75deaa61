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

    // The servers know one another by their sockets. Four shards tell as much as the usual 32, and are made sooner.
    private const string Settings =
        "-c shared_preload_libraries=citus -c citus.local_hostname=SOCKET -c citus.shard_count=4 -c max_prepared_transactions=100";

    // One of the workers commits later than the other, so that a reader has the time to ask in between. It takes a server that waits for its disk.
    private const string CommitsLate = " -c fsync=on -c commit_delay=100000 -c commit_siblings=0";

    private static readonly Lock Starting = new();
    private static readonly List<PostgresServer> Servers = [];

    /// <summary>The server that is asked.</summary>
    public static PostgresServer Coordinator => Servers[0];

    /// <summary>
    /// An empty store whose tables are distributed by the statements of docs/store.md. There is one, which a test has for itself: what the test before has
    /// left in it is removed.
    /// </summary>
    public static StoreLocator NewStore()
    {
        lock (Starting)
        {
            if (Servers.Count == 0)
            {
                Start();
            }
        }

        var place = Coordinator.Address(Database);
        ChronologyStore.Create(place, replace: true);
        return place;
    }

    public void Dispose()
    {
        Servers.ForEach(static server => server.Dispose());
        Servers.Clear();
    }

    private static void Start()
    {
        Assert.SkipUnless(
            PostgresCluster.Running.Ask("postgres", "SELECT name FROM pg_available_extensions WHERE name = 'citus'").Count > 0,
            "Citus is not installed in PostgreSQL: https://docs.citusdata.com");
        AddServer(Settings);
        AddServer(Settings);
        AddServer(Settings + CommitsLate);
        foreach (var worker in Servers.Skip(1))
        {
            Coordinator.Execute(Database, $"SELECT citus_add_node('{worker.Socket}', 5432)");
        }

        ChronologyStore.Create(Coordinator.Address(Database));
        Coordinator.Execute(Database, StorePage.Block("create_distributed_table"));
    }

    private static void AddServer(string settings)
    {
        var server = PostgresCluster.NewServer(settings);
        Servers.Add(server);
        server.Execute("postgres", $"CREATE DATABASE {Database}");
        server.Execute(Database, "CREATE EXTENSION citus");
    }
}
