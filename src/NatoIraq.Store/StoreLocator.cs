namespace NatoIraq.Store;

/// <summary>Where a store is: a file, or the address of a database on a server (<c>postgresql://host/database</c>).</summary>
public sealed record StoreLocator
{
    private static readonly string[] Schemes = ["postgresql", "postgres"];

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

    /// <summary>Reads what a user gives: an address where it begins with a scheme of one, a path otherwise.</summary>
    public static StoreLocator Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return new StoreLocator(text, IsAddress(text) ? new Uri(text) : null);
    }

    /// <summary>Whether a text is an address rather than a path.</summary>
    public static bool IsAddress(string text) =>
        Array.Exists(Schemes, scheme => text.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase)) && Uri.IsWellFormedUriString(text, UriKind.Absolute);

    /// <summary>A path or an address is a locator.</summary>
    public static implicit operator StoreLocator(string text) => Parse(text);

    /// <summary>As it may be shown: an address without its password.</summary>
    public override string ToString()
    {
        if (Address is not { UserInfo: { Length: > 0 } user } || user.IndexOf(':') is var colon && colon < 0)
        {
            return Text;
        }

        return Text.Replace(user + "@", user[..colon] + "@", StringComparison.Ordinal);
    }
}
