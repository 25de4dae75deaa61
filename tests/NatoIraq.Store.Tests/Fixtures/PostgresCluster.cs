using System.Diagnostics;
using System.Globalization;
using NatoIraq.Store.Tests.Fixtures;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>
/// A server of the tests' own: a cluster in a temporary directory that listens on a Unix socket there and nowhere else, made when a test first asks for
/// it and removed with the last test. Where PostgreSQL is not installed the tests are skipped; with CI=true they fail.
/// </summary>
public sealed class PostgresCluster : IDisposable
{
    private const string Prefix = "natoiraq-pg-";
    private const string ServerUser = "postgres";

    private static readonly Lock Starting = new();
    private static PostgresCluster? running;
    private readonly string directory;
    private readonly string programs;
    private int databases;

    /// <summary>Only xunit calls it: nothing is started yet.</summary>
    public PostgresCluster()
    {
        directory = "";
        programs = "";
    }

    private PostgresCluster(string programs)
    {
        this.programs = programs;
        directory = Path.Combine(
            Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..6]}"));
        Directory.CreateDirectory(directory);
        if (IsRoot)
        {
            Run("chown", ServerUser, directory);
        }

        AsServer("initdb", "-D", Data, "-A", "trust", "-U", "owner", "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions");
        Start();
    }

    /// <summary>The directory of its socket.</summary>
    public string Socket => directory;

    private string Data => Path.Combine(directory, "data");

    private static bool IsRoot => !OperatingSystem.IsWindows() && Environment.UserName == "root";

    /// <summary>The server of this run; a test that asks is skipped where there can be none.</summary>
    public static PostgresCluster Running
    {
        get
        {
            lock (Starting)
            {
                return running ??= new PostgresCluster(FindPrograms());
            }
        }
    }

    /// <summary>The address of a database that there is not yet.</summary>
    public StoreLocator Address(string database, string user = "owner") => $"postgresql:///{database}?host={directory}&user={user}";

    /// <summary>A new, empty database, and its address.</summary>
    public StoreLocator NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"store_{Interlocked.Increment(ref databases)}");
        Execute("postgres", $"CREATE DATABASE {name}");
        return Address(name);
    }

    /// <summary>Runs a statement as the owner of the cluster.</summary>
    public void Execute(string database, string sql)
    {
        using var connection = new NpgsqlConnection($"Host={directory};Username=owner;Database={database};Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Starts the server.</summary>
    public void Start() => AsServer(
        "pg_ctl", "start", "-w", "-s", "-D", Data, "-l", Path.Combine(directory, "log"), "-o", $"-c listen_addresses='' -c unix_socket_directories='{directory}' -c fsync=off");

    /// <summary>Stops the server at once, as if it had crashed.</summary>
    public void Crash() => AsServer("pg_ctl", "stop", "-s", "-m", "immediate", "-D", Data);

    public void Dispose()
    {
        if (directory.Length > 0)
        {
            Crash();
            Directory.Delete(directory, recursive: true);
        }
        else
        {
            Interlocked.Exchange(ref running, null)?.Dispose();
        }
    }

    private static string FindPrograms()
    {
        var folder = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(static version => Path.Combine(version, "bin")).Order(StringComparer.Ordinal).LastOrDefault(HasServer)
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).FirstOrDefault(HasServer);
        if (folder is null)
        {
            const string missing = "PostgreSQL is not installed. On Debian: apt-get install postgresql";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", missing);
            Assert.Fail(missing);
        }

        return folder;
    }

    private static bool HasServer(string folder) => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"));

    /// <summary>Runs one of the server's programs; as root, as the server's user, since they refuse root.</summary>
    private void AsServer(string program, params string[] arguments)
    {
        var path = Path.Combine(programs, program);
        if (IsRoot)
        {
            Run("runuser", ["-u", ServerUser, "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.GetTempPath() };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
