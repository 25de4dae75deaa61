using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>The kind of a clause without a verb: what its first noun names ("Working visit", "Signing of the treaty").</summary>
internal static class NominalClassifier
{
    private const int Reach = 9;

    /// <summary>The kind that the first noun names.</summary>
    public static KindDecision Classify(Draft draft, Clause clause)
    {
        for (var index = clause.First; index <= clause.Last; index++)
        {
            if (NounAt(draft, index) is { } noun)
            {
                return Matched(draft, noun, index, clause.Last)
                    ?? (noun.Kind is EventKind.Establishment ? Begun(draft, index, clause.Last) : null)
                    ?? new KindDecision(noun.Kind, noun.Plover ?? Plover.For(noun.Kind), index, index);
            }
        }

        return KindDecision.Undecided;
    }

    private static NounSense? NounAt(Draft draft, int index) =>
        draft.Tokens[index].Word?.Noun is { } noun && (draft.IsFree(index) || (draft.TryGetOwner(index, out var owner)
            && owner.Field is MentionField.Document)) ? noun : null;

    /// <summary>"Extension of the mandate", "Arrival of the first observers": the frames of the noun; null where none holds.</summary>
    private static KindDecision? Matched(Draft draft, NounSense noun, int index, int last)
    {
        if (!draft.IsWord(index + 1, "of"))
        {
            return null;
        }

        foreach (var frame in noun.Frames)
        {
            if (KindClassifier.FindObject(draft, index + 2, last, frame.Object?.Words ?? []) is var found and >= 0)
            {
                return new KindDecision(frame.Kind, frame.Plover ?? Plover.For(frame.Kind), index, found);
            }
        }

        return null;
    }

    /// <summary>"Start of negotiations", "Launch of the ground offensive": what begins says more than that it begins; null where it says nothing.</summary>
    private static KindDecision? Begun(Draft draft, int beginning, int last)
    {
        if (!draft.IsWord(beginning + 1, "of"))
        {
            return null;
        }

        for (var index = beginning + 2; index <= Math.Min(last, beginning + Reach); index++)
        {
            if (draft.Tokens[index].Is(WordUse.Preposition) || draft.Tokens[index].Shape is TokenShape.Mark)
            {
                return null;
            }

            if (NounAt(draft, index) is { Kind: not (EventKind.Establishment or EventKind.Agreement or EventKind.Support) } noun)
            {
                return new KindDecision(noun.Kind, noun.Plover ?? Plover.For(noun.Kind), beginning, index);
            }
        }

        return null;
    }
}
