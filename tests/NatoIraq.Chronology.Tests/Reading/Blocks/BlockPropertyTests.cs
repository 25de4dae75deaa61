using CsCheck;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading.Blocks;

/// <summary>What holds of documents that nobody wrote, in every syntax.</summary>
public class BlockPropertyTests
{
    private static readonly string[] Words =
        ["12 May 2003", "2004", "Talks begin.", "Iraq", "*", "5*", "'", "it's", "a_b", "é", "😀", "\u00A0", "\u200B", "\u00AD", "$5", "~1190", "AT&T", "&ndash;", "&#8211;", "&", "<", "[1]"];

    private static readonly string[] LineEnds = ["\n", "\n\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029", "\n\f", "\f\n", "\n   ", "\n\t", " ", "  ", "\t"];

    private static readonly string[] Controls = ["\u0007", "\u0002", "\u001F", "\u001B[31m", "\u001B[0m", "\u001B", "\uFEFF", "\uD800"];

    private static readonly Dictionary<string, string[]> Markup = new()
    {
        [SourceFormat.Text] =
        [
            "== 2003 ==", "=", "\n====\n", "\n----\n", "\n+---+\n", "\n| a | b |\n", "|", "||", "'''", "''", "[[", "|x]]", "]]", "{|\n", "\n|-\n", "\n| ", "\n! ", " || ", "\n|}\n", "|+ c\n",
            "<br>", "<ref>", "</ref>", "{{cite", "}}", "#+TITLE: x\n", "\n* ", "\n** ", "<2003-05-04>", ">--<", "\n.. note::\n", "\n= Title\n", "\n|===\n", @"\item[", @"\textbf{", "}", @"\\", "%", @"\&",
            @"\section{", "[edit]", "\n; term\n: ", "\n:a: b\n", "```", "[http://x ",
        ],
        [SourceFormat.Markdown] =
        [
            "# ", "\n## ", "\n- ", "\n  - ", "\n1. ", "\n1985. ", "\n> ", "**", "_", "`", "```\n", "\n```\n", "[a](", "](x)", "![", "|", "\n|---|---|\n", "\n| a | b |\n", "<br>", "<b>", "</b>", "<div>", "</div>",
            "\n<table><tr><td>", "\n: ", "[^1]", "\n[^1]: ", "\n[a]: http://x\n", "\n---\n", "\n===\n", "---\ntitle: x\n---\n", "\\", "~~", "<!--", "-->", "- [x] ", "<https://x.y>", "    ",
        ],
        [SourceFormat.Html] =
        [
            "<p>", "</p>", "<br>", "<ul>", "<li>", "</li>", "</ul>", "<ol start=3>", "<table>", "<caption>", "<tr>", "<td>", "<td rowspan=3>", "<th colspan=9>", "</table>", "<thead>", "<dl><dt>", "<dd>",
            "<h2>", "</h2>", "<b>", "</b>", "<span class=a>", "</span>", "<time datetime=\"2003-05-12\">", "</time>", "<script>", "</script>", "<!--", "-->", "<pre>", "</pre>", "<nav>", "</nav>", "<div hidden>",
            "</div>", "<p hidden>", "<sup>1</sup>", "<sup>[1]</sup>", "<button>", "</button>", "<title>", "</title>", "<summary>", "<figcaption>", "<a href=x>", "</a>", "<svg>", "</svg>",
        ],
        [SourceFormat.Csv] = [",", ",", ",", "\"", "\"", "\"\"", "\",\"", "\n", "\n\"", "date,event\n"],
    };

    private static readonly Gen<(string Format, string Text)> Documents = OneOf([.. Markup.Keys]).SelectMany(
        static format => OneOf([.. Words, .. Words, .. LineEnds, .. LineEnds, .. Controls, .. Markup[format], .. Markup[format]]).Array[0, 60],
        static (format, pieces) => (format, string.Concat(pieces)));

    [Fact]
    public void Every_character_stands_in_one_block_and_every_position_is_exact() =>
        Documents.SampleFixed(static document => BlockAccounting.Check(document.Text, BlockAccounting.Read(document.Text, document.Format, ',')), 2_000);

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
