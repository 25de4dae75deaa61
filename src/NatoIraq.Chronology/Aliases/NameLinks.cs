using NatoIraq.Chronology.Identity;

namespace NatoIraq.Chronology.Aliases;

/// <summary>What the names themselves say of whether they are one entity's.</summary>
internal static class NameLinks
{
    private const double OfInitial = 0.8;
    private const double OfShortName = 0.75;
    private const double OfAcronym = 0.9;
    private const int LeastLettersOfAcronym = 3;

    /// <summary>A name of so many letters for each letter it may be off.</summary>
    private const int LettersPerEdit = 12;

    /// <summary>One word is a name's spelling only where it is long enough: Iran is not Iraq.</summary>
    private const int LeastLettersOfOneWord = 6;

    private const int LettersOfKey = 2;

    /// <summary>People: names that meet under the surname's sound.</summary>
    public static IEnumerable<NameLink> OfPeople(IEnumerable<NamedEntity> people)
    {
        foreach (var namesakes in people.Select(static person => (Person: person, Name: new PersonName(person.Name))).GroupBy(static each => each.Name.Key))
        {
            var all = namesakes.ToList();
            for (var one = 0; one < all.Count; one++)
            {
                // A surname that several people have tells less of each.
                var bearers = all.Count(other => all[one].Name.RelationTo(other.Name) is NameRelation.Short);
                for (var other = 0; other < all.Count; other++)
                {
                    var relation = one == other ? NameRelation.None : all[one].Name.RelationTo(all[other].Name);
                    if (relation is NameRelation.Short && all[one].Name.Parts.Count == 1)
                    {
                        yield return new NameLink(
                            all[other].Person, all[one].Person, AliasRule.ShortName, OfShortName / bearers,
                            bearers == 1 ? "the one is the surname of the other" : FormattableString.Invariant($"the one is the surname of {bearers} people"));
                    }
                    else if (one < other && relation is NameRelation.Spelling)
                    {
                        yield return Spelling(all[one].Person, all[other].Person);
                    }
                    else if (one < other && relation is NameRelation.Initial)
                    {
                        yield return new NameLink(
                            all[one].Person, all[other].Person, AliasRule.Initial, OfInitial, "the one has the initial of the other's given name");
                    }
                }
            }
        }
    }

    /// <summary>Everything else of one field: acronyms, and names that are a letter or two off.</summary>
    public static IEnumerable<NameLink> OfThings(IEnumerable<NamedEntity> things)
    {
        var all = things.ToList();
        var byInitials = all.Where(static thing => thing.Name.Contains(' ')).ToLookup(static thing => InitialsOf(thing.Name), StringComparer.Ordinal);
        foreach (var acronym in all.Where(static thing => IsAcronym(thing.Name)))
        {
            foreach (var spelledOut in byInitials[LettersOf(acronym.Name)])
            {
                yield return new NameLink(spelledOut, acronym, AliasRule.Acronym, OfAcronym, "its letters begin the words of the other");
            }
        }

        // The states of the world are known by their names: Niger is no Nigeria.
        foreach (var near in all.Where(static thing => thing.Field is not MentionField.State).GroupBy(static thing => KeyOf(thing.Name)))
        {
            var group = near.ToList();
            for (var one = 0; one < group.Count; one++)
            {
                for (var other = one + 1; other < group.Count; other++)
                {
                    if (AreSpellings(FoldedLetters.Fold(group[one].Name), FoldedLetters.Fold(group[other].Name)))
                    {
                        yield return Spelling(group[one], group[other]);
                    }
                }
            }
        }
    }

    private static NameLink Spelling(NamedEntity one, NamedEntity other)
    {
        var (first, second) = (FoldedLetters.Fold(one.Name), FoldedLetters.Fold(other.Name));
        var longest = Math.Max(first.Length, second.Length);
        var edits = EditDistance.Between(first, second, longest);
        return new NameLink(
            one, other, AliasRule.Spelling, Math.Max(0.5, 0.95 - ((double)edits / longest)),
            edits == 0 ? "they differ in case and accents alone" : FormattableString.Invariant($"they are spelled alike but for {edits} {(edits == 1 ? "character" : "characters")}"));
    }

    private static bool AreSpellings(string one, string other)
    {
        var shortest = Math.Min(one.Length, other.Length);
        if (one == other)
        {
            return true;
        }

        var most = Math.Max(1, shortest / LettersPerEdit);
        return (one.Contains(' ') || shortest >= LeastLettersOfOneWord)
            && one.Where(char.IsDigit).SequenceEqual(other.Where(char.IsDigit))
            && EditDistance.Between(one, other, most) <= most;
    }

    /// <summary>The first letters of each word: what is spelled otherwise differs behind them.</summary>
    private static string KeyOf(string name) =>
        string.Join(' ', FoldedLetters.Fold(name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(static word => word[..Math.Min(LettersOfKey, word.Length)]));

    private static bool IsAcronym(string name) =>
        !name.Contains(' ') && name.Count(char.IsUpper) >= LeastLettersOfAcronym && !name.Any(char.IsLower);

    private static string InitialsOf(string name) =>
        string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(static word => char.IsUpper(word[0])).Select(static word => word[0]));

    private static string LettersOf(string acronym) => string.Concat(acronym.Where(char.IsUpper));
}
