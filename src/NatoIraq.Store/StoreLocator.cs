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
    /// <exception cref="StoreException">It is an address that is not valid. It is not quoted: there may be a password in it.</exception>
    public static StoreLocator Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (!IsAddress(text))
        {
            return new StoreLocator(text, null);
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address)
            ? new StoreLocator(text, address)
            : throw new StoreException(
                StoreFault.StoreUnreachable, Schemes[0], "The address of the store is not valid. Write it as postgresql://user@host/database.");
    }

    /// <summary>Whether a text is an address rather than a path.</summary>
    public static bool IsAddress(string text) =>
        Array.Exists(Schemes, scheme => text.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase));

    /// <summary>A path or an address is a locator.</summary>
    public static implicit operator StoreLocator(string text) => Parse(text);

    /// <summary>As it may be shown: an address without its password, and without its query, which can have one.</summary>
    public override string ToString()
    {
        if (Address is null)
        {
            return Text;
        }

        var user = Address.UserInfo.Split(':')[0];
        return $"{Address.Scheme}://{(user.Length > 0 ? user + "@" : "")}{Address.Authority}{Address.AbsolutePath}";
    }
}
