using System.Security.Cryptography;
using System.Text;

namespace NatoIraq.Reports.Timeline.Html;

/// <summary>
/// A page's content security policy (W3C Content Security Policy Level 3): its own style and script by their hashes, and nothing else from
/// anywhere, so that even markup that slipped through could neither run nor call home.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>The policy that lets exactly these run.</summary>
    public static string For(string style, string? script) =>
        $"default-src 'none'; style-src {Hash(style)}; script-src {(script is null ? "'none'" : Hash(script))}; "
        + "base-uri 'none'; form-action 'none'";

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
