namespace NatoIraq.Chronology.Coding.Words;

/// <summary>Text → tokens, in one pass. Hyphens and dashes are tokens of their own; an apostrophe inside a name is not.</summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of <paramref name="text"/> to <paramref name="tokens"/>.</summary>
    /// <param name="text">The text; white space is folded.</param>
    /// <param name="vocabulary">Where the words are looked up; null to leave that out.</param>
    /// <param name="tokens">Receives the tokens.</param>
    public static void Tokenize(string text, Vocabulary? vocabulary, TokenList tokens)
    {
        var index = 0;
        while (index < text.Length)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                index++;
                continue;
            }

            var (end, shape) = Next(text, index);
            var word = vocabulary?.Find(text.AsSpan(index, end - index));
            tokens.Add(new Token(index, end, shape, word)
            {
                SpaceBefore = index > 0 && char.IsWhiteSpace(text[index - 1]),
                Senses = vocabulary is null || shape is not (TokenShape.Capitalized or TokenShape.Upper) ? WordSenses.None
                    : word is not null && shape is TokenShape.Capitalized ? word.Senses
                    : OpenWords.Default.Find(text.AsSpan(index, end - index), shape),
            });
            index = end;
        }
    }

    /// <summary>Whether the character is an apostrophe, straight or curled.</summary>
    public static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or 'ʼ';

    private static (int End, TokenShape Shape) Next(string text, int start)
    {
        var first = text[start];
        if (char.IsDigit(first))
        {
            return Number(text, start);
        }

        if (char.IsLetter(first))
        {
            return WordFrom(text, start);
        }

        if (IsApostrophe(first) && start + 1 < text.Length && text[start + 1] is 's' or 'S' && start > 0
            && char.IsLetterOrDigit(text[start - 1])
            && !(start + 2 < text.Length && char.IsLetterOrDigit(text[start + 2])))
        {
            return (start + 2, TokenShape.Possessive);
        }

        if (char.IsHighSurrogate(first) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
        {
            return (start + 2, TokenShape.Mark);
        }

        return (start + 1, TokenShape.Mark);
    }

    private static (int End, TokenShape Shape) Number(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsDigit(text[end])
            || (text[end] is ',' or '.' or '٬' or '٫' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        if (end == text.Length || !char.IsLetter(text[end]))
        {
            return (end, TokenShape.Number);
        }

        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return (end, TokenShape.Mixed);
    }

    private static (int End, TokenShape Shape) WordFrom(string text, int start)
    {
        if (start + 1 < text.Length && text[start + 1] == '.' && char.IsUpper(text[start]))
        {
            var dotted = start + 2;
            while (dotted + 1 < text.Length && char.IsLetter(text[dotted]) && text[dotted + 1] == '.')
            {
                dotted += 2;
            }

            if (dotted > start + 2)
            {
                return (dotted, TokenShape.Abbreviation);
            }

            if (dotted + 1 < text.Length && char.IsWhiteSpace(text[dotted]) && char.IsUpper(text[dotted + 1]))
            {
                return (dotted, TokenShape.Initial);
            }
        }

        var end = start;
        var letters = 0;
        var capitals = 0;
        var digits = 0;
        while (end < text.Length)
        {
            var character = text[end];
            if (char.IsLetter(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                letters++;
                capitals += char.IsUpper(character) ? 1 : 0;
            }
            else if (char.IsDigit(character))
            {
                digits++;
            }
            else if (!(IsApostrophe(character) && end + 1 < text.Length && char.IsLetter(text[end + 1]) && !IsPossessive(text, end)))
            {
                break;
            }

            end++;
        }

        var shape = digits > 0 ? TokenShape.Mixed
            : capitals > 1 && capitals == letters ? TokenShape.Upper
            : char.IsUpper(text[start]) ? TokenShape.Capitalized
            : TokenShape.Lower;
        return (end, shape);
    }

    private static bool IsPossessive(string text, int apostrophe) =>
        text[apostrophe + 1] is 's' or 'S' && !(apostrophe + 2 < text.Length && char.IsLetterOrDigit(text[apostrophe + 2]));
}
