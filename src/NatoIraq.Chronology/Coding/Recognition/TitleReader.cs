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
    public static Title? Read(Sentence sentence, int index)
    {
        if (sentence.IsHyphen(index - 1))
        {
            return null;
        }

        var isOffice = TryMatch(sentence, index, PhraseKind.Office, out var last) || TryMatch(sentence, index, PhraseKind.Title, out last);
        if (!isOffice && !TryMatch(sentence, index, PhraseKind.Honorific, out last))
        {
            return null;
        }

        var lastOfOffice = last = isOffice ? WithComplement(sentence, last) : last;
        while (sentence.Holds(last + 1) && TryMatch(sentence, last + 1, PhraseKind.Honorific, out var honorific))
        {
            last = honorific;
        }

        if (!isOffice && sentence.Holds(last + 1) && TryMatch(sentence, last + 1, PhraseKind.Title, out _))
        {
            // "Dr President": the office begins behind the form of address and is read on its own.
            return null;
        }

        return new Title(isOffice ? Left(sentence, index) : index, last, lastOfOffice, !isOffice, sentence.IsCapitalized(index));
    }

    private static bool TryMatch(Sentence sentence, int index, PhraseKind kind, out int last)
    {
        last = -1;
        if (!sentence.TryMatch(index, kind, out var match) || sentence.IsDated(match.First))
        {
            return false;
        }

        last = match.Last;
        return true;
    }

    /// <summary>"of Interior", "of the Navy and War", "of Iraq", "to Great Britain".</summary>
    private static int WithComplement(Sentence sentence, int last)
    {
        var index = last + 1;
        if (!sentence.Holds(index) || !(sentence.IsWord(index, "of") || sentence.IsWord(index, "for") || sentence.IsWord(index, "to")))
        {
            return last;
        }

        index += sentence.IsWord(index + 1, "the") && !sentence.TryMatch(index + 1, PhraseKind.Portfolio, out _) ? 2 : 1;
        if (sentence.TryMatch(index, PhraseKind.Portfolio, out var portfolio))
        {
            last = portfolio.Last;
            while (sentence.IsWord(last + 1, "and") && sentence.TryMatch(last + 2, PhraseKind.Portfolio, out portfolio))
            {
                last = portfolio.Last;
            }

            return last;
        }

        if (sentence.TryMatch(index, PhraseKind.State, out var state))
        {
            return state.Last;
        }

        // "King of Scotland", "Archbishop of Canterbury"
        return sentence.Is(last, WordUse.RulerTitle) && NameRules.CanBeName(sentence, index) && NameRules.EndOfRun(sentence, index) is var end && end <= index + 2
            && !NameRules.IsHead(sentence, end) && !sentence.TryMatch(index, PhraseKind.Title, out _) ? end : last;
    }

    private static int Left(Sentence sentence, int first)
    {
        var floor = Math.Max(sentence.First, first - LongestModifier);
        while (first > floor && !sentence.IsDated(first - 1))
        {
            if (sentence.Is(first - 1, WordUse.TitleModifier | WordUse.Compass)
                && !(sentence.Is(first - 1, WordUse.Preposition) && sentence.ShapeOf(first - 1) is TokenShape.Lower))
            {
                first--;
            }
            else if (BeginsBefore(sentence, first) is var start and >= 0)
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
    private static int BeginsBefore(Sentence sentence, int first)
    {
        for (var start = first - 1; start >= Math.Max(sentence.First, first - 4); start--)
        {
            foreach (ref readonly var match in sentence.MatchesAt(start))
            {
                if (match.Last == first - 1 && (match.Sense.Kind is PhraseKind.Demonym or PhraseKind.Organization
                    || (match.Sense.Kind is PhraseKind.State && sentence.ShapeOf(start) is TokenShape.Upper or TokenShape.Abbreviation)))
                {
                    return start;
                }
            }
        }

        return -1;
    }
}
