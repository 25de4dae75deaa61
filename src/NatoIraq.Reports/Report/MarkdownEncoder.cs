using System.Text;
using HandlebarsDotNet;

namespace NatoIraq.Reports.Report;

/// <summary>
/// Text as text in Markdown: a backslash before what CommonMark reads as markup (2.4), character references for what begins or ends HTML (2.5), so that a chronology
/// can bring neither links nor pictures nor tags.
/// </summary>
internal sealed class MarkdownEncoder : ITextEncoder
{
    private const string Markup = "\\`*_{}[]()#|~!";

    /// <inheritdoc/>
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    /// <inheritdoc/>
    public void Encode(string? text, TextWriter target) => Encode((text ?? "").GetEnumerator(), target);

    /// <inheritdoc/>
    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true)
        {
            switch (text.Current)
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
                    if (Markup.Contains(character))
                    {
                        target.Write('\\');
                    }

                    target.Write(character);
                    break;
            }
        }
    }
}
