using System.Globalization;
using AngleSharp.Html;

namespace NatoIraq.Chronology.Reading.Html;

/// <summary>Resolves character references (HTML Standard, 13.2.5.72 ff.) while keeping where each of them stands.</summary>
internal static class CharacterReferences
{
    /// <summary>The longest named reference of the standard has 32 characters.</summary>
    private const int LongestName = 33;

    /// <summary>Appends HTML character data, its references resolved.</summary>
    /// <param name="builder">What it is appended to.</param>
    /// <param name="raw">The characters as written.</param>
    /// <param name="origin">Where in the source they stand.</param>
    public static void Append(FoldedTextBuilder builder, ReadOnlySpan<char> raw, int origin)
    {
        var index = 0;
        while (index < raw.Length)
        {
            var mark = raw[index..].IndexOf('&');
            var plain = mark < 0 ? raw.Length - index : mark;
            builder.Append(raw.Slice(index, plain), origin + index);
            index += plain;
            if (index == raw.Length)
            {
                return;
            }

            var (characters, length) = Read(raw[index..]);
            if (length == 0)
            {
                builder.Append(raw.Slice(index, 1), origin + index);
                index++;
            }
            else
            {
                builder.AppendReference(characters, new TextSpan(origin + index, length));
                index += length;
            }
        }
    }

    /// <summary>The reference that <paramref name="raw"/>, which begins with an ampersand, opens with; length 0 where it is none.</summary>
    public static (string Characters, int Length) Read(ReadOnlySpan<char> raw) =>
        raw is ['&', '#', ..] ? ReadNumber(raw) : ReadName(raw);

    private static (string Characters, int Length) ReadNumber(ReadOnlySpan<char> raw)
    {
        const int MostDigits = 8;
        var isHexadecimal = raw is [_, _, 'x' or 'X', ..];
        var start = isHexadecimal ? 3 : 2;
        var end = start;
        while (end < raw.Length && end - start < MostDigits && (isHexadecimal ? char.IsAsciiHexDigit(raw[end]) : char.IsAsciiDigit(raw[end])))
        {
            end++;
        }

        if (end == start)
        {
            return ("", 0);
        }

        var code = int.Parse(raw[start..end], isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture);
        var length = end < raw.Length && raw[end] == ';' ? end + 1 : end;
        if (HtmlEntityProvider.IsInCharacterTable(code))
        {
            return (HtmlEntityProvider.GetSymbolFromTable(code) ?? "\uFFFD", length);
        }

        return (System.Text.Rune.IsValid(code) && code != 0 ? new System.Text.Rune(code).ToString() : "\uFFFD", length);
    }

    private static (string Characters, int Length) ReadName(ReadOnlySpan<char> raw)
    {
        var end = 1;
        while (end < raw.Length && end < LongestName && char.IsAsciiLetterOrDigit(raw[end]))
        {
            end++;
        }

        if (end == 1)
        {
            return ("", 0);
        }

        var length = end < raw.Length && raw[end] == ';' ? end + 1 : end;
        return HtmlEntityProvider.Resolver.GetSymbol(raw[1..length].ToString()) is { } symbol ? (symbol, length) : ("", 0);
    }
}
