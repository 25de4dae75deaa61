using System.Globalization;
using System.Text;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Who is who within one source: a bare surname is the person of that name met before, and the canonical name is the fullest form met so
/// far.
/// Transliterations differ (Haidar, Haider; Talabani, Talebani), so names are compared by their consonants.
/// </summary>
internal sealed class PersonRegister
{
    private readonly Dictionary<string, List<Entity>> bySurname = new(StringComparer.Ordinal);
    private readonly HashSet<string> surnames = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether somebody of this surname, as written, has been met.</summary>
    public bool Knows(ReadOnlySpan<char> surname) => surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(surname);

    /// <summary>The person of this name: one met before, or a new one.</summary>
    public Entity Identify(string name)
    {
        var parts = PartsOf(name);
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
            var knownParts = PartsOf(known.Name);
            if (parts.Length > 1 && knownParts.Length > 1 && Skeleton(parts[0]) != Skeleton(knownParts[0]))
            {
                continue;
            }

            if (known.Name == name || known.Aliases.Contains(name))
            {
                return known;
            }

            var fuller = parts.Length > knownParts.Length;
            var person = known with
            {
                Name = fuller ? name : known.Name,
                Aliases = new ValueList<string>(known.Aliases.Append(fuller ? known.Name : name)),
            };
            namesakes.RemoveAt(index);
            namesakes.Add(person);
            return person;
        }

        var stranger = new Entity { Field = MentionField.Person, Name = name, Aliases = new ValueList<string>(parts.Length > 1 ? [surname]
            : []) };
        namesakes.Add(stranger);
        return stranger;
    }

    /// <summary>Given names and surname, without particles and suffixes; a regnal number belongs to the name before it.</summary>
    private static string[] PartsOf(string name)
    {
        var parts = name.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Where(static part => part.TrimEnd('.') is not ("Jr" or "Sr" or "II" or "III" or "IV") && !IsParticle(part))
            .ToArray();
        return parts.Length > 0 ? parts : [name];
    }

    private static bool IsParticle(string part) => part.ToUpperInvariant() is "AL" or "EL" or "BIN" or "IBN" or "VAN" or "VON" or "DER"
        or "DEN" or "DE" or "ABD" or "ABU";

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
