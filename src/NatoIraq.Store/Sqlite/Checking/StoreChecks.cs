using System.Text.Json;
using Microsoft.Data.Sqlite;
using NatoIraq.Store.Relational.Checking;

namespace NatoIraq.Store.Sqlite.Checking;

/// <summary>Every check of a store, in order. What a check runs into on a damaged store is its finding, not an exception.</summary>
internal static class StoreChecks
{
    private static readonly (string Name, Func<Database, IEnumerable<StoreCheck>> Run)[] All =
    [
        ("Seal", SealCheck.Run),
        ("Integrity", IntegrityChecks.Pages),
        ("ForeignKeys", IntegrityChecks.ForeignKeys),
        ("SearchIndex", SearchIndexCheck.Run),
        ("Content", ContentCheck.Run),
        ("SourceHash", SourceHashCheck.Run),
        ("Provenance", ProvenanceCheck.Run),
        ("Index", EntityIndexCheck.Run),
    ];

    /// <summary>How many checks there are.</summary>
    public static int Count => All.Length;

    /// <summary>Checks an open store.</summary>
    public static IEnumerable<StoreCheck> Run(Database database) =>
        All.SelectMany(check => Findings(check.Name, database, check.Run));

    /// <summary>The checks of what a store says, of an open one that may be in a transaction.</summary>
    public static IEnumerable<StoreCheck> OfContent(Database database) =>
        All.Where(static check => check.Name is "ForeignKeys" or "Content" or "SourceHash" or "Provenance" or "Index")
            .SelectMany(check => Findings(check.Name, database, check.Run));

    /// <summary>Opens a store and checks it; that it cannot be opened is a finding too.</summary>
    public static IEnumerable<StoreCheck> Run(string path, CancellationToken cancellation)
    {
        var (database, opening) = Open(path, cancellation);
        yield return opening;
        if (database is not null)
        {
            using var store = new SqliteStore(database, readOnly: true);
            foreach (var check in store.Check())
            {
                yield return check;
            }
        }
    }

    private static (Database? Database, StoreCheck Check) Open(string path, CancellationToken cancellation)
    {
        try
        {
            return (StoreFile.OpenToRead(path, moment: null, cancellation).Database, new StoreCheck("Opening", true, "The file is a store and its schema is unchanged."));
        }
        catch (StoreException error) when (error.Fault is StoreFault.StoreCorrupt or StoreFault.NotAStore or StoreFault.StoreTooNew or StoreFault.StoreOutdated)
        {
            return (null, new StoreCheck("Opening", false, error.Message));
        }
    }

    private static List<StoreCheck> Findings(string name, Database database, Func<Database, IEnumerable<StoreCheck>> run)
    {
        database.ThrowIfInterrupted();
        try
        {
            return [.. run(database)];
        }
        catch (SqliteException error) when (SqliteFaults.Translate(error, database.Path) is StoreException fault)
        {
            return [new StoreCheck(name, false, $"The check could not be finished: {Reason(fault)}")];
        }
        catch (Exception error) when (error is StoreException or JsonException or ArgumentException or FormatException or OverflowException or InvalidDataException)
        {
            return [new StoreCheck(
                name, false, $"The check could not be finished: a row is damaged ({error.Message})")];
        }
    }

    private static string Reason(StoreException fault) =>
        fault.Fault is StoreFault.StoreCorrupt ? "the file is damaged." : fault.Message;
}
