using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NatoIraq.Chronology.Reading.Records;

/// <summary>Reads YAML (1.2), one document or several.</summary>
internal static partial class YamlTree
{
    /// <summary>The values, and where and why the text breaks off; null where it does not.</summary>
    public static (List<DataNode> Roots, DataError? Error) Read(string text)
    {
        var tree = new DataTreeBuilder();
        var lines = new LineCounter(text);
        var anchored = new Dictionary<AnchorName, FoldedText>();
        var at = 0;
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        try
        {
            while (parser.MoveNext())
            {
                // A key or value that is left out may be given a place before that of its mapping.
                at = Math.Max(at, (int)parser.Current!.Start.Index);
                switch (parser.Current)
                {
                    case MappingStart or SequenceStart:
                        tree.Open(parser.Current is MappingStart, lines.LineAt(at), at);
                        break;
                    case MappingEnd or SequenceEnd:
                        tree.Close(parser.Current.End.Index > parser.Current.Start.Index ? (int)parser.Current.End.Index : null);
                        break;
                    case Scalar scalar:
                        var span = SpanOf(text, at, scalar);
                        var words = WordsOf(text, span, scalar);
                        if (!scalar.Anchor.IsEmpty)
                        {
                            anchored[scalar.Anchor] = words;
                        }

                        at = span.Start;
                        Add(tree, words, lines.LineAt(at), span);
                        break;
                    case AnchorAlias alias:
                        // That of a mapping or a sequence has no words of its own.
                        Add(tree, anchored.GetValueOrDefault(alias.Value, FoldedText.Empty), lines.LineAt(at), TextSpan.FromBounds(at, Math.Max(at, (int)alias.End.Index)));
                        break;
                }
            }

            return (tree.Roots, null);
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            // What is far from YAML breaks the parser's own rules too.
            tree.CloseAll();
            return (tree.Roots, new DataError((int)((exception as YamlException)?.Start.Index ?? 0), exception.InnerException?.Message ?? exception.Message));
        }
    }

    private static FoldedText WordsOf(string text, TextSpan span, Scalar scalar) => scalar.Style switch
    {
        ScalarStyle.DoubleQuoted => EscapedText.InDoubleQuotes(text, new TextSpan(span.Start + 1, Math.Max(0, span.Length - 2))),
        ScalarStyle.SingleQuoted => EscapedText.InSingleQuotes(text, new TextSpan(span.Start + 1, Math.Max(0, span.Length - 2))),
        ScalarStyle.Literal or ScalarStyle.Folded => WithoutIndicator(text, span),
        _ => scalar.Value.Length == 0 || scalar.Value is "~" or "null" ? FoldedText.Empty : Fold(text, span),
    };

    private static void Add(DataTreeBuilder tree, FoldedText words, int line, TextSpan span)
    {
        if (tree.ExpectsKey)
        {
            tree.Key(words, line, span);
        }
        else
        {
            tree.Scalar(words, line, span);
        }
    }

    /// <summary>The anchor and the tag before a scalar, which its parser counts to it.</summary>
    [GeneratedRegex(@"\G(?:[&!]\S*\s+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Properties();

    /// <summary>The characters of a scalar, without white space and comments that its parser counts to it.</summary>
    private static TextSpan SpanOf(string text, int start, Scalar scalar)
    {
        var end = Math.Min((int)scalar.End.Index, text.Length);
        start += !scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty ? Properties().Match(text, start).Length : 0;
        var written = text.AsSpan(start, Math.Max(0, end - start));
        start += written.Length - written.TrimStart().Length;
        return new TextSpan(start, text.AsSpan(start, Math.Max(0, end - start)).TrimEnd().Length);
    }

    /// <summary>A block scalar begins below the line with its indicator: <c>|</c>, <c>&gt;-</c>.</summary>
    private static FoldedText WithoutIndicator(string text, TextSpan span)
    {
        var length = text.AsSpan(span.Start, span.Length).IndexOf('\n') + 1;
        return length == 0 ? FoldedText.Empty : Fold(text, TextSpan.FromBounds(span.Start + length, span.End));
    }

    private static FoldedText Fold(string text, TextSpan span) => FoldedText.Fold(text.Substring(span.Start, span.Length), [new TextSpan(0, span.Length)], span.Start);
}
