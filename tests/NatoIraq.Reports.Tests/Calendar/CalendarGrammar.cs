using System.Text;

namespace NatoIraq.Reports.Tests.Calendar;

/// <summary>
/// The grammar of RFC 5545, 3.1 and 3.3.11, as far as our files use it, written down from the standard: takes a file apart or says what
/// breaks it.
/// </summary>
internal static class CalendarGrammar
{
    private const int MaximumOctets = 75;

    /// <summary>The content lines of a file, unfolded: the property's name with its parameters, and the value as it stands there.</summary>
    public static IReadOnlyList<(string Name, string Value)> Lines(byte[] file)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var unfolded = new List<string>();
        Assert.True(file.AsSpan().EndsWith("\r\n"u8), "the last line does not end");
        foreach (var line in Split(file))
        {
            Assert.InRange(line.Length, 1, MaximumOctets);
            Assert.True(line.AsSpan().IndexOfAny((byte)'\r', (byte)'\n') < 0, "a line break within a line");
            var text = strict.GetString(line);
            Assert.DoesNotContain(text, static character => char.IsControl(character) && character != '\t');
            if (text[0] is ' ' or '\t')
            {
                unfolded[^1] += text[1..];
            }
            else
            {
                unfolded.Add(text);
            }
        }

        return [.. unfolded.Select(Parse)];
    }

    /// <summary>The text behind a value of the type TEXT; what is escaped as nothing can be is an error.</summary>
    public static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var index = 0; index < value.Length; index++)
        {
            Assert.False(value[index] is ';' or ',', $"{value[index]} stands bare in {value}");
            if (value[index] != '\\')
            {
                text.Append(value[index]);
                continue;
            }

            Assert.True(++index < value.Length, "a backslash ends the value");
            text.Append(value[index] switch
            {
                'n' or 'N' => '\n',
                '\\' or ';' or ',' => value[index],
                _ => throw new InvalidDataException($"\\{value[index]} is no escape"),
            });
        }

        return text.ToString();
    }

    private static IEnumerable<byte[]> Split(byte[] file)
    {
        for (var start = 0; start < file.Length;)
        {
            var end = start + file.AsSpan(start).IndexOf("\r\n"u8);
            yield return file[start..end];
            start = end + 2;
        }
    }

    private static (string Name, string Value) Parse(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        Assert.True(colon > 0, $"no name in '{line}'");
        var name = line[..colon];
        Assert.All(name, static character => Assert.True(char.IsAsciiLetterUpper(character) || character is '-' or ';' or '=', $"'{character}' in a name"));
        return (name, line[(colon + 1)..]);
    }
}
