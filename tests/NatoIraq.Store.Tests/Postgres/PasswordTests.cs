using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Postgres;

/// <summary>A server that asks for a password (SCRAM-SHA-256), and the ways to give it.</summary>
public sealed class PasswordTests : IDisposable
{
    private const string Password = "open sesame & more";

    private static readonly Lazy<(PostgresServer Server, StoreLocator Place)> Locked = new(Lock);

    private readonly ScratchDirectory scratch = new();
    private readonly StoreLocator place = Locked.Value.Place;
    private readonly PostgresServer server = Locked.Value.Server;

    private string Database => place.Address!.AbsolutePath.Trim('/');

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Without_a_password_or_with_a_wrong_one_nobody_is_let_in_and_the_error_names_the_ways()
    {
        var wrong = $"postgresql:///{Database}?host={server.Socket}&user=locked&password=sesame&application_name=wrong";
        foreach (var address in (string[])[place.ToString(), wrong])
        {
            var error = Assert.Throws<StoreException>(() => Open(address));
            Assert.Equal(StoreFault.StoreUnreachable, error.Fault);
            Assert.Contains("PGPASSFILE", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("sesame", error.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_comes_from_a_file_of_passwords()
    {
        File.WriteAllText(scratch["pgpass"], $"# a comment\nelsewhere:*:*:locked:wrong\n*:*:{Database}:locked:{Password}\n");
        Restrict(scratch["pgpass"]);
        Assert.Equal(8, Open($"{place}&passfile={scratch["pgpass"]}"));
    }

    [Fact]
    public void It_comes_from_a_service_with_all_else()
    {
        File.WriteAllText(
            scratch["services"], $"[other]\nhost=/absent\n\n[archive]\n# where it is\nhost={server.Socket}\ndbname={Database}\nuser=locked\npassword={Password}\n");
        var before = Environment.GetEnvironmentVariable("PGSERVICEFILE");
        try
        {
            Environment.SetEnvironmentVariable("PGSERVICEFILE", scratch["services"]);
            Assert.Equal(8, Open("postgresql:///?service=archive"));
            Assert.Contains("no service 'absent'", Assert.Throws<StoreException>(() => Open("postgresql:///?service=absent")).Message, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PGSERVICEFILE", before);
        }
    }

    [Fact]
    public void It_comes_from_memory_and_is_forgotten_when_it_is_refused()
    {
        StoreLocator address = $"{place}&application_name=memory";
        StorePasswords.Set(address, Password);
        Assert.Equal(8, Open(address));
        StorePasswords.Set(address, "sesame");
        Assert.Throws<StoreException>(() => Open(address));
        Assert.Null(StorePasswords.Of(address));
    }

    [Fact]
    public void It_comes_from_an_address_which_then_shows_none_of_it_and_neither_does_what_is_read()
    {
        var typed = $"postgresql://locked:{Uri.EscapeDataString(Password)}@/{Database}?host={server.Socket}&application_name=typed";
        var shown = StorePasswords.TakeFrom(typed);
        Assert.Equal($"postgresql:///{Database}?host={server.Socket}&application_name=typed&user=locked", shown);
        Assert.Equal(8, Open(shown));
        using var store = ChronologyStore.Open(shown, readOnly: false);
        store.Remove("2007a", "A test");
        store.Undo(store.Moment().Number, "A test", force: false);
        var told = string.Join('\n', store.History(null, null)) + store.Describe() + store.Query(new EventQuery()).First().Store;
        Assert.DoesNotContain("sesame", told, StringComparison.Ordinal);
        StorePasswords.Forget(shown);
    }

    private static (PostgresServer Server, StoreLocator Place) Lock()
    {
        var server = PostgresCluster.Running;
        var owned = server.NewDatabase();
        var name = owned.Address!.AbsolutePath.Trim('/');
        ChronologyStore.Create(owned);
        using (var store = ChronologyStore.Open(owned, readOnly: false))
        {
            store.Import(Chronicles.Eight().ToImport());
        }

        server.Execute("postgres", $"SET password_encryption = 'scram-sha-256'; CREATE ROLE locked LOGIN PASSWORD '{Password}'");
        server.Execute(name, "GRANT USAGE ON SCHEMA natoiraq TO locked; GRANT ALL ON ALL TABLES IN SCHEMA natoiraq TO locked");
        server.RequirePassword("locked");
        return (server, server.Address(name, "locked"));
    }

    private static void Restrict(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private static long Open(StoreLocator address)
    {
        using var store = ChronologyStore.Open(address, readOnly: true);
        return store.Describe().Events;
    }
}
