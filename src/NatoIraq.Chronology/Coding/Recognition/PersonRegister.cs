using NatoIraq.Chronology.Identity;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Who is who within one document: a bare surname is the person of that name met last, and the canonical name is the fullest form met so
/// far, or the lexicon's. Transliterations differ (Haidar, Haider; Talabani, Talebani), so names may be a letter off that is no consonant. Where
/// given names or regnal numbers differ, so do the people.
/// </summary>
/// <param name="known">The people of the lexicon, by each of their names.</param>
internal sealed class PersonRegister(IReadOnlyDictionary<string, Entity> known)
{
    private readonly Dictionary<string, List<Entity>> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonName> names = new(StringComparer.Ordinal);
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

    private Entity Find(string written, out bool isAlone)
    {
        var name = NameOf(written);
        if (!bySurname.TryGetValue(name.Key, out var namesakes))
        {
            bySurname[name.Key] = namesakes = [];
        }

        surnames.Add(name.Surname);
        if (known.TryGetValue(written, out var listed) && !namesakes.Exists(namesake => namesake.Name == listed.Name))
        {
            namesakes.Add(listed);
            byName.Clear();
        }

        for (var index = namesakes.Count - 1; index >= 0; index--)
        {
            var met = namesakes[index];
            var knownName = NameOf(met.Name);
            if (!(met.Name == written || met.Aliases.Contains(written)) && name.RelationTo(knownName) is NameRelation.None or NameRelation.Initial)
            {
                continue;
            }

            isAlone = namesakes.Count == 1;
            if (met.Name == written || met.Aliases.Contains(written))
            {
                MoveLast(namesakes, index, met);
                return met;
            }

            byName.Clear();
            var fuller = !known.ContainsKey(met.Name)
                && (name.Parts.Count > knownName.Parts.Count || (name.Parts.Count == knownName.Parts.Count && name.HasNumber && !knownName.HasNumber));
            var person = met with
            {
                Name = fuller ? written : met.Name,
                Aliases = new ValueList<string>(met.Aliases.Append(fuller ? met.Name : written).Where(alias => alias != (fuller ? written : met.Name)).Distinct()),
            };
            MoveLast(namesakes, index, person);
            return person;
        }

        var stranger = new Entity { Field = MentionField.Person, Name = written, Aliases = new ValueList<string>(name.Parts.Count > 1 ? [name.Surname] : []) };
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

    private PersonName NameOf(string name)
    {
        if (!names.TryGetValue(name, out var apart))
        {
            names.Add(name, apart = new PersonName(name));
        }

        return apart;
    }
}
