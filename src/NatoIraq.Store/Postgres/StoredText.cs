using System.Text;

namespace NatoIraq.Store.Postgres;

/// <summary>
/// Texts as the server keeps them. Its type has every character but U+0000, which is written as the noncharacter U+FDD0 and a zero; U+FDD0 itself is written
/// twice. Half of a surrogate pair is no character: it is kept as U+FFFD, as in a file.
/// </summary>
internal static class StoredText
{
    private const char Escape = '\uFDD0';
    private const char EscapedNull = '0';

    /// <summary>A text as it is sent to the server.</summary>
    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny('\0', Escape) >= 0)
        {
            text = text.Replace($"{Escape}", $"{Escape}{Escape}", StringComparison.Ordinal).Replace("\0", $"{Escape}{EscapedNull}", StringComparison.Ordinal);
        }

        return text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>A text that the server gave.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains(Escape, StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var isEscaped = text[index] == Escape && index + 1 < text.Length;
            decoded.Append(!isEscaped ? text[index] : text[++index] == EscapedNull ? '\0' : text[index]);
        }

        return decoded.ToString();
    }
}
