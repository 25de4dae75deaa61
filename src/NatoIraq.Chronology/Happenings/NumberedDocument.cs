using NatoIraq.Chronology.Identity;

namespace NatoIraq.Chronology.Happenings;

/// <summary>
/// A document that goes by a number: Resolution 1199. What stands before its common noun names the body that numbers it, and may be left out.
/// </summary>
/// <param name="Body">The body, folded; empty where the name has none.</param>
/// <param name="Noun">The common noun, folded.</param>
/// <param name="Number">The number as written.</param>
internal sealed record NumberedDocument(string Body, string Noun, string Number)
{
    /// <summary>The document of a name; null where that has no number.</summary>
    public static NumberedDocument? Of(string name)
    {
        var words = FoldedLetters.Fold(name).Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var number = Array.FindIndex(words, static word => char.IsAsciiDigit(word[0]));
        return number < 1 ? null : new NumberedDocument(string.Join(' ', words[..(number - 1)]), words[number - 1], words[number]);
    }

    /// <summary>Whether the two can be one: the same number of the same series, whose body one name may leave out or give in short.</summary>
    public bool CanBe(NumberedDocument other) =>
        Number == other.Number && Noun == other.Noun
        && (Body.EndsWith(other.Body, StringComparison.Ordinal) || other.Body.EndsWith(Body, StringComparison.Ordinal));
}
