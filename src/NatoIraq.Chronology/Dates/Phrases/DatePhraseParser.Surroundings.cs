using System.Collections.Frozen;

namespace NatoIraq.Chronology.Dates;

/// <content>What the words behind a number say of it.</content>
internal ref partial struct DatePhraseParser
{
    private const int LongestCounted = 12;

    /// <summary>What numbers count that look like a day or a year; a plural ending in -s is known without a list.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = FrozenSet.ToFrozenSet(
        [
            "people", "men", "women", "children", "personnel", "staff", "percent", "per", "km", "m", "miles", "hrs", "local", "gmt", "utc",
            "additional", "new", "more", "other", "million", "billion", "thousand", "hundred", "dead", "killed", "wounded", "injured",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the number behind a month counts something: "In May 20 people …"; but "On May 20 people …".</summary>
    private readonly bool IsCountAfterMonth(PhraseNumber number, int monthStart)
    {
        if (!isProse || number.IsOrdinal || !IsBeforeCounted())
        {
            return false;
        }

        var end = monthStart;
        while (PhraseCursor.IsSpace(cursor.At(end - 1)))
        {
            end--;
        }

        return (cursor.At(end - 1) | 0x20) == 'n' && (cursor.At(end - 2) | 0x20) == 'i' && !char.IsLetter(cursor.At(end - 3));
    }

    /// <summary>Whether the next word is one that numbers count.</summary>
    private readonly bool IsBeforeCounted()
    {
        var start = cursor.Position;
        while (PhraseCursor.IsSpace(cursor.At(start)))
        {
            start++;
        }

        if (start == cursor.Position || !char.IsAsciiLetterLower(cursor.At(start)))
        {
            return false;
        }

        Span<char> word = stackalloc char[LongestCounted];
        var length = 0;
        while (length < LongestCounted && char.IsLetter(cursor.At(start + length)))
        {
            word[length] = cursor.At(start + length);
            length++;
        }

        if (char.IsLetter(cursor.At(start + length)))
        {
            return false;
        }

        var isPlural = length > 4 && word[length - 1] == 's' && word[length - 2] is not ('s' or 'u' or 'i');
        return isPlural || Counted.Contains(word[..length]);
    }

    /// <summary>Whether nothing follows that a mere number could belong to.</summary>
    private readonly bool IsAtPhraseEnd()
    {
        var position = cursor.Position;
        while (PhraseCursor.IsSpace(cursor.At(position)))
        {
            position++;
        }

        return !char.IsLetterOrDigit(cursor.At(position)) || cursor.At(position - 1) == '\t';
    }
}
