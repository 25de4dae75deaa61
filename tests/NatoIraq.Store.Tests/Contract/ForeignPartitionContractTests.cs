using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Contract;

/// <summary>A PostgreSQL store all of whose sources lie in another database is held to the contract.</summary>
public sealed class ForeignPartitionContractTests() : StoreContract(new Databases())
{
    private sealed class Databases : EngineUnderTest
    {
        private const int AllSources = 1_000_000;

        private readonly PostgresServer server = PostgresCluster.Running;

        public override StoreLocator NewPlace() => server.NewDatabase();

        public override StoreLocator Made()
        {
            var (place, partition) = (base.Made(), base.Made());
            server.Execute(NameOf(partition), StorePage.Block("RENAME TO natoiraq_part"));
            server.Execute(NameOf(place), StorePage.Partition(server.Socket, NameOf(partition), "second", 1, AllSources));
            return place;
        }

        // They go with their cluster.
        public override void Dispose()
        {
        }

        private static string NameOf(StoreLocator place) => place.Address!.AbsolutePath.Trim('/');
    }
}
