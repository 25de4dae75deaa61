using System.Globalization;
using Npgsql;

namespace NatoIraq.Store.Postgres;

/// <summary>
/// The address of a store on a server → what the driver connects with. The forms are those of libpq
/// (https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS); what the address does not say comes from a service
/// (<c>?service=</c>, <c>PGSERVICE</c>), and a password from <c>PGPASSWORD</c> or the file of passwords (<c>PGPASSFILE</c>).
/// </summary>
internal static class PostgresAddress
{
    private const int DefaultConnectSeconds = 15;

    private static readonly Dictionary<string, string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["host"] = "Host",
        ["hostaddr"] = "Host",
        ["port"] = "Port",
        ["dbname"] = "Database",
        ["user"] = "Username",
        ["password"] = "Password",
        ["passfile"] = "Passfile",
        ["sslmode"] = "SSL Mode",
        ["sslrootcert"] = "Root Certificate",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["connect_timeout"] = "Timeout",
        ["application_name"] = "Application Name",
        ["options"] = "Options",
        ["target_session_attrs"] = "Target Session Attributes",
    };

    /// <summary>What the driver connects with.</summary>
    /// <exception cref="StoreException">The address has a part that is not known, or names a service that there is not.</exception>
    public static NpgsqlConnectionStringBuilder Read(StoreLocator locator)
    {
        var address = locator.Address!;
        var query = ReadQuery(address.Query);
        var settings = new NpgsqlConnectionStringBuilder
        {
            SearchPath = "natoiraq",
            ApplicationName = "NatoIraq",
            Timeout = DefaultConnectSeconds,
            CommandTimeout = 0,
            KeepAlive = 30,
            IncludeErrorDetail = false,
        };
        var service = query.GetValueOrDefault("service") ?? (address.Host.Length == 0 ? Environment.GetEnvironmentVariable("PGSERVICE") : null);
        if (!string.IsNullOrEmpty(service))
        {
            Apply(locator, settings, PostgresService.Read(service) ?? throw Invalid(locator, $"There is no service '{service}' in pg_service.conf."));
        }

        if (address.Host.Length > 0)
        {
            settings.Host = Uri.UnescapeDataString(address.Host.Trim('[', ']'));
        }

        if (address.Port > 0)
        {
            settings.Port = address.Port;
        }

        var user = address.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
        {
            settings.Username = Uri.UnescapeDataString(user[0]);
        }

        if (Uri.UnescapeDataString(address.AbsolutePath.Trim('/')) is { Length: > 0 } database)
        {
            settings.Database = database;
        }

        query.Remove("service");
        Apply(locator, settings, query);
        settings.Host ??= Environment.GetEnvironmentVariable("PGHOST") ?? "localhost";
        settings.Password = locator.Password ?? StorePasswords.Of(locator) ?? settings.Password;
        return settings;
    }

    private static void Apply(StoreLocator locator, NpgsqlConnectionStringBuilder settings, Dictionary<string, string> values)
    {
        foreach (var (name, value) in values)
        {
            if (!Keywords.TryGetValue(name, out var keyword))
            {
                throw Invalid(locator, $"'{name}' is not a part that it can have.");
            }

            try
            {
                settings[keyword] = keyword == "SSL Mode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
            }
            catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException)
            {
                throw Invalid(locator, $"The value of '{name}' is not valid.");
            }
        }
    }

    private static Dictionary<string, string> ReadQuery(string query) => query
        .TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(static part => part.Split('=', 2))
        .ToDictionary(static part => Uri.UnescapeDataString(part[0]), static part => part.Length > 1 ? Uri.UnescapeDataString(part[1]) : "", StringComparer.OrdinalIgnoreCase);

    private static StoreException Invalid(StoreLocator locator, string what) => new(
        StoreFault.StoreUnreachable,
        locator.ToString(),
        string.Create(CultureInfo.InvariantCulture, $"The address of the store '{locator}' is not valid. {what} Write it as postgresql://user@host:port/database."));
}
