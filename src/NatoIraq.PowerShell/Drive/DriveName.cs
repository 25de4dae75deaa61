using System.Globalization;
using System.Text;

namespace NatoIraq.PowerShell.Drive;

/// <summary>
/// Names of a store as names on the drive. A chronology may call things what no path can: separators, control characters and names that
/// mean a place in the tree are written as in a URI (RFC 3986, 2.1), <c>ISIS/Daesh</c> as <c>ISIS%2FDaesh</c>; a colon too, which the engine
/// would take for the end of a drive's name in a relative path. Everything else stays as it is, wildcards too.
/// </summary>
internal static class DriveName
{
    private const int EscapeLength = 3;

    /// <summary>The name on the drive. Two different names never become one.</summary>
    public static string Of(string name)
    {
        var written = new StringBuilder(name.Length);
        for (var index = 0; index < name.Length; index++)
        {
            if (MustBeEscaped(name, index))
            {
                written.Append(CultureInfo.InvariantCulture, $"%{(int)name[index]:X2}");
            }
            else
            {
                written.Append(name[index]);
            }
        }

        return written.ToString();
    }

    /// <summary>The name that <see cref="Of"/> wrote so.</summary>
    public static string Read(string written)
    {
        if (!written.Contains('%', StringComparison.Ordinal))
        {
            return written;
        }

        var name = new StringBuilder(written.Length);
        for (var index = 0; index < written.Length; index++)
        {
            if (IsEscape(written, index))
            {
                name.Append((char)byte.Parse(
                    written.AsSpan(index + 1, EscapeLength - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                index += EscapeLength - 1;
            }
            else
            {
                name.Append(written[index]);
            }
        }

        return name.ToString();
    }

    // Control characters end at U+009F: two digits are enough.
    private static bool MustBeEscaped(string name, int index) =>
        name[index] is '/' or '\\' or ':' || char.IsControl(name[index]) || IsEscape(name, index) || name is "." or "..";

    private static bool IsEscape(string text, int index) =>
        text[index] == '%'
            && index + EscapeLength <= text.Length
            && char.IsAsciiHexDigit(text[index + 1])
            && char.IsAsciiHexDigit(text[index + 2]);
}
