using System.Text;
using HandlebarsDotNet;

namespace NatoIraq.Reports.Report;

/// <summary>
/// Text as text in Markdown: a backslash before what CommonMark (2.4) and GitHub's extensions read as markup, character references for what begins or ends HTML
/// (2.5), so that a chronology can bring neither links nor pictures nor tags, lists or headings.
/// </summary>
internal sealed class MarkdownEncoder : ITextEncoder
{
    private const string Markup = "\\`*_{}[]()#|~!@";

    /// <summary>What makes a list or an underlined heading of a line that it begins (CommonMark 4.3, 5.2).</summary>
    private const string MarkupAtStart = "-+=";

    /// <inheritdoc/>
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    /// <inheritdoc/>
    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var characters = new StringBuilder();
        while (text?.MoveNext() == true)
        {
            characters.Append(text.Current);
        }

        Encode(characters.ToString(), target);
    }

    /// <inheritdoc/>
    public void Encode(string? text, TextWriter target)
    {
        var number = (text ?? "").TakeWhile(char.IsAsciiDigit).Count();
        for (var index = 0; index < text?.Length; index++)
        {
            switch (text[index])
            {
                case '<':
                    target.Write("&lt;");
                    break;
                case '>':
                    target.Write("&gt;");
                    break;
                case '&':
                    target.Write("&amp;");
                    break;
                case '\r' or '\n':
                    target.Write(' ');
                    break;
                case var character:
                    if (Markup.Contains(character) || (index == 0 && MarkupAtStart.Contains(character)) || (index == number && number > 0 && character == '.')
                        || IsInAddress(text, index))
                    {
                        target.Write('\\');
                    }

                    target.Write(character);
                    break;
            }
        }
    }

    /// <summary>Whether the character is what tells an address that is made a link by itself (GitHub Flavored Markdown, 6.9).</summary>
    private static bool IsInAddress(string text, int index) => text[index] switch
    {
        ':' => text.AsSpan(index).StartsWith("://", StringComparison.Ordinal),
        '.' => text.AsSpan(0, index).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
