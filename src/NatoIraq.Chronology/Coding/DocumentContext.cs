using System.Diagnostics.CodeAnalysis;
using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Coding;

/// <summary>
/// What a document has said so far: who is meant by a surname, an acronym, "the Department", "the mission", and which town by its name. Recognizers
/// read it; it is written once a sentence has been decided, full names before short ones.
/// </summary>
/// <param name="vocabulary">The words of the lexicon.</param>
internal sealed class DocumentContext(Vocabulary vocabulary)
{
    private readonly Dictionary<string, Entity> acronyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> bodiesByHead = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity> offices = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity> bodies = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity> places = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Office, string Person), Entity> officesByHolder = [];
    private readonly HashSet<string> bodyOpenings = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ships = new(StringComparer.Ordinal);
    private DateTime? previousStart;

    /// <summary>The words of the lexicon.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>The people met so far.</summary>
    public PersonRegister People { get; } = new(vocabulary.People);

    /// <summary>The mission last mentioned.</summary>
    public Entity? LastMission { get; private set; }

    /// <summary>Whether the entry has named a mission before this sentence.</summary>
    public bool HasNamedMission { get; private set; }

    /// <summary>Whether the source runs backwards, the latest entry first.</summary>
    public bool RunsBackwards { get; private set; }

    /// <summary>Takes note of the next entry's date.</summary>
    public void Turn(EdtfDate date)
    {
        RunsBackwards = previousStart > date.Start;
        previousStart = date.Start ?? previousStart;
        HasNamedMission = false;
    }

    /// <summary>The operation of a code name.</summary>
    public bool TryGetOperation(ReadOnlySpan<char> codeName, [NotNullWhen(true)] out Entity? operation) =>
        operations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(codeName, out operation);

    /// <summary>What an acronym stands for in this document.</summary>
    public bool TryGetAcronym(ReadOnlySpan<char> acronym, [NotNullWhen(true)] out Entity? entity) =>
        acronyms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(acronym, out entity);

    /// <summary>The body of a name this document has met.</summary>
    public bool TryGetBody(ReadOnlySpan<char> name, [NotNullWhen(true)] out Entity? body) =>
        bodies.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out body);

    /// <summary>Whether the name of a body this document has met begins with a word.</summary>
    public bool KnowsBodyOpening(ReadOnlySpan<char> word) => bodyOpenings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The body last called by a name with a head: "the Department".</summary>
    public bool TryGetByHead(string head, [NotNullWhen(true)] out Entity? entity) => bodiesByHead.TryGetValue(head, out entity);

    /// <summary>The place that a name has stood for before, where a larger one was named behind it: Bangor, once "Bangor, Maine" has been said.</summary>
    public bool TryGetPlace(string name, [NotNullWhen(true)] out Entity? place) => places.TryGetValue(name, out place);

    /// <summary>Whether a ship of this name has been named.</summary>
    public bool IsShip(string name) => ships.Contains(name);

    /// <summary>
    /// Takes note of what a sentence was found to say, and gives it back with each entity as the document knows it: "al-Maliki" is the Nouri al-Maliki
    /// of three entries ago, and what a bracket calls FATA is what stands before it.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="chosen">What was selected, in the order of the text; changed in place.</param>
    public void Learn(Sentence sentence, List<Candidate> chosen)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            for (var index = 0; index < chosen.Count; index++)
            {
                if (chosen[index].Last > chosen[index].First == (pass == 0))
                {
                    chosen[index] = Identify(sentence, chosen[index]);
                }
            }
        }

        for (var index = 1; index < chosen.Count; index++)
        {
            if (chosen[index - 1].Field == MentionField.Office && chosen[index].Field == MentionField.Person && chosen[index].First == chosen[index - 1].Last + 1)
            {
                chosen[index - 1] = IdentifyByHolder(chosen[index - 1], chosen[index].Entity!);
            }

            if (chosen[index].Rule == AcronymRecognizer.Introduction)
            {
                Introduce(sentence, chosen, index);
            }
        }
    }

    private Candidate Identify(Sentence sentence, Candidate candidate)
    {
        var written = sentence.TextOf(candidate.First, candidate.Last);
        switch (candidate.Field)
        {
            case MentionField.Person:
                return candidate with { Entity = People.Identify(candidate.Entity!.Name) };
            case MentionField.Office:
                return candidate with { Entity = Known(offices, candidate.Entity!) };
            case MentionField.Organization:
                return candidate with { Entity = IdentifyBody(sentence, candidate, written) };
            case MentionField.Place:
                places[written] = candidate.Entity!;
                return candidate;
            case MentionField.Mission:
                LastMission = candidate.Entity;
                HasNamedMission = true;
                if (candidate.Last == candidate.First + 1 && sentence.IsWord(candidate.First, "Operation") && sentence.IsUnknown(candidate.Last))
                {
                    operations[sentence.TextOf(candidate.Last, candidate.Last)] = candidate.Entity!;
                }

                return candidate;
            case "":
                ships.Add(written);
                if (candidate.Last > candidate.First)
                {
                    ships.Add(sentence.TextOf(candidate.First + 1, candidate.Last));
                }

                return candidate;
            default:
                return candidate;
        }
    }

    /// <summary>"Prime Minister Al-Abadi", once he has been called the Iraqi Prime Minister, is the Prime Minister of Iraq.</summary>
    private Candidate IdentifyByHolder(Candidate office, Entity holder)
    {
        var name = office.Entity!.Name;
        if (name.IndexOf(OfficeNames.OfState, StringComparison.Ordinal) is > 0 and var end)
        {
            officesByHolder[(name[..end], holder.Name)] = office.Entity;
            return office;
        }

        return officesByHolder.TryGetValue((name, holder.Name), out var known)
            ? office with { Entity = known, Basis = Basis.Inferred, Rule = "office of the same person" }
            : office;
    }

    private Entity IdentifyBody(Sentence sentence, Candidate candidate, string written)
    {
        var entity = candidate.Entity!;
        if (candidate.Basis == Basis.Inferred || candidate.Rule == AcronymRecognizer.Introduction)
        {
            return entity;
        }

        var known = Known(bodies, written == entity.Name || entity.AllNames().Contains(written) ? entity
            : entity with { Aliases = new ValueList<string>(entity.Aliases.Append(written)) });
        bodies[written] = known;
        bodyOpenings.Add(sentence.TextOf(candidate.First, candidate.First));
        if (candidate.Last > candidate.First && NameRules.IsFree(sentence, candidate.First) && !NameRules.IsGivenName(sentence, candidate.First)
            && !NameRules.IsSurname(sentence, candidate.First) && !Gazetteer.Default.Knows(sentence.SpanOf(candidate.First)))
        {
            // "Mozilla", once "Mozilla Foundation" has been named: a body of its own until the text says more.
            var shortName = sentence.TextOf(candidate.First, candidate.First);
            bodies.TryAdd(shortName, new Entity { Field = MentionField.Organization, Name = shortName });
        }

        bodiesByHead[sentence.TextOf(candidate.Last, candidate.Last)] = known;
        if (sentence.Is(candidate.First, WordUse.OrganizationHead) || candidate.Rule == "lexicon")
        {
            bodiesByHead[sentence.TextOf(candidate.First, candidate.First)] = known;
        }

        return known;
    }

    /// <summary>The entity of this name that has been met, with what is new about it.</summary>
    private static Entity Known(Dictionary<string, Entity> met, Entity entity)
    {
        if (!met.TryGetValue(entity.Name, out var known) || known.Name != entity.Name)
        {
            met[entity.Name] = entity;
            return entity;
        }

        var more = entity.Aliases.Where(alias => !known.Aliases.Contains(alias)).ToList();
        if (more.Count > 0 || (known.Acronym is null && entity.Acronym is not null))
        {
            known = known with { Acronym = known.Acronym ?? entity.Acronym, Aliases = new ValueList<string>(known.Aliases.Concat(more)) };
            met[entity.Name] = known;
        }

        return known;
    }

    /// <summary>"Peacekeeping Force in Cyprus (UNFICYP)" is the force, not the island.</summary>
    private void Introduce(Sentence sentence, List<Candidate> chosen, int index)
    {
        var acronym = sentence.TextOf(chosen[index].First, chosen[index].Last);
        var named = index - 1;
        if (chosen[named].Field is MentionField.State or MentionField.Place && named > 0 && sentence.IsWord(chosen[named].First - 1, "in", "for", "to", "of")
            && chosen[named - 1].Last == chosen[named].First - 2)
        {
            named--;
        }
        else if (chosen[named].Last != chosen[index].First - 2)
        {
            named = -1;
        }

        if (named >= 0 && chosen[named].Entity is { } entity && chosen[named].Field is MentionField.Organization or MentionField.Mission or MentionField.Document
            or MentionField.Office or MentionField.Group)
        {
            if (entity.Acronym is null && entity.Name != acronym)
            {
                entity = entity with { Acronym = acronym };
                chosen[named] = chosen[named] with { Entity = entity };
                if (entity.Field is MentionField.Organization)
                {
                    bodies[entity.Name] = entity;
                }
            }

            chosen[index] = chosen[index] with { Field = entity.Field, Entity = entity };
            acronyms[acronym] = entity;
        }
        else
        {
            acronyms[acronym] = chosen[index].Entity!;
        }
    }
}
