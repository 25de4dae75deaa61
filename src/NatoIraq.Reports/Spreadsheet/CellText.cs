using System.Text.RegularExpressions;
using System.Xml;

namespace NatoIraq.Reports.Spreadsheet;

/// <summary>Text as a cell of Open XML can hold it.</summary>
internal static partial class CellText
{
    /// <summary>How many characters Excel holds in a cell at most ("Excel specifications and limits").</summary>
    public const int MostCharacters = 32_767;

    private const char Replacement = '\uFFFD';
    private const string Ellipsis = "…";

    /// <summary>
    /// The text with a visible sign for what XML 1.0 forbids (2.2), and with what Excel would take for an escape (<c>_x0041_</c>; ECMA-376-1, 22.9.2.19) escaped itself.
    /// </summary>
    public static string Of(string text) => Escape().Replace(WithoutForbidden(text), "_x005F_");

    /// <summary>As much of a cell's text as Excel holds, with an ellipsis where it is cut.</summary>
    public static string Cut(string text)
    {
        var length = MostCharacters - Ellipsis.Length;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + Ellipsis;
    }

    private static string WithoutForbidden(string text)
    {
        char[]? allowed = null;
        for (var index = 0; index < text.Length; index++)
        {
            if (XmlConvert.IsXmlChar(text[index]))
            {
                continue;
            }

            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                index++;
                continue;
            }

            allowed ??= text.ToCharArray();
            allowed[index] = Replacement;
        }

        return allowed is null ? text : new string(allowed);
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
