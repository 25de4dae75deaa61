using System.Text;

namespace NatoIraq.Faults.Inputs;

/// <summary>Changes an input at random: characters and pieces go, come twice, or make way for what has broken programs before.</summary>
internal static class Mutation
{
    private static readonly string[] Pieces =
    [
        "\0", "\u0007", "\u001B[31m", "\u202E", "\uD800", "\uDC00", "\\ud800", "\uFFFF", "\u2028", "é", "İ", "ß", "漢", "😀", "\"", "'", "[", "]", "{", "}", "(", ")", "{{", "}}", "*",
        "?", "`", "\\", "/", "..", ":", ";", ",", "|", "<", ">", "<!--", "&#x110000;", "&amp;", "-", "--", "~", "%", "$x", "$(1)", "\t", "\r", "\n", "\r\n\r\n", " ", "",
        "0", "-1", "99999999999999999999", "9223372036854775807", "1e999", "NaN", "null", "true", "2018", "31 June", "0000-00-00", "9999-12-31", "Y-17000000002", "10000 BC", "OR", "AND", "NOT", "NEAR",
    ];

    /// <summary>A changed input.</summary>
    public static string Of(string sample, Random random)
    {
        var text = new StringBuilder(sample);
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 8), text.Length - at);
            switch (random.Next(6))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2:
                    text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 3:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 4:
                    text.Insert(at, (char)random.Next(1, 0xFFFF));
                    break;
                default:
                    // Long and deep, now and then.
                    text.Insert(at, string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(100) == 0 ? 5000 : 10)));
                    break;
            }
        }

        return text.ToString();
    }
}
