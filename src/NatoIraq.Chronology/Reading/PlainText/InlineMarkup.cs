using System.Collections.Frozen;
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
    private readonly bool isLatex = dialect.HasFlag(TextDialect.Latex);
    private readonly bool hasMarks = (dialect & (TextDialect.Org | TextDialect.AsciiDoc | TextDialect.ReStructuredText)) != 0;

    private readonly System.Buffers.SearchValues<char> marks = System.Buffers.SearchValues.Create("'[<&]"
        + (dialect.HasFlag(TextDialect.Wiki) ? "{" : "") + (dialect.HasFlag(TextDialect.Latex) ? @"\{}~%" : "")
        + (dialect.HasFlag(TextDialect.Pod) ? "BCFILSEX" : "") + (dialect.HasFlag(TextDialect.Transcript) ? "^" : "")
        + ((dialect & (TextDialect.Org | TextDialect.AsciiDoc | TextDialect.ReStructuredText)) != 0 ? "*=~`+_" : ""));

    private static readonly FrozenSet<string> Tags = FrozenSet.Create(
        "a", "abbr", "b", "big", "br", "center", "cite", "code", "del", "em", "font", "i", "ins", "nobr", "nowiki", "p", "ref", "s", "small", "span", "strike", "strong", "sub", "sup",
        "tt", "u");

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

        var scan = new Scan(this, line);
        scan.Write(start, end);
        scan.EndSegment(end);
        return scan.Segments;
    }

    /// <summary>A piece of markup.</summary>
    /// <param name="Length">How many characters it takes; 0 for none.</param>
    /// <param name="Instead">What stands for it; null where it stands for itself.</param>
    private readonly record struct Token(int Length, string? Instead = null)
    {
        /// <summary>The words inside it, which come before what stands for it; null where it has none.</summary>
        public Group? Words { get; init; }

        /// <summary>Whether it sets its words apart (1), or those behind it; -1 ends that.</summary>
        public int Emphasis { get; init; }

        /// <summary>Whether it ends a segment.</summary>
        public bool IsBreak { get; init; }

        /// <summary>Whether its words have no markup.</summary>
        public bool IsLiteral { get; init; }

        /// <summary>Markup that only leaves out what is not of its words.</summary>
        public static Token Of(Match match, string instead = "") =>
            match.Success ? new Token(match.Length, instead) { Words = match.Groups["words"] is { Success: true } words ? words : null } : default;
    }

    /// <summary>One pass over a line.</summary>
    private sealed class Scan(InlineMarkup markup, SourceLine line)
    {
        private readonly string text = line.Text;
        private FoldedTextBuilder words = new();
        private LeadingEmphasis emphasis;

        public List<TextSegment> Segments { get; } = [];

        public void EndSegment(int end)
        {
            Segments.Add(new TextSegment(end, words.ToFoldedText(), emphasis.Length));
            words = new FoldedTextBuilder();
            emphasis = emphasis.Next();
        }

        public void Write(int start, int end)
        {
            var index = start;
            while (index < end && text.AsSpan(index, end - index).IndexOfAny(markup.marks) is >= 0 and var step)
            {
                index += step;
                var token = markup.TokenAt(text, index, end);
                if (token.Instead is not null)
                {
                    Append(start, index);
                    Write(token, index);
                    start = index + token.Length;
                }

                index += Math.Max(1, token.Length);
            }

            Append(start, end);
        }

        private void Write(Token token, int index)
        {
            if (token.IsBreak)
            {
                EndSegment(index + token.Length);
            }

            if (token.Emphasis > 0)
            {
                emphasis.Enter();
            }

            if (token is { IsLiteral: true, Words: { } escaped })
            {
                Append(escaped.Index, escaped.Index + escaped.Length);
            }
            else if (token.Words is { } inner)
            {
                Write(inner.Index, inner.Index + inner.Length);
            }

            if (token.Emphasis < 0 || (token.Emphasis > 0 && token.Words is not null))
            {
                emphasis.Leave();
            }

            var before = words.Length;
            words.AppendReference(token.Instead!, token.Words is { } spanned ? TextSpan.FromBounds(line.Start + spanned.Index + spanned.Length, line.Start + index + token.Length) : new TextSpan(line.Start + index, token.Length));
            emphasis.Add(before, words.Length);
        }

        private void Append(int start, int end)
        {
            var before = words.Length;
            words.Append(text.AsSpan(start, end - start), line.Start + start);
            emphasis.Add(before, words.Length);
        }
    }

    private Token TokenAt(string text, int index, int end)
    {
        Match In(Regex regex) => regex.Match(text, index, end - index);
        switch (text[index])
        {
            case '\'':
                return In(Quotes()) is { Success: true } quotes ? Token.Of(quotes) with { Emphasis = 1 } : new Token(RunAt(text, index, end));
            case '[' or '^' when dialect.HasFlag(TextDialect.Transcript):
                return Token.Of(In(TranscriptMark()));
            case '[':
                return Token.Of(In(Link()));
            case '<' when dialect.HasFlag(TextDialect.Org) && In(OrgTime()) is { Success: true } time:
                return Token.Of(time, time.Value[^1] == '-' ? "–" : "");
            case '<':
                return TagOf(In(Tag()));
            case '&':
                var (characters, length) = CharacterReferences.Read(text.AsSpan(index, end - index));
                return length > 0 && text[index + length - 1] == ';' ? new Token(length, characters) : default;
            case '{' when dialect.HasFlag(TextDialect.Wiki) && !isLatex:
                return TemplateOf(In(DateTemplate()), In(Circa()), In(Citation()));
            case '\\' or '{' or '}' or '~' or '%' when isLatex:
                return LatexOf(In(LatexDate()), In(Latex()));
            case '*' or '=' or '~' or '`' or '_' or '+' when hasMarks:
                return (index == 0 || !char.IsLetterOrDigit(text[index - 1])) && In(Pair()) is { Success: true } pair ? Token.Of(pair) with { Emphasis = 1 } : new Token(RunAt(text, index, end));
            default:
                return dialect.HasFlag(TextDialect.Pod) && In(PodMark()) is { Success: true } mark ? Token.Of(mark) with { Emphasis = 1 } : default;
        }
    }

    private static int RunAt(string text, int index, int end)
    {
        var length = text.AsSpan(index, end - index).IndexOfAnyExcept(text[index]);
        return length < 0 ? end - index : length;
    }

    private static Token TagOf(Match tag)
    {
        var name = tag.Groups["name"].Value.ToLowerInvariant();
        return !Tags.Contains(name) ? default : Token.Of(tag) with
        {
            IsBreak = name == "br",
            Emphasis = !HtmlElements.Emphasis.Contains(name) ? 0 : tag.Value[1] == '/' ? -1 : 1,
        };
    }

    private static Token TemplateOf(Match date, Match circa, Match citation) =>
        date.Success ? new Token(date.Length, date.Groups["date"].Value.Replace('|', date.Groups["date"].Value.Any(char.IsLetter) ? ' ' : '-'))
            : circa.Success ? new Token(circa.Length, "c. " + circa.Groups["date"].Value)
            : Token.Of(citation);

    /// <summary>\formatdate{18}{6}{1929}: a day, a month and a year; <c>\textbf{words}</c>, <c>\&amp;</c>, <c>~</c>, <c>% comment</c>.</summary>
    private static Token LatexOf(Match date, Match markup) =>
        date.Success ? new Token(date.Length, string.Join('-', date.Groups.Cast<Group>().Skip(1).Reverse().Where(static part => part.Length > 0).Select(static part => part.Value.PadLeft(2, '0'))))
            : Token.Of(markup, markup.Value is "~" or "}{" ? " " : "") with { IsLiteral = true };

    [GeneratedRegex(@"\G\^?\[\[/?[a-z][a-z ]{0,40}\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex TranscriptMark();

    /// <summary><c>B&lt;words&gt;</c>, <c>L&lt;words|address&gt;</c>.</summary>
    [GeneratedRegex(@"\G[BCFILSEX]<(?<words>[^<>|]+)(?:\|[^<>]*)?>", RegexOptions.CultureInvariant)]
    private static partial Regex PodMark();

    /// <summary><c>'''bold'''</c>, <c>''italic''</c>.</summary>
    [GeneratedRegex(@"\G(?<mark>'{5}|'{3}|'{2})(?!['\s])(?<words>(?:(?!'').)+)\k<mark>(?!')", RegexOptions.CultureInvariant)]
    private static partial Regex Quotes();

    /// <summary><c>[[target|words]]</c>, <c>[[target][words]]</c>, <c>[https://… words]</c>, <c>[edit]</c>; what is longer, or has a bracket in it, is no link, so that brackets without an end cost no time.</summary>
    [GeneratedRegex(
        @"\G\[(?:(?i:edit(?: source)?)\]|\[(?:File|Image|Category):(?>[^\]]{0,1000})\]\]|\[(?>[^\[\]|]{0,1000}\]\[|(?:[^\[\]|]{0,1000}\|){0,8})(?<words>(?>[^\[\]]{0,1000}))\]\]|https?://(?>[^ \[\]]{1,1000}) (?<words>(?>[^\[\]]{0,1000}))\])", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    /// <summary><c>&lt;2003-05-04 Sun&gt;</c>; <c>&lt;2003-05-04&gt;--&lt;2003-05-06&gt;</c> is a span.</summary>
    [GeneratedRegex(@"\G<(?<words>[0-9]{4}-[0-9][0-9]-[0-9][0-9][^>]{0,52})>(?:--(?=<))?", RegexOptions.CultureInvariant)]
    private static partial Regex OrgTime();

    /// <summary>A tag that sets type, ends a line or holds a reference, that with its words.</summary>
    [GeneratedRegex(@"\G<(?:(?<name>ref)(?: [^>]{0,400}[^/>])?>.*?(?:</ref>|$)|/?(?<name>[A-Za-z]{1,6})(?:[ /][^>]{0,400})?>)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>{{dts|October 28}}, {{start date|2004|02|04}}.</summary>
    [GeneratedRegex(@"\G\{\{(?:dts|dtsa?|date|start[ -]date|start date and age|birth date|death date)\|(?:[a-z]+=[^|}]*\|)*(?<date>[^{}=]+?)(?:\|[a-z]+=[^}]*)?\}\}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateTemplate();

    /// <summary>A template that says that a date is about right.</summary>
    [GeneratedRegex(@"\G\{\{(?:circa|ca?\.?)(?:\|+(?<date>[^}]*))?\}\}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Circa();

    /// <summary>A template that cites: no words of the text.</summary>
    [GeneratedRegex(@"\G\{\{(?:cite|citation|refn|sfn|efn|reflist|(?:cn|fact)(?=[|}])|dead link|webarchive).*?(?:\}\}|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Citation();

    [GeneratedRegex(@"\G\\[A-Za-z]+\{([0-9]{0,2})\}\{(0?[1-9]|1[0-2]|)\}\{([0-9]{4})\}", RegexOptions.CultureInvariant)]
    private static partial Regex LatexDate();

    [GeneratedRegex(@"\G(?:\}\{|[{}~]|%.*|\\\\|\\[A-Za-z]+\**(?:\[[^\]]*\])?|\\(?<words>.?))", RegexOptions.CultureInvariant)]
    private static partial Regex Latex();

    /// <summary><c>*bold*</c>, <c>**bold**</c>, <c>``code``</c>: a pair that stands tight round its words and apart from others.</summary>
    [GeneratedRegex(@"\G(?<mark>(?<one>[*=~`+_])\k<one>?)(?!\k<one>|\s)(?<words>(?:(?!\k<mark>).)+)(?<!\s)\k<mark>(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}

/// <summary>A line, or the part of one that <c>&lt;br&gt;</c> ends.</summary>
/// <param name="End">Where in the line it ends, the tag included.</param>
/// <param name="Content">Its words.</param>
/// <param name="EmphasisLength">How many characters of the words, from the start, are set apart.</param>
internal readonly record struct TextSegment(int End, FoldedText Content, int EmphasisLength);
