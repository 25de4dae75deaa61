using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Contract;

/// <summary>A PostgreSQL store whose events Citus distributes over two servers is held to the contract.</summary>
[Collection(nameof(CitusCluster))]
public sealed class CitusContractTests() : StoreContract(new Databases())
{
    private sealed class Databases : EngineUnderTest
    {
        public override StoreLocator NewPlace() => CitusCluster.Coordinator.NewDatabase();

        public override StoreLocator Made() => CitusCluster.NewStore();

        // They go with their servers.
        public override void Dispose()
        {
        }
    }
}
