using NatoIraq.Store.Sqlite;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Schemas;

/// <summary>The fingerprints by which a store's file is recognised are those of what the migrations make.</summary>
public sealed class FingerprintTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Each_migration_leaves_the_definitions_of_its_fingerprint()
    {
        for (var version = 1; version <= Migrations.Latest; version++)
        {
            using var made = Database.Private(scratch["made.db"]);
            Migrations.MakeTables(made, version);
            var fingerprint = StoreSchema.Fingerprint(made);
            Assert.True(Migrations.Fingerprint(version) == fingerprint, $"The fingerprint of migration {version} is {fingerprint}.");
        }
    }
}
