using System.Globalization;

namespace NatoIraq.Mcp.Resources;

/// <summary>The address of a source's text, or of a stretch of it: <c>natoiraq://sources/&lt;title&gt;?start=0&amp;length=100</c>.</summary>
/// <param name="Title">The title of the source.</param>
/// <param name="Start">Offset of the first UTF-16 code unit; null for the beginning.</param>
/// <param name="Length">How many; null for as many as an answer holds.</param>
internal sealed record SourceAddress(string Title, int? Start, int? Length)
{
    /// <summary>The template that clients fill in (RFC 6570).</summary>
    public const string Template = Root + "{title}{?start,length}";

    private const string Root = "natoiraq://sources/";

    /// <summary>The address of a source.</summary>
    public static string Of(string title) => Root + Uri.EscapeDataString(title);

    /// <summary>The address of a stretch of a source.</summary>
    public static string Of(string title, int start, int length) => FormattableString.Invariant($"{Of(title)}?start={start}&length={length}");

    /// <summary>Reads an address; null where it is none.</summary>
    public static SourceAddress? Read(string address)
    {
        if (!address.StartsWith(Root, StringComparison.Ordinal) || address[Root.Length..].Split('?') is not ([{ Length: > 0 } title, ..] and { Length: <= 2 } parts))
        {
            return null;
        }

        int? start = null, length = null;
        foreach (var pair in parts.Skip(1).SelectMany(static query => query.Split('&', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (pair.Split('=') is not [var key, var text] || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            switch (key)
            {
                case "start":
                    start = number;
                    break;
                case "length":
                    length = number;
                    break;
                default:
                    return null;
            }
        }

        return new SourceAddress(Uri.UnescapeDataString(title), start, length);
    }
}
