namespace NatoIraq.Store.Postgres;

/// <summary>
/// The services of a user's connection service file (https://www.postgresql.org/docs/current/libpq-pgservice.html), which the driver does not read.
/// </summary>
internal static class PostgresService
{
    /// <summary>What a service sets; null if there is none of the name.</summary>
    public static Dictionary<string, string>? Read(string name)
    {
        foreach (var file in Files())
        {
            if (File.Exists(file) && Read(File.ReadLines(file), name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static IEnumerable<string> Files()
    {
        if (Environment.GetEnvironmentVariable("PGSERVICEFILE") is { Length: > 0 } named)
        {
            yield return named;
        }
        else
        {
            yield return OperatingSystem.IsWindows()
                ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "postgresql", ".pg_service.conf")
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".pg_service.conf");
        }

        yield return Path.Combine(Environment.GetEnvironmentVariable("PGSYSCONFDIR") is { Length: > 0 } folder ? folder : "/etc/postgresql-common", "pg_service.conf");
    }

    private static Dictionary<string, string>? Read(IEnumerable<string> lines, string name)
    {
        Dictionary<string, string>? values = null;
        foreach (var line in lines.Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                if (values is not null)
                {
                    return values;
                }

                values = line == $"[{name}]" ? new(StringComparer.OrdinalIgnoreCase) : null;
            }
            else if (values is not null && line.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                values[line[..equals].Trim()] = line[(equals + 1)..].Trim();
            }
        }

        return values;
    }
}
