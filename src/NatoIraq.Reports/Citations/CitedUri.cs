using System.Text;

namespace NatoIraq.Reports.Citations;

/// <summary>An address that can stand in any file: characters that no address may have (RFC 3986, 2) are percent-encoded.</summary>
internal static class CitedUri
{
    private const string Reserved = ":/?#[]@!$&'()*+,;=-._~%";

    /// <summary>The address.</summary>
    public static string Of(string address)
    {
        var uri = new StringBuilder(address.Length);
        foreach (var rune in address.Trim().EnumerateRunes())
        {
            uri.Append(IsAllowed(rune) ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return uri.ToString();
    }

    /// <summary>
    /// The address of a page of a document on the web: PDF programs and browsers open it there (RFC 8118, 3). Null where there is no page, or
    /// the address is none that a link may lead to.
    /// </summary>
    public static string? PageOf(string? address, int? page) =>
        page is { } number && Uri.TryCreate(Of(address ?? ""), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? FormattableString.Invariant($"{uri.GetLeftPart(UriPartial.Query)}#page={number}")
            : null;

    private static bool IsAllowed(Rune rune) => rune.IsAscii
        && (char.IsAsciiLetterOrDigit((char)rune.Value) || Reserved.Contains((char)rune.Value, StringComparison.Ordinal));
}
