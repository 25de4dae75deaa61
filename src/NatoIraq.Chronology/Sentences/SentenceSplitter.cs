using System.Collections.Frozen;

namespace NatoIraq.Chronology.Sentences;

/// <summary>Where the sentences of a text end. The one splitter of the product: layouts, coding and comparison all ask it.</summary>
internal static class SentenceSplitter
{
    /// <summary>Words that open a sentence where they have a capital: after "U.S." or "Inc." they tell that the sentence ended there.</summary>
    private static readonly FrozenSet<string> Openings = ("A An The This That These Those There He She It They We I You His Her Its Their Our In On At To From For "
        + "With By Of Under During Following After Before Since Until When While Where As If Although Because Despite Upon Within Between Among And But Or "
        + "However Meanwhile Also Then Later Soon Both All Some Several Many Most Other Another Each No Not One Two Three").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpeningLookup = Openings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sentences of a text, in their order, without the white space around them.</summary>
    public static List<string> Split(string text, Abbreviations? abbreviations = null)
    {
        abbreviations ??= Abbreviations.Default;
        var sentences = new List<string>();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (IsMark(text[index]) && EndsSentence(text, index, abbreviations))
            {
                var end = EndOfClosing(text, index + 1);
                Add(start, end);
                start = end;
                index = end - 1;
            }
        }

        Add(start, text.Length);
        return sentences;

        void Add(int from, int to)
        {
            var sentence = text.AsSpan(from, to - from).Trim();
            if (sentence.Length > 0)
            {
                sentences.Add(sentence.ToString());
            }
        }
    }

    /// <summary>
    /// Whether the full stop, exclamation or question mark at an offset ends a sentence: white space and what can begin one must follow, and a full
    /// stop must not belong to an initial or an abbreviation only. The end of the text is no end that needs telling.
    /// </summary>
    public static bool EndsSentence(string text, int mark, Abbreviations abbreviations)
    {
        var next = EndOfClosing(text, mark + 1);
        if (next >= text.Length || !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && (char.IsWhiteSpace(text[next]) || IsOpeningMark(text[next])))
        {
            next++;
        }

        if (next == text.Length || text[mark] != '.')
        {
            return true;
        }

        return !char.IsLower(text[next]) && !IsAbbreviated(text, mark, next, abbreviations);
    }

    /// <summary>Whether the character can end a sentence.</summary>
    public static bool IsMark(char character) => character is '.' or '!' or '?';

    private static bool IsAbbreviated(string text, int stop, int next, Abbreviations abbreviations)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var length = stop - start;
        if (length == 0)
        {
            return false;
        }

        if (length == 1)
        {
            // "J. Smith", "U.S. forces": an initial or the last letter of a dotted abbreviation.
            var isDotted = start > 1 && text[start - 1] == '.' && char.IsLetter(text[start - 2]);
            return (isDotted || char.IsUpper(text[start]) || abbreviations.Contains(text.AsSpan(start, 1), out _)) && !Opens(text, next);
        }

        if (!abbreviations.Contains(text.AsSpan(start, length), out var standsBefore))
        {
            return false;
        }

        return standsBefore ? !(text.AsSpan(start, length) is "No" or "Nos") || char.IsDigit(text[next]) : !Opens(text, next);
    }

    private static bool Opens(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return OpeningLookup.Contains(text.AsSpan(start, end - start)) && !(end - start == 1 && end < text.Length && text[end] == '.');
    }

    /// <summary>After quotation marks and brackets that close with the sentence: they belong to it.</summary>
    private static int EndOfClosing(string text, int index)
    {
        while (index < text.Length && text[index] is '”' or '"' or ')' or ']' or '’' or '\'' or '.' or '!' or '?')
        {
            index++;
        }

        return index;
    }

    private static bool IsOpeningMark(char character) => character is '“' or '"' or '(' or '[' or '‘' or '\'' or '«';
}
