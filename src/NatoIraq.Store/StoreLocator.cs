using System.Text.RegularExpressions;

namespace NatoIraq.Store;

/// <summary>Where a store is: a file, or the address of a database on a server (<c>postgresql://host/database</c>).</summary>
public sealed partial record StoreLocator
{
    private static readonly string[] Schemes = ["postgresql", "postgres"];

    private const string PasswordParameter = "password";

    // What an address may have in its query beside the password. All of it is shown, so that an object's address leads to the same store in the same way.
    private static readonly string[] Shown =
    [
        "host", "hostaddr", "port", "dbname", "user", "service", "passfile", "sslmode", "sslrootcert", "sslcert", "sslkey", "connect_timeout",
        "application_name", "options", "target_session_attrs",
    ];

    private StoreLocator(string text, Uri? address)
    {
        Text = text;
        Address = address;
    }

    /// <summary>The absolute path of the file, or the address.</summary>
    public string Text { get; }

    /// <summary>The address; null for a file.</summary>
    public Uri? Address { get; }

    /// <summary>Whether the store is a file.</summary>
    public bool IsFile => Address is null;

    /// <summary>The password in the address; null where there is none.</summary>
    internal string? Password => Address is null
        ? null
        : Address.UserInfo.Split(':', 2) is [_, var password]
            ? Uri.UnescapeDataString(password)
            : Array.Find(Address.Query.TrimStart('?').Split('&'), static part => part.StartsWith("password=", StringComparison.OrdinalIgnoreCase)) is { } part
                ? Uri.UnescapeDataString(part["password=".Length..])
                : null;

    /// <summary>Reads what a user gives: an address where it begins with a scheme of one, a path otherwise.</summary>
    /// <exception cref="StoreException">It is an address that is not valid. It is not quoted: there may be a password in it.</exception>
    public static StoreLocator Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (!IsAddress(text))
        {
            return UnknownScheme().IsMatch(text)
                ? throw new StoreException(
                    StoreFault.StoreUnreachable,
                    Schemes[0],
                    $"There are no stores at addresses that begin with '{text[..text.IndexOf("//", StringComparison.Ordinal)]}//'. A store is a file, or a database at an address like postgresql://user@host/database.")
                : new StoreLocator(text, null);
        }

        text = WithUserAsParameter(text);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            throw Invalid(
                "Write it as postgresql://user@host/database, or, for a socket, as postgresql:///database?host=/directory&user=user.");
        }

        // One that is passed over would change how safe the connection is: sslmod=require.
        string[] parameters = [.. address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(NameOf)];
        if (parameters.Except([.. Shown, PasswordParameter], StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } unknown)
        {
            throw Invalid($"It has no parameter '{unknown}'. Use these: {string.Join(", ", Shown)}.");
        }

        return parameters.Distinct(StringComparer.OrdinalIgnoreCase).Count() == parameters.Length
            ? new StoreLocator(text, address)
            : throw Invalid("A parameter stands in it twice. Give each once.");
    }

    /// <summary>An address with a user and no host, as libpq takes it for a socket, with the user where .NET reads it too.</summary>
    private static string WithUserAsParameter(string text)
    {
        if (UserWithoutHost().Match(text) is not { Success: true } parts)
        {
            return text;
        }

        List<string> parameters = [.. parts.Groups["query"].Value.Split('&', StringSplitOptions.RemoveEmptyEntries)];
        foreach (var name in (string[])["user", PasswordParameter])
        {
            if (parts.Groups[name] is { Length: > 0 } given)
            {
                parameters.Add($"{name}={given.Value.Replace("&", "%26", StringComparison.Ordinal)}");
            }
        }

        return $"{parts.Groups["scheme"].Value}/{parts.Groups["path"].Value}?{string.Join('&', parameters)}";
    }

    // Of a parameter without a value all is the name; it may be a password that has an ampersand in it.
    private static string NameOf(string parameter) => parameter.IndexOf('=', StringComparison.Ordinal) is > 0 and var end ? parameter[..end] : "…";

    private static StoreException Invalid(string what) =>
        new(StoreFault.StoreUnreachable, Schemes[0], "The address of the store is not valid. " + what);

    /// <summary>Whether a text is an address rather than a path.</summary>
    public static bool IsAddress(string text) =>
        Array.Exists(Schemes, scheme => text.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase));

    /// <summary>A path or an address is a locator.</summary>
    public static implicit operator StoreLocator(string text) => Parse(text);

    /// <summary>
    /// As it may be shown, and as every object names its store: an address without its password.
    /// </summary>
    public override string ToString()
    {
        if (Address is null)
        {
            return Text;
        }

        var user = Address.UserInfo.Split(':')[0];
        var shown = Address.Query.TrimStart('?').Split('&').Where(static part => Array.Exists(Shown, name => part.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase)));
        var query = string.Join('&', shown);
        return $"{Address.Scheme}://{(user.Length > 0 ? user + "@" : "")}{Address.Authority}{Address.AbsolutePath}{(query.Length > 0 ? "?" + query : "")}";
    }

    // A drive of one letter may be followed by two slashes.
    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]+://")]
    private static partial Regex UnknownScheme();

    [GeneratedRegex("^(?<scheme>[a-z]+://)(?<user>[^:/?#@]*)(:(?<password>[^/?#@]*))?@/(?<path>[^?#]*)([?](?<query>[^#]*))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex UserWithoutHost();
}
