using System.Text.Json;
using Npgsql;
using NatoIraq.Store.Relational.Checking;

namespace NatoIraq.Store.Postgres.Checking;

/// <summary>Every check of a store on a server, in order. What a check runs into on a damaged store is its finding, not an exception.</summary>
internal static class PostgresChecks
{
    /// <summary>The name of the check that a store can be opened.</summary>
    public const string Opening = "Opening";

    private static readonly (string Name, Func<PostgresDatabase, IEnumerable<StoreCheck>> Run)[] All =
    [
        ("ForeignKeys", ReferenceCheck.Run),
        ("Content", ContentCheck.Run),
        ("SourceHash", SourceHashCheck.Run),
        ("Provenance", ProvenanceCheck.Run),
        ("SearchIndex", EventIndexCheck.OfWords),
        ("Index", EventIndexCheck.OfNames),
    ];

    /// <summary>Checks an open store.</summary>
    public static IEnumerable<StoreCheck> Run(PostgresDatabase database) => All.SelectMany(check => Findings(check.Name, database, check.Run));

    private static List<StoreCheck> Findings(string name, PostgresDatabase database, Func<PostgresDatabase, IEnumerable<StoreCheck>> run)
    {
        database.ThrowIfInterrupted();
        try
        {
            return [.. run(database)];
        }
        catch (PostgresException error) when (PostgresFaults.Translate(error, database.Path) is StoreException { Fault: StoreFault.StoreCorrupt } fault)
        {
            return [new StoreCheck(name, false, $"The check could not be finished: {fault.Message}")];
        }
        catch (Exception error) when (error is StoreException or JsonException or ArgumentException or FormatException or OverflowException or InvalidDataException)
        {
            return [new StoreCheck(name, false, $"The check could not be finished: a row is damaged ({error.Message})")];
        }
    }
}
