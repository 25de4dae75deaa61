using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>
/// Where the main clause happens. A deadline ("by the NATO Summit in Brussels"), an aim ("to liberate Mosul"), an origin ("from Oslo") and a part of
/// another name are no venue: a place in them is only what the words speak of.
/// </summary>
internal static class VenueLabeler
{
    private const int Near = 4;
    private const int Deepest = 8;

    /// <summary>Venue, Setting, or null where the words put nothing in the place.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="clause">The sentence it stands in.</param>
    /// <param name="finding">A place, a state, or a body with a seat.</param>
    /// <param name="isMain">Whether that sentence is the event.</param>
    /// <param name="kind">What the sentence does.</param>
    public static string? RoleOf(Draft draft, Clause clause, Finding finding, bool isMain, string kind)
    {
        if (clause.At(finding.First) is not { } phrase)
        {
            return null;
        }

        if (finding.Field is not (MentionField.Place or MentionField.State))
        {
            // "visits NATO Headquarters": a body is where it happens only where somebody goes to see it.
            return finding.Field is MentionField.Organization && isMain && phrase is { Kind: ConstituentKind.Object, Part: ClausePart.Main, Verb: { } visit }
                && KindOf(clause, visit, kind) is EventKind.Visit && RoleLabeler.IsHead(draft, finding) ? MentionRole.Venue : null;
        }

        if (RoleLabeler.IsAttribute(draft, finding) || !IsWhere(draft, clause, phrase, finding, kind))
        {
            return null;
        }

        return isMain && phrase.Part is ClausePart.Main or ClausePart.Fronted && HappensThere(draft, phrase, clause) ? MentionRole.Venue : MentionRole.Setting;
    }

    /// <summary>Whether the words put anything in the place.</summary>
    private static bool IsWhere(Draft draft, Clause clause, Constituent phrase, Finding finding, string kind)
    {
        if (phrase.Kind is ConstituentKind.Adjunct)
        {
            return draft.IsWord(phrase.Preposition, "to") ? (IsMotion(draft, phrase.Preposition) || (phrase.Part is ClausePart.Main && phrase.Within?.Kind is not ConstituentKind.Adjunct && kind is EventKind.Visit or EventKind.Deployment or EventKind.Transition))
                : draft.Tokens[phrase.Preposition].Is(WordUse.Locative) && !draft.IsWord(phrase.Preposition, "from");
        }

        if (phrase.Kind is ConstituentKind.Object)
        {
            return phrase.Verb is { IsAwayFromObject: false } verb && (finding.Field is MentionField.Place ? NounPhrase.Head(draft, phrase.First, phrase.Last) == finding.Last
                : KindOf(clause, verb, kind) is EventKind.Visit);
        }

        // A cell that is only a place ("Baghdad"), or a place before a colon.
        return finding.Field is MentionField.Place && finding.Last < (clause.Verb?.First ?? int.MaxValue) && clause.Verb is null
            && phrase.First == finding.First && (phrase.Last == finding.Last || draft.IsMark(finding.Last + 1, ','));
    }

    private static string KindOf(Clause clause, VerbSense verb, string kind) => verb == clause.Verb?.Sense ? kind : verb.Kind;

    /// <summary>Whether what the phrase depends on happens there too, not only is said to be about something there.</summary>
    private static bool HappensThere(Draft draft, Constituent phrase, Clause clause)
    {
        var depth = 0;
        for (var outer = phrase.Within; outer is not null && depth++ < Deepest; outer = outer.Within)
        {
            if (outer.Kind is ConstituentKind.Adjunct && !IsPlaceOrTime(draft, outer, clause))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"at the summit in Warsaw", "during a visit to Iraq", "by the king in Oslo": what the outer phrase tells happens with the clause.</summary>
    private static bool IsPlaceOrTime(Draft draft, Constituent outer, Clause clause) =>
        draft.IsWord(outer.Preposition, "during") || draft.IsWord(outer.Preposition, "with") || draft.IsWord(outer.Preposition, "of")
        || (draft.IsWord(outer.Preposition, "on") && draft.Tokens[NounPhrase.Head(draft, outer.First, outer.Last)].Word?.Noun?.Kind is EventKind.Visit)
        || (draft.IsWord(outer.Preposition, "by") && clause.Verb is { IsPassive: true })
        || (draft.Tokens[outer.Preposition].Is(WordUse.Locative) && !draft.IsWord(outer.Preposition, "from"));

    /// <summary>"deployed to Iraq", "visit to Iraq": to a place as the goal of a motion, not as who receives.</summary>
    private static bool IsMotion(Draft draft, int preposition)
    {
        for (var index = preposition - 1; index >= Math.Max(0, preposition - Near); index--)
        {
            if (draft.Tokens[index].Word?.Noun is { Kind: EventKind.Visit or EventKind.Deployment }
                || draft.Tokens[index].Word?.Verb is { IsMotion: true })
            {
                return true;
            }
        }

        return false;
    }
}
