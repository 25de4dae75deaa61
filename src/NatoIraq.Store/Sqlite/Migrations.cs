using System.Globalization;
using System.Reflection;
using NatoIraq.Store.Relational.History;
using NatoIraq.Store.Sqlite.Packing;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// The numbered steps from an empty file to the schema of this version: embedded <c>.sql</c> files, each run once. What a store has not had
/// is run in one transaction, so that a store is of the old schema or of the new one, whatever happens.
/// </summary>
internal static class Migrations
{
    /// <summary>What marks a file as ours (<c>PRAGMA application_id</c>): "NIrq".</summary>
    public const long ApplicationId = 0x4E497271;

    private const string Folder = ".Sqlite.Migrations.";

    // StoreSchema.Fingerprint of what each step leaves; a test holds them to the steps.
    private static readonly string[] Fingerprints =
    [
        "40de9dfb3ec69e197e61cd56bb144b424c5e1f04fd67ecd959cb1a7f1a8d21d8",
        "9da44377ebedc070d770782eea8aada2a58b736651edd2f1075d78f8e8446719",
        "cb3c389c5393200c8ca0c121f8cf4c23ac9823a0c7719ca695697cf6d613f926",
        "1ce3822679d00519bfe40637168d73a92efaa1f9e476ea73410851d1e4065a2a",
        "8ab3f8a3eeada703c0645a1bb9c07c14cd4b0f028dbb23f52d78f14b14306874",
        "e43399f8a0d8d375f9330f2947ebe904c499b1e90d728f389fef91cb5de08803",
        "be11a87dea596187437e4adabcca5306a3fcc1fa8b05c3c22ae3111d15774b26",
    ];

    /// <summary>The number of the last step.</summary>
    public static int Latest => Fingerprints.Length;

    /// <summary>Runs the steps that <paramref name="database"/> has not had.</summary>
    /// <param name="database">The database.</param>
    /// <param name="require">Looks at what has come of it before it is committed, and throws what is wrong with it.</param>
    /// <param name="progress">Told how much is done; what it throws leaves the database as it was. Null: nobody.</param>
    public static void Apply(Database database, Action<Database>? require = null, IProgress<double>? progress = null)
    {
        var version = database.Integer("PRAGMA user_version");
        Repacking.Register(database.Connection);
        database.Write(
            () =>
            {
                Run(database, FindSteps().Where(step => step.Number > version), progress);
                RevisionRows.Begin(
                    database,
                    version == 0 ? RevisionAction.Create : RevisionAction.Update,
                    version == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"From schema {version} to schema {Latest}"));
                require?.Invoke(database);
                return true;
            },
            static done => done);
    }

    /// <summary>The fingerprint of the definitions of a schema version.</summary>
    /// <param name="version">From 1 to <see cref="Latest"/>.</param>
    public static string Fingerprint(int version) => Fingerprints[version - 1];

    /// <summary>Defines in an empty database what a schema version has.</summary>
    public static void MakeTables(Database database, int version)
    {
        Repacking.Register(database.Connection);
        Run(database, FindSteps().Where(step => step.Number <= version));
    }

    private static void Run(Database database, IEnumerable<(int Number, string Resource)> steps, IProgress<double>? progress = null)
    {
        var (all, done) = (steps.ToList(), 0);
        foreach (var (number, resource) in all)
        {
            // The check at the end is one more.
            StatementProgress.Watch(database, progress, () => done / (all.Count + 1.0), () => database.Execute(Read(resource)));
            done++;
            database.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}"));
        }
    }

    private static (int Number, string Resource)[] FindSteps() =>
    [
        .. from resource in Assembly.GetExecutingAssembly().GetManifestResourceNames()
           let start = resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length
           where start >= Folder.Length
           let number = int.Parse(resource.AsSpan(start, 4), NumberStyles.None, CultureInfo.InvariantCulture)
           orderby number
           select (number, resource),
    ];

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
