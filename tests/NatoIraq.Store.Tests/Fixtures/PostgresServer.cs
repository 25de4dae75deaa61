using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>
/// A throw-away server: a cluster in a temporary directory that listens on a Unix socket there and nowhere else, and that is removed when it is disposed of.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private const string Prefix = "natoiraq-pg-";
    private const string ServerUser = "postgres";

    private readonly string programs;
    private readonly string settings;
    private int databases;

    /// <summary>Makes the cluster and starts it.</summary>
    /// <param name="programs">The directory of the server's programs.</param>
    /// <param name="settings">What is set beside what every such server needs, as options of the server; SOCKET stands for the directory of its socket.</param>
    public PostgresServer(string programs, string settings = "")
    {
        this.programs = programs;
        Socket = Path.Combine(
            Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..6]}"));
        this.settings = settings.Replace("SOCKET", Socket, StringComparison.Ordinal);
        Directory.CreateDirectory(Socket);
        if (IsRoot)
        {
            Run("chown", ServerUser, Socket);
        }

        AsServer("initdb", "-D", Data, "-A", "trust", "-U", "owner", "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions");
        Start();
    }

    /// <summary>The directory of its socket.</summary>
    public string Socket { get; }

    private string Data => Path.Combine(Socket, "data");

    private static bool IsRoot => !OperatingSystem.IsWindows() && Environment.UserName == "root";

    /// <summary>The directory of the server's programs; null where PostgreSQL is not installed.</summary>
    public static string? FindPrograms() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(static version => Path.Combine(version, "bin")).Order(StringComparer.Ordinal).LastOrDefault(HasServer)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).FirstOrDefault(HasServer);

    /// <summary>The address of a database that there is not yet.</summary>
    public StoreLocator Address(string database, string user = "owner") => $"postgresql:///{database}?host={Socket}&user={user}";

    /// <summary>A new, empty database, and its address.</summary>
    public StoreLocator NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"store_{Interlocked.Increment(ref databases)}");
        Execute("postgres", $"CREATE DATABASE {name}");
        return Address(name);
    }

    /// <summary>Runs statements as the owner of the cluster.</summary>
    public void Execute(string database, string sql)
    {
        using var connection = Connect(database);
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of the rows of a statement, as text.</summary>
    public IReadOnlyList<string> Ask(string database, string sql)
    {
        using var connection = Connect(database);
        using var command = new NpgsqlCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return rows;
    }

    /// <summary>Has the server ask a role for its password on the socket. The role need not be there yet.</summary>
    public void RequirePassword(string role)
    {
        var file = Path.Combine(Data, "pg_hba.conf");
        File.WriteAllText(file, $"local all {role} scram-sha-256\n" + File.ReadAllText(file));
        AsServer("pg_ctl", "reload", "-s", "-D", Data);
    }

    /// <summary>Starts the server.</summary>
    public void Start() => AsServer(
        "pg_ctl", "start", "-w", "-s", "-D", Data, "-l", Path.Combine(Socket, "log"), "-o", $"-c listen_addresses='' -c unix_socket_directories='{Socket}' -c fsync=off {settings}");

    /// <summary>Stops the server at once, as if it had crashed.</summary>
    public void Crash() => AsServer("pg_ctl", "stop", "-s", "-m", "immediate", "-D", Data);

    /// <summary>Stops the server after its clients' connections have been ended.</summary>
    public void Stop() => AsServer("pg_ctl", "stop", "-w", "-s", "-m", "fast", "-D", Data);

    /// <summary>Kills every process of the server, as <c>kill -9</c> does.</summary>
    public void Kill()
    {
        var postmaster = int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        var processes = Children(postmaster).Append(postmaster).ToList();
        foreach (var process in processes)
        {
            Signal(process, static killed => killed.Kill());
        }

        // Another server does not start while one of them is left.
        foreach (var process in processes)
        {
            Signal(process, static killed => killed.WaitForExit());
        }
    }

    public void Dispose()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            Crash();
        }

        Directory.Delete(Socket, recursive: true);
    }

    private static void Signal(int id, Action<Process> action)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            action(process);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            // It has ended already.
        }
    }

    private static IEnumerable<int> Children(int parent)
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                continue;
            }

            string stat;
            try
            {
                stat = File.ReadAllText(Path.Combine(folder, "stat"));
            }
            catch (IOException)
            {
                continue;
            }

            // id (name) state parent; the name may have spaces.
            if (stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1] == parent.ToString(CultureInfo.InvariantCulture))
            {
                yield return id;
            }
        }
    }

    private NpgsqlConnection Connect(string database)
    {
        var connection = new NpgsqlConnection($"Host={Socket};Username=owner;Database={database};Pooling=false");
        connection.Open();
        return connection;
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
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
