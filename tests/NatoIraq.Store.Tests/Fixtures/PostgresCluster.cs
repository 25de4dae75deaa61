using NatoIraq.Store.Tests.Fixtures;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>
/// The server that the tests share, made when a test first asks for it and removed with the last test. Where PostgreSQL is not installed the tests are
/// skipped; with CI=true they fail.
/// </summary>
public sealed class PostgresCluster : IDisposable
{
    private static readonly Lock Starting = new();
    private static PostgresServer? running;

    /// <summary>The server of this run; a test that asks is skipped where there can be none.</summary>
    public static PostgresServer Running
    {
        get
        {
            lock (Starting)
            {
                return running ??= NewServer();
            }
        }
    }

    /// <summary>A server for a test that kills it, or that needs several.</summary>
    /// <param name="settings">What is set beside what every such server needs, as options of the server.</param>
    public static PostgresServer NewServer(string settings = "")
    {
        var programs = PostgresServer.FindPrograms();
        if (programs is null)
        {
            const string missing = "PostgreSQL is not installed. On Debian: apt-get install postgresql";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", missing);
            Assert.Fail(missing);
        }

        return new PostgresServer(programs, settings);
    }

    public void Dispose() => Interlocked.Exchange(ref running, null)?.Dispose();
}
