using System.Buffers;
using System.Text;

namespace NatoIraq.Reports.Calendar;

/// <summary>Content lines of an iCalendar object (RFC 5545, 3.1): escaped, folded, in UTF-8.</summary>
internal static class ContentLine
{
    /// <summary>The most octets of a line, without its CRLF (RFC 5545, 3.1).</summary>
    private const int MaximumOctets = 75;

    private const byte LeadOfContinuation = 0b1000_0000;
    private const byte MaskOfContinuation = 0b1100_0000;

    /// <summary>Writes a line, folded between characters and never within one.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="name">The property with its parameters: "DTSTART;VALUE=DATE".</param>
    /// <param name="value">The value as it stands in the file.</param>
    public static void Write(IBufferWriter<byte> output, string name, string value)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes($"{name}:{value}");
        for (var room = MaximumOctets; rest.Length > room; room = MaximumOctets - 1)
        {
            var cut = room;
            while ((rest[cut] & MaskOfContinuation) == LeadOfContinuation)
            {
                cut--;
            }

            output.Write(rest[..cut]);
            output.Write("\r\n "u8);
            rest = rest[cut..];
        }

        output.Write(rest);
        output.Write("\r\n"u8);
    }

    /// <summary>
    /// A value of the type TEXT (RFC 5545, 3.3.11): backslash, semicolon, comma and line breaks escaped. Of other controls, which
    /// have no place in one, the properties of an event have none.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(character),
                '\n' => escaped.Append("\\n"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
