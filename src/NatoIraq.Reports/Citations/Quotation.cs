using System.Text;

namespace NatoIraq.Reports.Citations;

/// <summary>Words in quotation marks, as American publishers set them.</summary>
internal static class Quotation
{
    /// <summary>
    /// The words in double quotation marks; those that stand in them become single ones (The Chicago Manual of Style, 13.30).
    /// </summary>
    public static string Of(string words)
    {
        var quoted = new StringBuilder(words.Length + 2).Append('“');
        for (var at = 0; at < words.Length; at++)
        {
            quoted.Append(words[at] switch
            {
                '“' => '‘',
                '”' => '’',
                '"' => at == 0 || char.IsWhiteSpace(words[at - 1]) || words[at - 1] is '(' or '[' ? '‘' : '’',
                var character => character,
            });
        }

        return quoted.Append('”').ToString();
    }

    /// <summary>A sentence: the words in quotation marks with a full stop inside, unless they end a sentence themselves.</summary>
    public static string Sentence(string words) => Of(EndsSentence(words) ? words : words + ".");

    /// <summary>Whether no full stop is wanted after the words.</summary>
    public static bool EndsSentence(string words) => words is [.., '.' or '!' or '?' or '…'];
}
