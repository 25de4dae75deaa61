using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>The head of a phrase and what it stands for.</summary>
internal static class NounPhrase
{
    /// <summary>The classes a phrase can be of: those of its head; every one of them where the head is a name that can be taken both ways.</summary>
    public static NounClass ClassOf(Draft draft, Constituent? phrase) =>
        phrase is null ? NounClass.Nothing : ClassAt(draft, Head(draft, phrase.First, phrase.Last));

    /// <summary>The last token of the first noun phrase of a run: before "and", a comma, a bracket or a possessive's owner.</summary>
    public static int Head(Draft draft, int first, int last)
    {
        var head = first;
        for (var index = first; index <= last; index++)
        {
            if (draft.TryGetOwner(index, out var owner))
            {
                head = owner.Last;
                index = owner.Last;
                continue;
            }

            ref readonly var token = ref draft.Tokens[index];
            if (token.Is(WordUse.Conjunction) || (token.Shape is TokenShape.Mark && !draft.IsHyphen(index)))
            {
                if (index > first)
                {
                    break;
                }
            }
            else if (token.IsWord && token.Shape is not TokenShape.Possessive && !token.Is(WordUse.Determiner | WordUse.Adverb))
            {
                head = index;
            }
        }

        return head;
    }

    /// <summary>What a token stands for as the head of a phrase.</summary>
    public static NounClass ClassAt(Draft draft, int head)
    {
        if (draft.TryGetOwner(head, out var owner) && owner.Field.Length > 0)
        {
            return ClassOf(draft, owner);
        }

        ref readonly var token = ref draft.Tokens[head];
        if (token.Is(WordUse.Pronoun))
        {
            return draft.IsWord(head, "he") || draft.IsWord(head, "she") || draft.IsWord(head, "him") || draft.IsWord(head, "who") ? NounClass.Person
                : NounClass.Person | NounClass.Body | NounClass.Thing;
        }

        return token.Word is { } word && ClassOf(draft, head, word) is var known and not NounClass.None ? known
            : draft.Vocabulary.Find(EnglishPlural.Singular(draft.TextOf(head, head))) is { } singular && ClassOf(draft, head, singular) is var one and not NounClass.None ? one
            : token.IsCapitalized ? NounClass.None
            : NounClass.Thing;
    }

    private static NounClass ClassOf(Draft draft, int index, Word word)
    {
        if (word.Is(WordUse.ShipNoun))
        {
            return NounClass.Force;
        }

        if (draft.TryMatch(index, PhraseKind.Title, out _))
        {
            return NounClass.Person;
        }

        return word.Is(WordUse.MissionNoun) ? NounClass.Mission
            : word.Class is not NounClass.None && word.Noun is null ? word.Class
            : draft.TryMatch(index, PhraseKind.DocumentNoun, out _) ? NounClass.Document
            : draft.TryMatch(index, PhraseKind.GroupNoun, out _) ? NounClass.Person | NounClass.Body
            : word.Is(WordUse.GovernmentNoun) ? NounClass.Body
            : word.Is(WordUse.PlaceNoun) ? NounClass.Place
            : word.Noun is not null ? NounClass.Happening
            : word.Class;
    }

    private static NounClass ClassOf(Draft draft, Finding finding) => finding.Field switch
    {
        MentionField.Person or MentionField.Office => NounClass.Person,
        MentionField.Group => NounClass.Person | NounClass.Body,
        MentionField.Organization => ClassAtForce(draft, finding.Last) ? NounClass.Body | NounClass.Force : NounClass.Body,
        MentionField.State => NounClass.State | NounClass.Body | NounClass.Place,
        MentionField.Place => NounClass.Place,
        MentionField.Mission => NounClass.Mission | NounClass.Body,
        MentionField.Document => NounClass.Document,
        MentionField.Quantity => finding.Quantity?.Unit is { } unit && unit.All(char.IsUpper) ? NounClass.Amount : ClassAtForce(draft, finding.Last) ? NounClass.Force : NounClass.None,
        _ => NounClass.None,
    };

    private static bool ClassAtForce(Draft draft, int index) =>
        draft.Tokens[index].Word?.Class is NounClass.Force || draft.Vocabulary.Find(EnglishPlural.Singular(draft.TextOf(index, index)))?.Class is NounClass.Force;
}
