using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace NatoIraq.Faults.Inputs;

/// <summary>Changes an input at random: characters and pieces go, come twice, or make way for what has broken programs before.</summary>
internal static partial class Mutation
{
    private const int MostChanges = 5;

    private static readonly string[] Pieces =
    [
        "\0", "\u0007", "\u001B]0;x\u0007", "\u001B[2J", "\u009B2J", "\u202E", "\uD800", "\uDC00", "\\ud800", "\uFFFF", "\u2028", "é", "İ", "ß", "漢", "😀", "٣", "\uA905", "²", "½", "\"", "'", "[", "]", "{", "}", "(", ")",
        "{{", "}}", "*", "?", "`", "\\", "/", "..", ":", ";", ",", "|", "<", ">", "<!--", "&#x110000;", "&amp;", "-", "--", "~", "%", "$x", "$(1)", "\t", "\r", "\n", "\r\n\r\n", " ", "", "\u00A0", "\u00AD",
        "0", "-1", "99999999999999999999", "9223372036854775807", "2147483648", "1e999", "NaN", "null", "true", "2018", "31 June", "0000-00-00", "9999-12-31", "Y-17000000002", "10000 BC", "OR", "AND", "NOT", "NEAR",
    ];

    private static readonly string[] JsonValues =
        ["null", "true", "0", "-1", "1e999", "2147483648", "9223372036854775808", "0.5", "[]", "{}", "[null]", "[[]]", "\"\"", "\" \"", "\"\\ud800\"", "\"\\u001b[2J\"", "\"9999-12-31\"", "\"2018-02-30\"", "\"Y-17000000002\"", "\"x\""];

    /// <summary>A changed text.</summary>
    public static string Of(string sample, Random random)
    {
        var text = new StringBuilder(sample);
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 8), text.Length - at);
            switch (random.Next(6))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, Piece(random));
                    break;
                case 2:
                    text.Remove(at, length).Insert(at, Piece(random));
                    break;
                case 3:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 4:
                    text.Insert(at, (char)random.Next(1, 0xFFFF));
                    break;
                default:
                    // Long and deep, now and then.
                    text.Insert(at, string.Concat(Enumerable.Repeat(Piece(random), random.Next(100) == 0 ? 5000 : 10)));
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Changed JSON: mostly still JSON, with other values.</summary>
    public static string OfJson(string sample, Random random) =>
        OfTokens(sample, random, JsonToken(), text => random.Next(3) == 0 ? AnyOf(JsonToken(), text, random).Value : JsonValues[random.Next(JsonValues.Length)]);

    /// <summary>A changed PDF: mostly with its syntax, with other numbers, names and references. The length stays where it can, so that the table of places stays right.</summary>
    public static string OfPdf(string sample, Random random) =>
        OfTokens(sample, random, PdfToken(), text => random.Next(4) == 0 ? Piece(random) : AnyOf(PdfToken(), text, random).Value, keepsLength: true);

    /// <summary>Changed markup: mostly well-formed, with elements gone, repeated, moved and nested, and other attributes and texts.</summary>
    public static string OfMarkup(string sample, Random random)
    {
        var text = OfTokens(sample, random, MarkupValue(), text => random.Next(2) == 0 ? AnyOf(MarkupValue(), text, random).Value : SecurityElement.Escape(Piece(random)));
        for (var changes = random.Next(MostChanges); changes > 0; changes--)
        {
            text = OfElement(text, random);
        }

        return text;
    }

    private static string OfElement(string text, Random random)
    {
        var (start, end) = ElementAt(text, random);
        var element = text[start..end];
        var without = text.Remove(start, end - start);
        switch (random.Next(5))
        {
            case 0:
                return without;
            case 1:
                return text.Insert(start, string.Concat(Enumerable.Repeat(element, element.Length < 1000 && random.Next(50) == 0 ? 1000 : 3)));
            case 2:
                // Into itself, and now and then very deep.
                var opening = Tag().Match(element);
                var name = opening.Groups["name"].Value;
                var depth = random.Next(50) == 0 ? 3000 : 5;
                return !element.EndsWith($"</{name}>", StringComparison.Ordinal) ? without
                    : without.Insert(start, string.Concat(Enumerable.Repeat(opening.Value, depth)) + element + string.Concat(Enumerable.Repeat($"</{name}>", depth)));
            default:
                return without.Insert(AnyOf(Tag(), without, random).Index, element);
        }
    }

    /// <summary>From the start of a random tag to the end of its element.</summary>
    private static (int Start, int End) ElementAt(string text, Random random)
    {
        var first = AnyOf(Tag(), text, random);
        var depth = 0;
        for (var tag = first; tag.Success; tag = tag.NextMatch())
        {
            depth += tag.Value.EndsWith("/>", StringComparison.Ordinal) || tag.Value[1] is '!' or '?' ? 0 : tag.Value[1] == '/' ? -1 : 1;
            if (depth <= 0)
            {
                return (first.Index, tag.Index + tag.Length);
            }
        }

        return (first.Index, first.Index + first.Length);
    }

    private static string OfTokens(string sample, Random random, Regex token, Func<string, string> other, bool keepsLength = false)
    {
        if (random.Next(4) == 0)
        {
            return Of(sample, random);
        }

        var text = sample;
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            var old = AnyOf(token, text, random);
            var value = other(text);
            text = string.Concat(text.AsSpan(0, old.Index), keepsLength ? value.PadRight(old.Length) : value, text.AsSpan(old.Index + old.Length));
        }

        return text;
    }

    /// <summary>The first match behind a random place.</summary>
    private static Match AnyOf(Regex token, string text, Random random) =>
        token.Match(text, random.Next(text.Length + 1)) is { Success: true } match ? match : token.Match(text);

    private static string Piece(Random random) => Pieces[random.Next(Pieces.Length)];

    [GeneratedRegex("""(?<==")[^"<]*(?=")|(?<=>)[^<]+(?=<)""")]
    private static partial Regex MarkupValue();

    [GeneratedRegex("""<[/!?]?(?<name>[\w:.-]+)[^<>]*>""")]
    private static partial Regex Tag();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d[\\d.eE+-]*|true|false|null")]
    private static partial Regex JsonToken();

    [GeneratedRegex("""\d+ \d+ R\b|/[A-Za-z][\w.+-]*|-?\d+(?:\.\d+)?|\b(?:Tj|TJ|Tf|Td|TD|Tm|BT|ET|cm|re|obj|endobj|stream|endstream|xref|trailer|startxref)\b""")]
    private static partial Regex PdfToken();
}
