using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>Who does what to whom, where and under what authority, from the clause's shape.</summary>
internal static class RoleReader
{
    /// <summary>Gives roles to what stands in the main clause and to places anywhere; roles that are there already stay.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="main">Its main clause.</param>
    /// <param name="kind">The event's kind.</param>
    public static void Assign(Draft draft, Clause main, string kind)
    {
        var agents = false;
        foreach (var finding in draft.Findings)
        {
            if (finding.Role is not null || !TakesPart(finding) || IsBesideHolder(draft, finding))
            {
                continue;
            }

            var isSubject = main.Verb is { } verb && finding.First >= main.First && finding.Last < verb.First;
            if (isSubject && finding.IsActor && (finding.Last + 1 == main.Verb!.First || PhraseContext.IsHead(draft, finding))
                && PhraseContext.Of(draft, finding, main.First) is { Preposition: < 0, Verb: null })
            {
                finding.Role = IsDoer(draft, main.Verb!) ? MentionRole.Agent : MentionRole.Subject;
                agents |= finding.Role is MentionRole.Agent;
                continue;
            }

            finding.Role = InPhrase(draft, main, finding);
        }

        if (!agents && main.Verb?.IsPassive != true)
        {
            AssignAgentBefore(draft, main);
        }

        foreach (var finding in draft.Findings)
        {
            if (finding.Role is MentionRole.Agent && kind is EventKind.Request)
            {
                finding.SecondRole = MentionRole.Requester;
            }
        }
    }

    private static bool TakesPart(Finding finding) => !finding.IsNested
        && finding.Field is not (MentionField.Quantity or MentionField.Date or MentionField.Kind);

    /// <summary>In the passive the subject suffers; what opens, begins or ends does not do it itself.</summary>
    private static bool IsDoer(Draft draft, VerbGroup verb) =>
        !verb.IsPassive && !(verb.Sense.Kind is EventKind.Establishment or EventKind.Termination && HasNoObject(draft, verb.Last + 1));

    private static bool HasNoObject(Draft draft, int next) =>
        draft.IsBreak(next) || draft.Tokens[next].Shape is TokenShape.Mark
            || draft.Tokens[next].Is(WordUse.Preposition | WordUse.Locative | WordUse.Conjunction)
        || (draft.TryGetOwner(next, out var owner) && owner.Field is MentionField.Date);

    /// <summary>An office right before its holder's name: the holder has the role.</summary>
    private static bool IsBesideHolder(Draft draft, Finding finding) =>
        finding.Field is MentionField.Office && !draft.IsBreak(finding.Last + 1) && draft.TryGetOwner(finding.Last + 1, out var holder)
            && holder.Field is MentionField.Person;

    /// <summary>"King Hussein: Private visit", or a table's first cell: who acts is named before the clause.</summary>
    private static void AssignAgentBefore(Draft draft, Clause main)
    {
        if (draft.Findings.Find(finding => TakesPart(finding) && finding.IsActor
            && !IsBesideHolder(draft, finding)) is { Role: null } first && first.Last < main.First
            && (draft.IsMark(first.Last + 1, ':') || draft.Tokens[first.Last + 1].StartsCell))
        {
            first.Role = MentionRole.Agent;
        }
    }

    private static string? InPhrase(Draft draft, Clause main, Finding finding)
    {
        var context = PhraseContext.Of(draft, finding, main.First);
        if (finding.Field is MentionField.Place)
        {
            return MentionRole.Venue;
        }

        if (context.Preposition >= 0)
        {
            return ByPreposition(draft, main, finding, context.Preposition);
        }

        if (context.Verb is { } verb && finding.First > main.First)
        {
            return verb.Kind switch
            {
                EventKind.Visit when IsOwner(draft, finding) || IsAdjective(draft, finding) => null,
                EventKind.Visit => finding.Field is MentionField.State or MentionField.Organization ? MentionRole.Venue
                    : MentionRole.Participant,
                EventKind.Meeting or EventKind.Conference => MentionRole.Participant,
                EventKind.Support or EventKind.Training when finding.IsActor && finding.Field is not MentionField.Mission =>
                    MentionRole.Recipient,
                _ when verb.Base is "grant" => MentionRole.Recipient,
                _ => MentionRole.Subject,
            };
        }

        return finding.Field is MentionField.Mission or MentionField.Document ? MentionRole.Subject : null;
    }

    private static string? ByPreposition(Draft draft, Clause main, Finding finding, int preposition)
    {
        var isState = finding.Field is MentionField.State;
        var isOwner = IsOwner(draft, finding) || IsAdjective(draft, finding);
        if (IsAuthority(draft, preposition))
        {
            return finding.Field is MentionField.Document or MentionField.Mission or MentionField.Organization ? MentionRole.Authority
                : null;
        }

        switch (draft.Tokens[preposition].Word?.Text)
        {
            case "to" when draft.IsWord(preposition - 1, "according"):
                return null;
            case "to" when isState && !isOwner && IsMotion(draft, preposition):
                return MentionRole.Venue;
            case "to" or "for":
                return finding.IsActor && finding.Field is not MentionField.Mission ? MentionRole.Recipient : MentionRole.Subject;
            case "with":
                return finding.IsActor && finding.Field is not MentionField.Mission ? MentionRole.Participant : MentionRole.Subject;
            case "by":
                return main.Verb is { IsPassive: true } verb && preposition > verb.Last && preposition < main.Last ? ByAgent(verb) : null;
            case "from" when !isState:
                return null;
            case "of" or "on" or "about" or "against":
            case "into" when !isState:
                return finding.Field is MentionField.Mission or MentionField.Document ? MentionRole.Subject : null;
            default:
                return isState && !isOwner && draft.Tokens[preposition].Is(WordUse.Locative) ? MentionRole.Venue
                    : finding.Field is MentionField.Mission or MentionField.Document ? MentionRole.Subject
                    : null;
        }
    }

    private static bool IsOwner(Draft draft, Finding finding) =>
        finding.Last + 1 < draft.Tokens.Count && draft.Tokens[finding.Last + 1].Shape is TokenShape.Possessive;

    /// <summary>"in Iranian assets": a nationality is no place.</summary>
    private static bool IsAdjective(Draft draft, Finding finding) =>
        finding.Field is MentionField.State && draft.TryMatch(finding.First, PhraseKind.Demonym, out var demonym)
            && demonym.Last == finding.Last;

    private static string ByAgent(VerbGroup verb) =>
        verb.Sense.Kind is EventKind.Conference or EventKind.Meeting ? MentionRole.Participant : MentionRole.Agent;

    /// <summary>under, pursuant to, in accordance with, within the mandate of, on the basis of, in line with.</summary>
    private static bool IsAuthority(Draft draft, int preposition) =>
        draft.IsWord(preposition, "under") || (draft.IsWord(preposition, "to") && draft.IsWord(preposition - 1, "pursuant"))
        || (draft.IsWord(preposition, "with") && (draft.IsWord(preposition - 1, "accordance") || draft.IsWord(preposition - 1, "line")))
        || (draft.IsWord(preposition, "of") && (draft.IsWord(preposition - 1, "mandate") || draft.IsWord(preposition - 1, "terms")
        || draft.IsWord(preposition - 1, "basis") || draft.IsWord(preposition - 1, "part")));

    /// <summary>"deployed to Iraq", "visit to Iraq": to a state as the goal of a motion, not as who receives.</summary>
    private static bool IsMotion(Draft draft, int preposition)
    {
        for (var index = preposition - 1; index >= Math.Max(0, preposition - 4); index--)
        {
            if (draft.Tokens[index].Word?.Noun is { Kind: EventKind.Visit or EventKind.Deployment }
                || draft.Tokens[index].Word?.Verb is { Kind: EventKind.Visit or EventKind.Deployment or EventKind.Transition })
            {
                return true;
            }
        }

        return false;
    }
}
