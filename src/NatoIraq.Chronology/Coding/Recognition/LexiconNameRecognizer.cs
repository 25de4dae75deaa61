using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Whatever the lexicon knows by name and no grammar has claimed: organizations, missions, documents, offices, states, places; and acronyms
/// the source has introduced.
/// </summary>
internal static class LexiconNameRecognizer
{
    /// <summary>Finds the names, the longest first at each place.</summary>
    public static void Recognize(Draft draft, DocumentContext memory)
    {
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            if (!draft.IsFree(index) || !(draft.HasMatches(index) || draft.Tokens[index].Shape is TokenShape.Upper))
            {
                continue;
            }

            if (draft.Tokens[index].Shape is TokenShape.Upper
                && memory.TryGetAcronym(draft.Text.AsSpan(draft.Tokens[index].Start, draft.Tokens[index].End - draft.Tokens[index].Start),
                out var introduced))
            {
                draft.Add(index, index, introduced!);
            }
            else if (TryName(draft, index, out var match))
            {
                Record(draft, memory, match);
                index = match.Last;
            }
        }
    }

    private static bool TryName(Draft draft, int index, out PhraseMatch match)
    {
        match = default;
        var found = false;
        foreach (ref readonly var candidate in draft.MatchesAt(index))
        {
            if (candidate.Sense.Entity is not null && candidate.Sense.Kind is not (PhraseKind.ProvinceAbbreviation or PhraseKind.Place
                or PhraseKind.Province)
                && draft.AreFree(candidate.First, candidate.Last) && (!found || candidate.Last >= match.Last))
            {
                match = candidate;
                found = true;
            }
        }

        if (found && match.Sense.Kind is PhraseKind.Demonym && IsOfContinent(draft, match.First))
        {
            return false;
        }

        if (found && match.Sense.Kind is PhraseKind.State && draft.TryMatch(index, PhraseKind.Province, out _)
            && BelongsToTown(draft, match))
        {
            return false;
        }

        if (found && match.Sense.Kind is PhraseKind.Organization && IsSeatHere(draft, match))
        {
            return false;
        }

        return found && !(draft.TryMatchName(index, out var longer) && longer.Last > match.Last && longer.Sense.Kind is PhraseKind.Place
            or PhraseKind.Province);
    }

    /// <summary>"Latin American presidents", "Central American": of a part of the continent, not of the United States.</summary>
    private static bool IsOfContinent(Draft draft, int index) =>
        index > 0 && !draft.IsBreak(index) && (draft.IsWord(index, "American") || draft.IsWord(index, "Americans"))
        && draft.Tokens[index - 1].Shape is TokenShape.Capitalized
        && (draft.IsWord(index - 1, "Latin") || draft.IsWord(index - 1, "Central") || draft.IsWord(index - 1, "South"));

    /// <summary>"signed in the Kremlin": the name of a body and of the house it sits in means the house where something happens there.</summary>
    private static bool IsSeatHere(Draft draft, PhraseMatch match)
    {
        var before = draft.IsWord(match.First - 1, "the") ? match.First - 2 : match.First - 1;
        return before >= 0 && !draft.IsBreak(before + 1) && (draft.IsWord(before, "in") || draft.IsWord(before, "at") || draft.IsWord(before, "outside"))
            && draft.TryMatch(match.First, PhraseKind.Place, out var house) && house.Last == match.Last;
    }

    /// <summary>"Sea Island, Georgia": behind a town, the name a state and a province share is the province's.</summary>
    private static bool BelongsToTown(Draft draft, PhraseMatch match) =>
        draft.IsMark(match.First - 1, ',') && match.First > 1 && draft.Tokens[match.First - 2].IsCapitalized
        && !draft.TryMatch(match.First - 2, PhraseKind.State, out _);

    private static void Record(Draft draft, DocumentContext memory, PhraseMatch match)
    {
        var finding = draft.Add(match.First, match.Last, match.Sense.Entity!);
        if (finding.Field is MentionField.Mission)
        {
            memory.LastMission = finding.Entity;
        }
        else if (finding.Field is MentionField.Organization)
        {
            memory.Remember(draft.TextOf(match.Last, match.Last), finding.Entity!);
            memory.Remember(draft.TextOf(match.First, match.First), finding.Entity!);
        }

        if (finding.Field is MentionField.Mission or MentionField.Document or MentionField.Organization)
        {
            AddNestedOwner(draft, match);
        }
    }

    /// <summary>
    /// "NATO" in "NATO-Iraq IPCP" stands alone; "United Nations" in a resolution's name is evidence for the organization too.
    /// </summary>
    private static void AddNestedOwner(Draft draft, PhraseMatch whole)
    {
        foreach (ref readonly var match in draft.MatchesAt(whole.First))
        {
            if (match.Last < whole.Last && match.Sense.Kind is PhraseKind.Organization or PhraseKind.State or PhraseKind.Demonym
                && match.Sense.Entity != whole.Sense.Entity
                && draft.Tokens[match.First].Shape is TokenShape.Upper && whole.Sense.Kind is PhraseKind.Document)
            {
                draft.AddNested(match.First, match.Last, match.Sense.Entity!);
                return;
            }
        }
    }
}
