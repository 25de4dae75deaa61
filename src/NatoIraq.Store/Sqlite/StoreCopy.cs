using System.Globalization;
using NatoIraq.Store.Relational;
using NatoIraq.Store.Sqlite.Checking;

namespace NatoIraq.Store.Sqlite;

/// <summary>Copies of stores as files: a store that begins as another, a backup, an update with a backup before it.</summary>
internal static class StoreCopy
{
    // How much of an update its backup takes, roughly.
    private const double BackupShare = 0.1;

    /// <summary>Makes a store that begins as a copy of another, of this version's schema.</summary>
    public static void CreateFrom(string original, string path, bool replace, IProgress<double>? progress, CancellationToken cancellation) => StoreFile.Make(path, replace, making =>
    {
        using (var source = StoreFile.OpenToRead(original, moment: null, cancellation).Database)
        {
            CopyInto(source, making, progress);
        }

        MakeWritable(making);
    }, cancellation);

    /// <summary>
    /// Makes a copy of a store as it is, of whatever schema, beside those who write to it: a reader's transaction keeps what it saw.
    /// </summary>
    public static void Backup(string original, string path, bool replace, IProgress<double>? progress, CancellationToken cancellation) => StoreFile.Make(path, replace, making =>
    {
        using (var source = StoreFile.OpenFile(original, static database => StoreFile.RequireOurs(database, mayBeOlder: true)))
        {
            source.EndWith(cancellation);
            CopyInto(source, making, progress);
        }

        MakeWritable(making);
    }, cancellation);

    /// <summary>
    /// Brings a store to this version's schema, in one transaction, after a backup beside it; what comes of it is checked before it is
    /// committed.
    /// </summary>
    public static StoreUpdate Update(string path, string? backup, IProgress<double>? progress, CancellationToken cancellation) => StoreFile.Guard(StoreFile.Existing(path), () =>
    {
        if (StoreFile.IsShipped(path))
        {
            throw StoreFaults.Of(StoreFault.StoreReadOnly, path);
        }

        using var database = StoreFile.Checked(
            Database.ReadWrite(path),
            opened =>
            {
                opened.EndWith(cancellation);
                StoreFile.RequireOurs(opened, mayBeOlder: true);
                StoreFile.RequireWritable(opened);
            });
        var version = (int)database.Integer("PRAGMA user_version");
        if (version == Migrations.Latest)
        {
            return new StoreUpdate(path, version, version, null);
        }

        backup ??= FreeName(path, version);
        Backup(path, backup, replace: false, ProgressPart.Of(progress, 0, BackupShare), cancellation);
        database.Execute("PRAGMA synchronous = FULL; PRAGMA cache_size = -128000");
        Migrations.Apply(database, RequireWhole, ProgressPart.Of(progress, BackupShare, 1));
        return new StoreUpdate(path, version, Migrations.Latest, backup);
    });

    private static void RequireWhole(Database database)
    {
        StoreSchema.Require(database, Migrations.Latest);
        if (StoreChecks.OfContent(database).FirstOrDefault(static check => !check.Passed) is { } failed)
        {
            throw new StoreException(
                StoreFault.StoreCorrupt,
                database.Path,
                $"The store '{database.Path}' was not changed, because its copy fails a check ({failed.Check}: {failed.Detail}). Test-NatoIraqStore shows what is wrong with it.");
        }
    }

    private static void CopyInto(Database source, string making, IProgress<double>? progress) => StoreFile.Guard(source.Path, () =>
    {
        source.EndReading();
        source.Execute("PRAGMA query_only = OFF");
        var size = (double)source.Size;
        var copy = new FileInfo(making);
        StatementProgress.Watch(source, progress, Copied, () => source.Keep("VACUUM INTO ?1").Bind(1, making).Run());
        return true;

        double Copied()
        {
            copy.Refresh();
            return copy.Exists ? copy.Length / size : 0;
        }
    });

    private static void MakeWritable(string making)
    {
        using var database = Database.ReadWrite(making);
        database.Execute("PRAGMA journal_mode = WAL");
        Seal.Break(database);
    }

    private static string FreeName(string path, int version)
    {
        var name = string.Create(
            CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(path)}.schema-{version}");
        var directory = Path.GetDirectoryName(path)!;
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => Path.Combine(directory, name + (number == 1 ? "" : $"-{number}") + Path.GetExtension(path)))
            .First(static candidate => !File.Exists(candidate));
    }
}
