namespace NatoIraq.Documents.Pdf;

/// <summary>
/// Ends the encrypted part of a Type 1 font with a blank where damage let it end with a digit: the library would look for the end of that number until memory ends.
/// </summary>
internal static class Type1Font
{
    /// <summary>How many bytes at the end may be the last one: a line end may stand behind it, which the library counts or not.</summary>
    private const int LastBytes = 3;

    /// <summary>A file whose fonts end with no number: a copy if it has fonts that are not packed, or else the file itself.</summary>
    public static byte[] EndNumbers(byte[] file)
    {
        var ended = file;
        for (var at = 0; file.AsSpan(at).IndexOf("stream"u8) is >= 0 and var found;)
        {
            at += found + "stream"u8.Length;
            var font = file.AsSpan(at).TrimStart("\r\n"u8);
            if (font.StartsWith("%!"u8))
            {
                ended = ended == file ? (byte[])file.Clone() : ended;
                font = ended.AsSpan(file.Length - font.Length);
                EndNumber(font.IndexOf("endstream"u8) is >= 0 and var end ? font[..end] : font);
            }
        }

        return ended;
    }

    /// <summary>Ends a font. The key and its two constants are those of "Adobe Type 1 Font Format", 7.1.</summary>
    public static void EndNumber(Span<byte> font)
    {
        if (font.IndexOf("eexec"u8) is not (>= 0 and var start))
        {
            return;
        }

        var encrypted = font[Math.Min(start + "eexec"u8.Length + 1, font.Length)..];
        encrypted = encrypted.IndexOf("cleartomark"u8) is >= 0 and var end ? encrypted[..end] : encrypted;
        ushort key = 55665;
        for (var at = 0; at < encrypted.Length; at++)
        {
            var mask = (byte)(key >> 8);
            if (at >= encrypted.Length - LastBytes && char.IsAsciiDigit((char)(encrypted[at] ^ mask)))
            {
                encrypted[at] = (byte)(' ' ^ mask);
            }

            key = (ushort)((encrypted[at] + key) * 52845 + 22719);
        }
    }
}
