using System.Globalization;
using System.Reflection;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.History;

namespace NatoIraq.Store.Postgres;

/// <summary>
/// The numbered steps from an empty database to the schema of this version: embedded <c>.sql</c> files, each run once, all that a store has not had in
/// one transaction.
/// </summary>
internal static class PostgresSchema
{
    private const string Folder = ".Postgres.Migrations.";

    private const string NoSource =
        "INSERT INTO source (key, title, folded_title, file_name, format, imported, text_sha256, file_sha256, length, events, rejected, text, digest, valid_from) "
        + "VALUES (0, '', 'NONE', '', '', '0001-01-01T00:00:00.0000000Z', '', '', 0, 0, 0, '', ?1, 1)";

    private static readonly (int Number, string Resource)[] Steps =
    [
        .. from resource in Assembly.GetExecutingAssembly().GetManifestResourceNames()
           let start = resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length
           where start >= Folder.Length
           let number = int.Parse(resource.AsSpan(start, 4), NumberStyles.None, CultureInfo.InvariantCulture)
           orderby number
           select (number, resource),
    ];

    /// <summary>The tables of a store: all that a copy has to copy.</summary>
    public static IReadOnlyList<string> Tables { get; } =
    [
        "revision", "source", "source_past", "entity", "entity_past", "rejected_line", "rejected_line_past", "id_counter", "correction", "ruling",
        "event", "event_past", "event_read", "event_read_past",
    ];

    /// <summary>The number of the last step.</summary>
    public static int Latest => Steps[^1].Number;

    /// <summary>The schema version of the store, and whether it is read-only; null where the database has no store.</summary>
    public static (int Version, bool Shipped)? Read(PostgresDatabase database)
    {
        if (database.Integer("SELECT CASE WHEN to_regclass('natoiraq.store') IS NULL THEN 0 ELSE 1 END") == 0)
        {
            return null;
        }

        using var row = database.Prepare("SELECT version, shipped FROM natoiraq.store");
        return row.Step() ? (row.Int32(0), row.Integer(1) == 1) : null;
    }

    /// <summary>Refuses a database without a store, or with one of another version.</summary>
    /// <returns>Whether the store is read-only.</returns>
    public static bool Require(PostgresDatabase database)
    {
        var (version, shipped) = Read(database) ?? throw PostgresFaults.NoStore(database.Path);
        return version == Latest
            ? shipped
            : throw StoreFaults.Of(version > Latest ? StoreFault.StoreTooNew : StoreFault.StoreOutdated, database.Path);
    }

    /// <summary>Makes the tables of an empty store. Runs inside a transaction of its caller.</summary>
    public static void Make(PostgresDatabase database)
    {
        // One that an administrator has made, with its permissions, is as good.
        if (database.Integer("SELECT count(*) FROM pg_namespace WHERE nspname = 'natoiraq'") == 0)
        {
            database.Execute("CREATE SCHEMA natoiraq");
        }

        Run(database, 0);
        database.Execute("INSERT INTO store (version) VALUES (" + Latest.ToString(CultureInfo.InvariantCulture) + ")");
    }

    /// <summary>Writes what an empty store has. Runs inside a transaction of its caller.</summary>
    public static void Begin(PostgresDatabase database)
    {
        var digest = StoredRow.Checksum([0L, "", "NONE", null, null, "", "", "0001-01-01T00:00:00.0000000Z", "", "", 0L, 0L, 0L, Array.Empty<byte>(), null, null]);
        database.Prepare(NoSource).Bind(1, digest).Run();
        RevisionRows.Begin(database, RevisionAction.Create, null);
    }

    /// <summary>Runs the steps that a store has not had. Runs inside a transaction of its caller.</summary>
    public static void Update(PostgresDatabase database, int version)
    {
        Run(database, version);
        database.Execute("UPDATE store SET version = " + Latest.ToString(CultureInfo.InvariantCulture));
        RevisionRows.Begin(
            database, RevisionAction.Update, string.Create(CultureInfo.InvariantCulture, $"From schema {version} to schema {Latest}"));
    }

    private static void Run(PostgresDatabase database, int version)
    {
        foreach (var (_, resource) in Steps.Where(step => step.Number > version))
        {
            using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
            database.Execute(reader.ReadToEnd());
        }
    }
}
