namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes encodings.</summary>
public sealed class EncodingCompleter : WordCompleter
{
    private protected override IReadOnlyList<string> Words { get; } =
        ["utf8", "utf8BOM", "unicode", "bigendianunicode", "utf32", "bigendianutf32", "ansi", "oem", "ascii", "windows-1252", "windows-1250", "windows-1251", "iso-8859-1", "iso-8859-15", "macintosh", "shift_jis", "gb18030"];

    private protected override IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        ["utf8"] = "UTF-8.",
        ["utf8BOM"] = "UTF-8 with a byte order mark, as Excel wants csv.",
        ["unicode"] = "UTF-16, little endian.",
        ["bigendianunicode"] = "UTF-16, big endian.",
        ["utf32"] = "UTF-32, little endian.",
        ["bigendianutf32"] = "UTF-32, big endian.",
        ["ansi"] = "The ANSI code page of the current culture.",
        ["oem"] = "The OEM code page of the current culture.",
        ["ascii"] = "ASCII (7 bits).",
        ["windows-1252"] = "Western European (Windows).",
        ["windows-1250"] = "Central European (Windows).",
        ["windows-1251"] = "Cyrillic (Windows).",
        ["iso-8859-1"] = "Western European (ISO), Latin 1.",
        ["iso-8859-15"] = "Western European (ISO), Latin 9, with the euro sign.",
        ["macintosh"] = "Western European (classic Mac OS).",
        ["shift_jis"] = "Japanese (Shift JIS).",
        ["gb18030"] = "Chinese (GB 18030).",
    };
}
