using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Contract;

/// <summary>SQLite is held to the contract.</summary>
public sealed class SqliteContractTests() : StoreContract(new Files())
{
    private sealed class Files : EngineUnderTest
    {
        private readonly ScratchDirectory scratch = new();
        private int made;

        public override StoreLocator NewPlace() => scratch[FormattableString.Invariant($"store-{++made}.db")];

        public override void Dispose() => scratch.Dispose();
    }
}
