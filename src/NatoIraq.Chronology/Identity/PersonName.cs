using NatoIraq.Chronology.Comparison;

namespace NatoIraq.Chronology.Identity;

/// <summary>A person's name, taken apart so that it can be held against another spelling of it.</summary>
internal sealed class PersonName
{
    /// <summary>A word of so many letters for each letter it may be off.</summary>
    private const int LettersPerEdit = 4;

    private static readonly string[] Particles =
        ["al", "el", "ul", "bin", "ibn", "ben", "van", "von", "der", "den", "de", "da", "di", "abd", "abu", "of", "the", "jr", "sr"];

    private readonly string[] parts;

    /// <summary>Takes a name apart.</summary>
    public PersonName(string name)
    {
        Name = name;
        var words = Folding.Fold(name).Split([' ', '-', '.', ',', '\''], StringSplitOptions.RemoveEmptyEntries);
        parts = [.. words.Where(static word => !Particles.Contains(word, StringComparer.Ordinal))];
        parts = parts.Length > 0 ? parts : words.Length > 0 ? words : [name];
    }

    /// <summary>The name as written.</summary>
    public string Name { get; }

    /// <summary>The key under which spellings of the surname meet.</summary>
    public string Key => PhoneticKey.Of(Surname);

    private string Surname => parts[^1];

    /// <summary>
    /// Whether the two can be spellings of one name: the surnames sound alike and are a few letters off at most, and so do the given
    /// names, of which one may be omitted or be an initial.
    /// </summary>
    public bool CanBe(PersonName other) => AreSpellings(Surname, other.Surname)
        && (parts.Length == 1 || other.parts.Length == 1 || AreGivenNames(parts[0], other.parts[0]));

    private static bool AreGivenNames(string one, string other) =>
        one.Length == 1 || other.Length == 1 ? one[0] == other[0] : AreSpellings(one, other);

    private static bool AreSpellings(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        var most = Math.Min(one.Length, other.Length) / LettersPerEdit;
        return most > 0 && EditDistance.Between(one, other, most) <= most && PhoneticKey.Of(one) == PhoneticKey.Of(other);
    }
}
