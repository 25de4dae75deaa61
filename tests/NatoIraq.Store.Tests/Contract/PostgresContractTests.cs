using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Contract;

/// <summary>PostgreSQL is held to the contract.</summary>
public sealed class PostgresContractTests() : StoreContract(new Databases())
{
    private sealed class Databases : EngineUnderTest
    {
        // They go with their cluster.
        public override StoreLocator NewPlace() => PostgresCluster.Running.NewDatabase();

        public override void Dispose()
        {
        }
    }
}
