using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Html;

namespace NatoIraq.Chronology.Reading.PlainText;

/// <summary>
/// Leaves out the markup that stands among the words of plain text: wiki links and emphasis, tags and character references that a conversion left behind, and
/// what the document's light markup has. A mark without its partner on the line is no markup: a price, a footnote's asterisk, an apostrophe stays.
/// </summary>
/// <param name="dialect">The light markups the document is written in.</param>
internal sealed partial class InlineMarkup(TextDialect dialect)
{
    /// <summary>Templates that say that a date is about right.</summary>
    private static readonly string[] Approximations = ["circa", "c.", "ca.", "c"];

    private static readonly string[] Citations = ["cite", "citation", "refn", "sfn", "efn", "reflist", "cn|", "cn}", "fact|", "fact}", "dead link", "webarchive"];

    private readonly System.Buffers.SearchValues<char> marks = System.Buffers.SearchValues.Create("'[<&]" + MarksOf(dialect));

    private static string MarksOf(TextDialect dialect) =>
        (dialect.HasFlag(TextDialect.Wiki) ? "{" : "")
        + (dialect.HasFlag(TextDialect.Latex) ? @"\{}~%" : "")
        + ((dialect & (TextDialect.Org | TextDialect.AsciiDoc | TextDialect.ReStructuredText)) != 0 ? "*=~`+_" : "");

    /// <summary>The words of a part of a line: one segment, or several where <c>&lt;br&gt;</c> divides it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="end">Where they end.</param>
    public IReadOnlyList<TextSegment> Read(SourceLine line, int start, int end)
    {
        if (!line.Text.AsSpan(start, end - start).ContainsAny(marks))
        {
            return [new TextSegment(end, LineBlock.Fold(line, start, end - start), 0)];
        }

        var scan = new Scan(this, line, start, end);
        scan.Run();
        return scan.Segments;
    }

    /// <summary>What is longer than this is no link, so that brackets without an end cost no time.</summary>
    private const int LongestLink = 1000;

    /// <summary>One pass over a line.</summary>
    private ref struct Scan(InlineMarkup markup, SourceLine line, int start, int end)
    {
        private readonly ReadOnlySpan<char> text = line.Text.AsSpan(0, end);
        private FoldedTextBuilder words = new(end - start);
        private int position = start;
        private LeadingEmphasis emphasis;
        private int openQuotes;
        private int linkEnd = -1;
        private int linkEndLength;

        public List<TextSegment> Segments { get; } = [];

        public void Run()
        {
            var index = position;
            while (index < text.Length)
            {
                var step = text[index..].IndexOfAny(markup.marks);
                if (step < 0)
                {
                    break;
                }

                index += step;
                var length = index == linkEnd ? EndLink() : Take(index);
                if (length > 0)
                {
                    index = position;
                }
                else
                {
                    index++;
                }
            }

            AppendUpTo(text.Length);
            Segments.Add(new TextSegment(text.Length, words.ToFoldedText(), emphasis.Length));
        }

        /// <summary>Takes the markup at a place; the characters it takes, 0 where there is none.</summary>
        private int Take(int index) => text[index] switch
        {
            '\'' => TakeQuotes(index),
            '[' => TakeBracket(index),
            '<' => TakeTag(index),
            '&' => TakeReference(index),
            '{' when markup.Has(TextDialect.Wiki) && !markup.Has(TextDialect.Latex) => TakeTemplate(index),
            '\\' or '{' or '}' or '~' or '%' when markup.Has(TextDialect.Latex) => TakeLatex(index),
            '*' or '=' or '~' or '`' or '_' or '+' when (markup.Dialect & (TextDialect.Org | TextDialect.AsciiDoc | TextDialect.ReStructuredText)) != 0 => TakeMark(index),
            _ => 0,
        };

        private int Drop(int index, int length)
        {
            AppendUpTo(index);
            position = index + length;
            return length;
        }

        private int Replace(int index, int length, string characters)
        {
            AppendUpTo(index);
            var before = words.Length;
            words.AppendReference(characters, new TextSpan(line.Start + index, length));
            emphasis.Add(before, words.Length);
            position = index + length;
            return length;
        }

        private void AppendUpTo(int index)
        {
            if (index > position)
            {
                var before = words.Length;
                words.Append(text[position..index], line.Start + position);
                emphasis.Add(before, words.Length);
            }

            position = Math.Max(position, index);
        }

        /// <summary><c>'''bold'''</c>, <c>''italic''</c>.</summary>
        private int TakeQuotes(int index)
        {
            var length = RunAt(index);
            if (length is not (2 or 3 or 5))
            {
                return length > 1 ? Skip(index, length) : 0;
            }

            if (openQuotes == length)
            {
                Drop(index, length);
                openQuotes = 0;
                emphasis.Leave();
                return length;
            }

            var rest = text[(index + length)..];
            var next = rest.IndexOf("''");
            if (openQuotes != 0 || next <= 0 || char.IsWhiteSpace(rest[0]) || RunAt(index + length + next) != length)
            {
                return Skip(index, length);
            }

            Drop(index, length);
            openQuotes = length;
            emphasis.Enter();
            return length;
        }

        /// <summary>Passes marks that stand for themselves.</summary>
        private int Skip(int index, int length)
        {
            AppendUpTo(index + length);
            return length;
        }

        private readonly int RunAt(int index)
        {
            var length = text[index..].IndexOfAnyExcept(text[index]);
            return length < 0 ? text.Length - index : length;
        }

        /// <summary><c>[[target|words]]</c>, <c>[[target][words]]</c>, <c>[https://… words]</c>, <c>[edit]</c>.</summary>
        private int TakeBracket(int index)
        {
            var rest = text[index..];
            if (rest.StartsWith("[edit]", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("[edit source]", StringComparison.OrdinalIgnoreCase))
            {
                return Drop(index, rest.IndexOf(']') + 1);
            }

            if (linkEnd > index)
            {
                return 0;
            }

            rest = rest[..Math.Min(rest.Length, LongestLink)];
            if (rest.StartsWith("[["))
            {
                var close = rest.IndexOf("]]");
                if (close < 0)
                {
                    return Skip(index, 2);
                }

                var inside = rest[2..close];
                var words = Math.Max(inside.LastIndexOf('|') + 1, inside.IndexOf("][") is >= 0 and var middle ? middle + 2 : 0);
                if (inside.StartsWith("File:") || inside.StartsWith("Image:") || inside.StartsWith("Category:"))
                {
                    return Drop(index, close + 2);
                }

                (linkEnd, linkEndLength) = (index + close, 2);
                return Drop(index, 2 + words);
            }

            if (rest.StartsWith("[http://") || rest.StartsWith("[https://"))
            {
                var close = rest.IndexOf(']');
                var space = rest.IndexOf(' ');
                if (close > 0 && space > 0 && space < close)
                {
                    (linkEnd, linkEndLength) = (index + close, 1);
                    return Drop(index, space + 1);
                }
            }

            return 0;
        }

        private int EndLink()
        {
            var (at, length) = (linkEnd, linkEndLength);
            linkEnd = -1;
            return Drop(at, length);
        }

        /// <summary>A tag that sets type, ends a line or holds a reference; and Org's time stamps.</summary>
        private int TakeTag(int index)
        {
            if (markup.Has(TextDialect.Org) && TextDialects.OrgTimeLength(text[index..]) is > 0 and var stamp)
            {
                // <2003-05-04>--<2003-05-06> is a span.
                Drop(index, 1);
                AppendUpTo(index + stamp - 1);
                return text[position..].StartsWith(">--<") ? Replace(position, 3, "–") : Drop(position, 1);
            }

            var (name, length, isEnd) = InlineTag.Read(text[index..]);
            if (length == 0)
            {
                return 0;
            }

            switch (name)
            {
                case "br":
                    AppendUpTo(index);
                    position = index + length;
                    Segments.Add(new TextSegment(position, words.ToFoldedText(), emphasis.Length));
                    words = new FoldedTextBuilder();
                    emphasis = emphasis.Next();
                    return length;
                case "ref" when !isEnd && text[index + length - 2] != '/':
                    var close = text[index..].IndexOf("</ref>");
                    return Drop(index, close < 0 ? text.Length - index : close + "</ref>".Length);
            }

            Drop(index, length);
            if (HtmlElements.Emphasis.Contains(name) && isEnd)
            {
                emphasis.Leave();
            }
            else if (HtmlElements.Emphasis.Contains(name))
            {
                emphasis.Enter();
            }

            return length;
        }

        private int TakeReference(int index)
        {
            var (characters, length) = CharacterReferences.Read(text[index..]);
            return length > 0 && text[index + length - 1] == ';' ? Replace(index, length, characters) : 0;
        }

        /// <summary>A template that cites: no words of the text.</summary>
        private int TakeTemplate(int index)
        {
            var rest = text[index..];
            if (!rest.StartsWith("{{"))
            {
                return 0;
            }

            if (DateTemplate().Match(line.Text, index) is { Success: true } date && date.Index + date.Length <= text.Length)
            {
                return Replace(index, date.Length, date.Groups[1].Value.Replace('|', date.Groups[1].Value.Any(char.IsLetter) ? ' ' : '-'));
            }

            foreach (var name in Approximations)
            {
                if (rest[2..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && rest[(2 + name.Length)..] is ['}' or '|', ..] && rest.IndexOf("}}") is > 0 and var end)
                {
                    return Replace(index, end + 2, string.Concat("c. ", rest[(2 + name.Length)..end].TrimStart('|')));
                }
            }

            foreach (var name in Citations)
            {
                if (rest[2..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                {
                    var close = rest.IndexOf("}}");
                    return Drop(index, close < 0 ? rest.Length : close + 2);
                }
            }

            return 0;
        }

        /// <summary><c>\textbf{words}</c>, <c>\&amp;</c>, <c>~</c>, <c>% comment</c>.</summary>
        private int TakeLatex(int index)
        {
            if (LatexDate().Match(line.Text, index) is { Success: true } date && date.Index + date.Length <= text.Length)
            {
                // \formatdate{18}{6}{1929}: a day, a month and a year.
                return Replace(index, date.Length, string.Join('-', date.Groups.Cast<Group>().Skip(1).Reverse().Where(static part => part.Length > 0).Select(static part => part.Value.PadLeft(2, '0'))));
            }

            if (text[index..] is ['}', '{', ..])
            {
                return Replace(index, 2, " ");
            }

            switch (text[index])
            {
                case '~':
                    return Replace(index, 1, " ");
                case '%':
                    return Drop(index, text.Length - index);
                case '{' or '}':
                    return Drop(index, 1);
            }

            var length = 1;
            while (index + length < text.Length && char.IsAsciiLetter(text[index + length]))
            {
                length++;
            }

            if (length == 1)
            {
                // The end of a line, or an escaped character.
                return index + 1 < text.Length && text[index + 1] == '\\' ? Drop(index, 2) : Drop(index, 1) + Skip(index + 1, Math.Min(1, text.Length - index - 1));
            }

            while (index + length < text.Length && text[index + length] == '*')
            {
                length++;
            }

            return Drop(index, length);
        }

        /// <summary><c>*bold*</c>, <c>**bold**</c>, <c>``code``</c>: a pair that stands tight round its words and apart from others.</summary>
        private int TakeMark(int index)
        {
            var length = RunAt(index);
            var opensWord = index == 0 || !char.IsLetterOrDigit(text[index - 1]);
            if (length > 2 || !opensWord || index + length >= text.Length || char.IsWhiteSpace(text[index + length]))
            {
                return Skip(index, length);
            }

            var rest = text[(index + length)..];
            var close = rest.IndexOf(text.Slice(index, length));
            if (close <= 0 || char.IsWhiteSpace(rest[close - 1]) || (close + length < rest.Length && char.IsLetterOrDigit(rest[close + length])))
            {
                return Skip(index, length);
            }

            var total = length + close + length;
            Drop(index, length);
            emphasis.Enter();
            AppendUpTo(index + length + close);
            emphasis.Leave();
            Drop(index + length + close, length);
            return total;
        }
    }

    [GeneratedRegex(@"\G\\[A-Za-z]+\{(\d{0,2})\}\{(0?[1-9]|1[0-2]|)\}\{(\d{4})\}", RegexOptions.CultureInvariant)]
    private static partial Regex LatexDate();

    /// <summary>{{dts|October 28}}, {{start date|2004|02|04}}.</summary>
    [GeneratedRegex(@"\G\{\{(?:dts|dtsa?|date|start[ -]date|start date and age|birth date|death date)\|(?:[a-z]+=[^|}]*\|)*([^{}=]+?)(?:\|[a-z]+=[^}]*)?\}\}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateTemplate();

    private TextDialect Dialect => dialect;

    private bool Has(TextDialect one) => dialect.HasFlag(one);
}

/// <summary>A line, or the part of one that <c>&lt;br&gt;</c> ends.</summary>
/// <param name="End">Where in the line it ends, the tag included.</param>
/// <param name="Content">Its words.</param>
/// <param name="EmphasisLength">How many characters of the words, from the start, are set apart.</param>
internal readonly record struct TextSegment(int End, FoldedText Content, int EmphasisLength);
