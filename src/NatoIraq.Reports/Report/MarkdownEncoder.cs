using System.Text;
using HandlebarsDotNet;

namespace NatoIraq.Reports.Report;

/// <summary>
/// Text as text in Markdown: a backslash before what CommonMark (2.4) and GitHub's extensions read as markup, character references for what
/// begins or ends HTML (2.5), so that a chronology can bring neither links nor pictures nor tags, lists or headings.
/// </summary>
internal sealed class MarkdownEncoder : ITextEncoder
{
    private const string Markup = "\\`*{}[]()#|~!@";

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
                    if (IsMarkup(text, index))
                    {
                        target.Write('\\');
                    }

                    target.Write(character);
                    break;
            }
        }
    }

    private static bool IsMarkup(string text, int index) => text[index] switch
    {
        // Within a word an underscore is one (CommonMark 6.2).
        '_' => index == 0 || index == text.Length - 1 || !char.IsLetterOrDigit(text[index - 1]) || !char.IsLetterOrDigit(text[index + 1]),

        // What tells an address that is made a link by itself (GitHub Flavored Markdown, 6.9).
        ':' => text.AsSpan(index).StartsWith("://", StringComparison.Ordinal),
        '.' => text.AsSpan(0, index).EndsWith("www", StringComparison.OrdinalIgnoreCase) || IsListNumber(text, index),
        var character => Markup.Contains(character) || (index == 0 && MarkupAtStart.Contains(character)),
    };

    /// <summary>Whether the full stop makes a numbered list of a line that begins with the text (CommonMark 5.2).</summary>
    private static bool IsListNumber(string text, int index) =>
        index > 0 && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0 && (index == text.Length - 1 || text[index + 1] == ' ');
}
