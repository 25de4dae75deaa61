using System.Diagnostics;
using System.Globalization;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Postgres;

/// <summary>
/// <c>kill -9</c> of the client and of the server while a chronology is imported: it is there whole or not at all, what was told to be done is there, and the
/// next import works. NATOIRAQ_KILLS says how many of each.
/// </summary>
public sealed class ServerKillTests : IDisposable
{
    private const int Events = 1500;
    private const int KillsInATest = 3;

    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("NATOIRAQ_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : KillsInATest;

    private readonly PostgresServer server = PostgresCluster.NewServer();
    private readonly Random random = new(20040622);
    private readonly StoreLocator place;
    private readonly TimeSpan longest;

    public ServerKillTests()
    {
        place = server.NewDatabase();
        ChronologyStore.Create(place);
        using var store = ChronologyStore.Open(place, readOnly: false);
        store.Import(new SyntheticChronicle(Events).ToImport("The first"));
        var clock = Stopwatch.StartNew();
        store.Import(new SyntheticChronicle(Events).ToImport("The second"));
        longest = clock.Elapsed * 1.2;
    }

    public void Dispose() => server.Dispose();

    [Fact]
    public void A_client_that_is_killed_tears_and_loses_nothing()
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"Killed {kill}");
            using var client = ImportingProcess.Start(place, title, Events);
            Assert.Equal(ImportingProcess.Begun, client.StandardOutput.ReadLine());
            Thread.Sleep(random.NextDouble() * longest);
            client.Kill();
            client.WaitForExit();
            var isDone = client.StandardOutput.ReadToEnd().Contains(ImportingProcess.Done, StringComparison.Ordinal);
            WaitForLeftConnections();
            AssertWholeOrNotThere(title, mustBe: isDone ? true : null);
        }

        AssertSound();
    }

    [Fact]
    public async Task A_server_that_is_killed_tears_and_loses_nothing_and_the_error_is_right()
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            var title = string.Create(CultureInfo.InvariantCulture, $"Killed {kill}");
            var import = Task.Run(() => Record.Exception(() =>
            {
                using var store = ChronologyStore.Open(place, readOnly: false);
                store.Import(new SyntheticChronicle(Events).ToImport(title));
            }));
            Thread.Sleep(random.NextDouble() * longest);
            server.Kill();
            server.Start();
            var error = await import;
            Assert.True(error is null or StoreException { Fault: StoreFault.StoreUnreachable }, error?.ToString());
            AssertWholeOrNotThere(title, mustBe: error is null ? true : error.Message.Contains("whole or not at all", StringComparison.Ordinal) ? null : false);
        }

        AssertSound();
    }

    [Fact]
    public void A_server_that_restarts_in_the_middle_of_an_answer_is_one_error_and_no_shorter_answer()
    {
        using var reader = ChronologyStore.Open(place, readOnly: true);
        using (var answer = reader.Query(new EventQuery()).GetEnumerator())
        {
            for (var read = 0; read < 700; read++)
            {
                Assert.True(answer.MoveNext());
            }

            server.Stop();
            server.Start();
            var error = Assert.Throws<StoreException>(() =>
            {
                while (answer.MoveNext())
                {
                }
            });
            Assert.Equal(StoreFault.StoreUnreachable, error.Fault);
        }

        reader.Refresh();
        Assert.Equal(2 * Events, reader.Query(new EventQuery()).Count());
    }

    // What the client sent before it was killed is still being done.
    private void WaitForLeftConnections() => Assert.True(SpinWait.SpinUntil(
        () => server.Ask("postgres", "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'NatoIraq'") is ["0"], TimeSpan.FromSeconds(30)));

    private void AssertWholeOrNotThere(string title, bool? mustBe)
    {
        using var store = ChronologyStore.Open(place, readOnly: true);
        var isThere = store.Sources().Any(source => source.Title == title);
        Assert.Equal(isThere ? Events : 0, store.Query(new EventQuery { Sources = [title] }).Count());
        Assert.Equal(mustBe ?? isThere, isThere);
        Assert.Equal(isThere, store.History(null, null).Any(entry => entry.Value == title));
    }

    private void AssertSound()
    {
        using var store = ChronologyStore.Open(place, readOnly: false);
        Assert.Equal(Events, store.Import(new SyntheticChronicle(Events).ToImport("The last")).Created);
        var ids = store.Query(new EventQuery()).Select(static found => found.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal((long)Events * store.Sources().Count(), ids.Count);
        Assert.All(store.Check(), static check => Assert.True(check.Passed, $"{check.Check}: {check.Detail}"));
    }
}
