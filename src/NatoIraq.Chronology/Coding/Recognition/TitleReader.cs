using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>A title as it stands before a name: "former Deputy Prime Minister of Iraq", "Foreign Minister Dr".</summary>
/// <param name="First">Its first token, with what goes before the bare title ("former", "Iraqi", "NATO").</param>
/// <param name="Last">Its last token, honorifics included; a name would begin behind it.</param>
/// <param name="LastOfOffice">The last token of the office, without honorifics.</param>
/// <param name="IsHonorific">Whether it is only a form of address ("Dr") and no office.</param>
/// <param name="IsCapitalized">Whether the title itself is written with a capital.</param>
internal sealed record Title(int First, int Last, int LastOfOffice, bool IsHonorific, bool IsCapitalized);

/// <summary>Reads titles.</summary>
internal static class TitleReader
{
    private const int LongestModifier = 8;

    /// <summary>The title whose bare words begin at a token, with all that belongs to it, or null.</summary>
    public static Title? Read(Draft draft, int index)
    {
        if (draft.IsHyphen(index - 1))
        {
            return null;
        }

        var isOffice = TryMatch(draft, index, PhraseKind.Office, out var last) || TryMatch(draft, index, PhraseKind.Title, out last);
        if (!isOffice && !TryMatch(draft, index, PhraseKind.Honorific, out last))
        {
            return null;
        }

        var lastOfOffice = last = isOffice ? WithComplement(draft, last) : last;
        while (!draft.IsBreak(last + 1) && TryMatch(draft, last + 1, PhraseKind.Honorific, out var honorific))
        {
            last = honorific;
        }

        if (!isOffice && !draft.IsBreak(last + 1) && TryMatch(draft, last + 1, PhraseKind.Title, out _))
        {
            // "Dr President": the office begins behind the form of address and is read on its own.
            return null;
        }

        return new Title(isOffice ? Left(draft, index) : index, last, lastOfOffice, !isOffice, draft.Tokens[index].IsCapitalized);
    }

    private static bool TryMatch(Draft draft, int index, PhraseKind kind, out int last)
    {
        last = -1;
        if (!draft.TryMatch(index, kind, out var match) || !draft.AreFree(match.First, match.Last))
        {
            return false;
        }

        last = match.Last;
        return true;
    }

    /// <summary>"of Interior", "of the Navy and War", "of Iraq", "to Great Britain".</summary>
    private static int WithComplement(Draft draft, int last)
    {
        var index = last + 1;
        if (draft.IsBreak(index) || !(draft.IsWord(index, "of") || draft.IsWord(index, "for") || draft.IsWord(index, "to")))
        {
            return last;
        }

        index += draft.IsWord(index + 1, "the") && !draft.TryMatch(index + 1, PhraseKind.Portfolio, out _) ? 2 : 1;
        if (draft.TryMatch(index, PhraseKind.Portfolio, out var portfolio))
        {
            last = portfolio.Last;
            while (draft.IsWord(last + 1, "and") && draft.TryMatch(last + 2, PhraseKind.Portfolio, out portfolio))
            {
                last = portfolio.Last;
            }

            return last;
        }

        return draft.TryMatch(index, PhraseKind.State, out var state) ? state.Last : last;
    }

    private static int Left(Draft draft, int first)
    {
        var floor = Math.Max(0, first - LongestModifier);
        while (first > floor && !draft.IsBreak(first) && draft.IsFree(first - 1))
        {
            var before = draft.Tokens[first - 1];
            if ((before.Is(WordUse.TitleModifier) || before.Is(WordUse.Compass))
                && !(before.Is(WordUse.Preposition) && before.Shape is TokenShape.Lower))
            {
                first--;
            }
            else if (BeginsBefore(draft, first) is var start and >= 0)
            {
                first = start;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    /// <summary>Where a nationality, a state or an organization's acronym that ends right before a token begins, or -1.</summary>
    private static int BeginsBefore(Draft draft, int first)
    {
        for (var start = first - 1; start >= Math.Max(0, first - 4); start--)
        {
            foreach (ref readonly var match in draft.MatchesAt(start))
            {
                if (match.Last == first - 1 && (match.Sense.Kind is PhraseKind.Demonym or PhraseKind.Organization
                    || (match.Sense.Kind is PhraseKind.State && draft.Tokens[start].Shape is TokenShape.Upper or TokenShape.Abbreviation)))
                {
                    return start;
                }
            }

            if (draft.IsBreak(start))
            {
                break;
            }
        }

        return -1;
    }
}
