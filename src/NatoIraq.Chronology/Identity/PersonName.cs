
namespace NatoIraq.Chronology.Identity;

/// <summary>A person's name, taken apart so that it can be held against another spelling of it.</summary>
internal sealed class PersonName
{
    /// <summary>A word of so many letters for each letter it may be off.</summary>
    private const int LettersPerEdit = 4;

    private static readonly string[] Particles =
        ["al", "el", "ul", "bin", "ibn", "ben", "van", "von", "der", "den", "de", "da", "di", "abd", "abu", "of", "the", "jr", "sr"];

    private readonly string? regnal;

    /// <summary>Takes a name apart.</summary>
    public PersonName(string name)
    {
        Name = name;
        Surname = name;
        var parts = new List<string>();
        foreach (var word in name.Split([' ', '\u00A0', '-', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (parts.Count > 0 && word.All(static letter => letter is 'I' or 'V' or 'X'))
            {
                regnal = word;
                continue;
            }

            var names = FoldedLetters.Fold(word).Split(['.', '\''], StringSplitOptions.RemoveEmptyEntries);
            if (!Particles.Contains(string.Concat(names), StringComparer.Ordinal) || word.Contains('.', StringComparison.Ordinal) && names.Length > 1)
            {
                parts.AddRange(names);
                Surname = word;
            }
        }

        Parts = parts.Count > 0 ? [.. parts] : [FoldedLetters.Fold(name)];
    }

    /// <summary>The name as written.</summary>
    public string Name { get; }

    /// <summary>Given names and surname, folded, without particles, suffixes and the regnal number.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>Whether it has a regnal number: "Haakon VII".</summary>
    public bool HasNumber => regnal is not null;

    /// <summary>The key under which spellings of the surname meet.</summary>
    public string Key => PhoneticKey.Of(Parts[^1]);

    /// <summary>The surname as written, without particles.</summary>
    public string Surname { get; }

    /// <summary>
    /// Whether the two can be spellings of one name: the surnames sound alike and are a few letters off at most, and so do the given
    /// names, of which one may be omitted or be an initial.
    /// </summary>
    public bool CanBe(PersonName other) => RelationTo(other) is not NameRelation.None;

    /// <summary>What one spelling is to the other; <see cref="NameRelation.None"/> where something speaks against their being one name.</summary>
    public NameRelation RelationTo(PersonName other)
    {
        if (!AreSpellings(Parts[^1], other.Parts[^1]) || (HasNumber && other.HasNumber && regnal != other.regnal))
        {
            return NameRelation.None;
        }

        if (Parts.Count == 1 || other.Parts.Count == 1)
        {
            return Parts.Count == other.Parts.Count ? NameRelation.Spelling : NameRelation.Short;
        }

        if (!AreMiddleNames(other))
        {
            return NameRelation.None;
        }

        var (one, second) = (Parts[0], other.Parts[0]);
        return one.Length == 1 || second.Length == 1
            ? one == second ? NameRelation.Spelling : one[0] == second[0] ? NameRelation.Initial : NameRelation.None
            : AreSpellings(one, second) ? NameRelation.Spelling : NameRelation.None;
    }

    /// <summary>Whether surnames and given names sound alike, however many letters they are off: Mohamed al-Malki, Muhammad al-Maliki.</summary>
    public bool SoundsLike(PersonName other) => Key == other.Key && Key.Length > 1 && AreMiddleNames(other)
        && (Parts.Count == 1 || other.Parts.Count == 1 || PhoneticKey.Of(Parts[0]) == PhoneticKey.Of(other.Parts[0]));

    /// <summary>"George W. Bush" and "George H. W. Bush" are two; a middle name that is left out says nothing.</summary>
    private bool AreMiddleNames(PersonName other) =>
        Parts.Count < 3 || other.Parts.Count < 3 || Parts[1][0] == other.Parts[1][0] || PhoneticKey.Of(Parts[1]) == PhoneticKey.Of(other.Parts[1]);

    private static bool AreSpellings(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        var most = Math.Min(one.Length, other.Length) / LettersPerEdit;
        return most > 0 && PhoneticKey.Of(one) == PhoneticKey.Of(other) && EditDistance.Between(WithShortVowels(one), WithShortVowels(other), most) <= most;
    }

    /// <summary>With each run of vowels as its first: Tikriti, Tikreeti; Haydar, Haider.</summary>
    private static string WithShortVowels(string word) =>
        string.Concat(word.Where((letter, index) => index == 0 || !(IsVowel(letter) && IsVowel(word[index - 1]))));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}

/// <summary>What one name of a person is to another.</summary>
internal enum NameRelation
{
    /// <summary>They are not one person's.</summary>
    None,

    /// <summary>The same, or spelled otherwise: Haidar, Haider.</summary>
    Spelling,

    /// <summary>The given name of one is the other's initial: J. Stoltenberg.</summary>
    Initial,

    /// <summary>One has no given name: Al-Abadi.</summary>
    Short,
}
