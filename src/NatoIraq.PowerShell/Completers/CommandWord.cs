using System.Globalization;
using System.Management.Automation.Language;
using System.Text;

namespace NatoIraq.PowerShell.Completers;

/// <summary>Words as they stand on a command line, where they may be quoted (about_Quoting_Rules).</summary>
internal static class CommandWord
{
    // What means something between quotation marks: their own shapes too, which PowerShell takes for each other.
    private const string SpecialBetweenQuotationMarks = "\"$`\u201C\u201D\u201E";

    /// <summary>The word without the quotes it stands between. What stood escaped in it, the engine has resolved already.</summary>
    public static string Read(string? word)
    {
        if (word is not [('\'' or '"') and var quote, .. var rest])
        {
            return word ?? "";
        }

        return rest.EndsWith(quote) ? rest[..^1] : rest;
    }

    /// <summary>The word as a command line takes it. A name in a store is data: it is quoted, never run.</summary>
    public static string Write(string word)
    {
        if (IsPlain(word))
        {
            return word;
        }

        return word.Any(char.IsControl) ? WriteEscaped(word) : $"'{CodeGeneration.EscapeSingleQuotedStringContent(word)}'";
    }

    private static bool IsPlain(string word) =>
        word is [not ('-' or '.'), ..]
            && word.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.');

    /// <summary>
    /// Control characters can be written between quotation marks only; on the command line itself, the terminal would obey them.
    /// </summary>
    private static string WriteEscaped(string word)
    {
        var written = new StringBuilder("\"");
        foreach (var character in word)
        {
            if (char.IsControl(character))
            {
                written.Append(CultureInfo.InvariantCulture, $"`u{{{(int)character:X}}}");
            }
            else
            {
                written.Append(SpecialBetweenQuotationMarks.Contains(character, StringComparison.Ordinal) ? "`" : "").Append(character);
            }
        }

        return written.Append('"').ToString();
    }
}
