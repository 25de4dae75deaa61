using System.Globalization;
using System.Text;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Who is who within one document: a bare surname is the person of that name met last, and the canonical name is the fullest form met so far.
/// Transliterations differ (Haidar, Haider; Talabani, Talebani), so names are compared by their consonants. Where given names or regnal numbers
/// differ, so do the people.
/// </summary>
internal sealed class PersonRegister
{
    private readonly Dictionary<string, List<Entity>> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> surnames = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether somebody of this surname, as written, has been met.</summary>
    public bool Knows(ReadOnlySpan<char> surname) => surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(surname);

    /// <summary>The person of this name: one met before, or a new one.</summary>
    public Entity Identify(string name)
    {
        if (!byName.TryGetValue(name, out var person))
        {
            person = Find(name, out var isAlone);
            if (isAlone)
            {
                // Nobody else of the name: whoever it is stays so until somebody new of it is met.
                byName[name] = person;
            }
        }

        return person;
    }

    private Entity Find(string name, out bool isAlone)
    {
        var (parts, number) = PartsOf(name);
        var surname = parts[^1];
        var key = Skeleton(surname);
        if (!bySurname.TryGetValue(key, out var namesakes))
        {
            bySurname[key] = namesakes = [];
        }

        surnames.Add(surname);
        for (var index = namesakes.Count - 1; index >= 0; index--)
        {
            var known = namesakes[index];
            var (knownParts, knownNumber) = PartsOf(known.Name);
            if ((parts.Length > 1 && knownParts.Length > 1 && Skeleton(parts[0]) != Skeleton(knownParts[0]))
                || (number is not null && knownNumber is not null && number != knownNumber))
            {
                continue;
            }

            isAlone = namesakes.Count == 1;
            if (known.Name == name || known.Aliases.Contains(name))
            {
                MoveLast(namesakes, index, known);
                return known;
            }

            byName.Clear();
            var fuller = parts.Length > knownParts.Length || (parts.Length == knownParts.Length && number is not null && knownNumber is null);
            var person = known with
            {
                Name = fuller ? name : known.Name,
                Aliases = new ValueList<string>(known.Aliases.Append(fuller ? known.Name : name).Where(alias => alias != (fuller ? name : known.Name)).Distinct()),
            };
            MoveLast(namesakes, index, person);
            return person;
        }

        var stranger = new Entity { Field = MentionField.Person, Name = name, Aliases = new ValueList<string>(parts.Length > 1 ? [surname] : []) };
        namesakes.Add(stranger);
        byName.Clear();
        isAlone = namesakes.Count == 1;
        return stranger;
    }

    private static void MoveLast(List<Entity> namesakes, int index, Entity person)
    {
        namesakes.RemoveAt(index);
        namesakes.Add(person);
    }

    /// <summary>Given names and surname without particles and suffixes, and the regnal number.</summary>
    private static (string[] Parts, string? Number) PartsOf(string name)
    {
        string? number = null;
        var parts = new List<string>();
        foreach (var part in name.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.TrimEnd('.') is "Jr" or "Sr" || IsParticle(part))
            {
                continue;
            }

            if (parts.Count > 0 && part.All(static letter => letter is 'I' or 'V' or 'X'))
            {
                number = part;
                continue;
            }

            parts.Add(part);
        }

        return (parts.Count > 0 ? [.. parts] : [name], number);
    }

    private static bool IsParticle(string part) => part.ToUpperInvariant() is "AL" or "EL" or "BIN" or "IBN" or "VAN" or "VON" or "DER"
        or "DEN" or "DE" or "ABD" or "ABU" or "OF" or "THE";

    private static string Skeleton(string name)
    {
        var skeleton = new StringBuilder();
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            var lower = char.ToLowerInvariant(character);
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark || !char.IsLetter(character)
                || (skeleton.Length > 0 && (lower is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' || skeleton[^1] == lower)))
            {
                continue;
            }

            skeleton.Append(lower);
        }

        return skeleton.ToString();
    }
}
