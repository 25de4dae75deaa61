using System.Globalization;

namespace NatoIraq.Chronology.Reading.Records;

/// <summary>The words of a scalar as JSON and YAML write it: what is escaped is resolved, and every character keeps its place in the source.</summary>
internal static class EscapedText
{
    /// <summary>The words between two double quotation marks (RFC 8259, 7; YAML 1.2, 5.7).</summary>
    /// <param name="text">The source.</param>
    /// <param name="span">The characters between the marks.</param>
    /// <param name="origin">Offset of <paramref name="text"/> in the whole source.</param>
    public static FoldedText InDoubleQuotes(string text, TextSpan span, int origin = 0)
    {
        var words = new FoldedTextBuilder(span.Length);
        var index = span.Start;
        while (index < span.End)
        {
            var length = text.AsSpan(index, span.End - index).IndexOf('\\');
            words.Append(text.AsSpan(index, length < 0 ? span.End - index : length), origin + index);
            index = length < 0 ? span.End : index + length;
            if (index + 1 < span.End)
            {
                var (characters, taken) = Escape(text.AsSpan(index + 1, span.End - index - 1));
                words.AppendReference(characters, new TextSpan(origin + index, taken + 1));
                index += taken;
            }

            index += index < span.End ? 1 : 0;
        }

        return words.ToFoldedText();
    }

    /// <summary>The words between two single quotation marks, where a doubled mark is one (YAML 1.2, 7.3.2).</summary>
    public static FoldedText InSingleQuotes(string text, TextSpan span)
    {
        var words = new FoldedTextBuilder(span.Length);
        var start = span.Start;
        for (int mark; (mark = text.AsSpan(start, span.End - start).IndexOf("''")) >= 0; start += mark + 2)
        {
            words.Append(text.AsSpan(start, mark), start);
            words.AppendReference("'", new TextSpan(start + mark, 2));
        }

        words.Append(text.AsSpan(start, span.End - start), start);
        return words.ToFoldedText();
    }

    private static (string Characters, int Length) Escape(ReadOnlySpan<char> rest)
    {
        var digits = rest[0] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && rest.Length > digits && int.TryParse(rest.Slice(1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return (code <= char.MaxValue ? ((char)code).ToString() : code is >= 0 and <= 0x10FFFF ? char.ConvertFromUtf32(code) : "\uFFFD", digits + 1);
        }

        return (rest[0] is 'n' or 'r' or 't' or 'b' or 'f' or '0' or 'a' or 'e' or 'v' or 'N' or '_' or 'L' or 'P' ? " " : rest[..1].ToString(), 1);
    }
}
