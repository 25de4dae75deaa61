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
        var ordered = draft.Findings.Where(static finding => !finding.IsNested && EventFacetOf(finding)).OrderBy(static finding => finding.First).ToList();
        var agents = false;
        foreach (var finding in ordered)
        {
            if (finding.Role is not null)
            {
                continue;
            }

            var isSubject = main.Verb is { } verb && finding.First >= main.First && finding.Last < verb.First;
            if (isSubject && finding.IsActor && PhraseContext.IsHead(draft, finding) && PhraseContext.Of(draft, finding).Preposition < 0)
            {
                finding.Role = IsDoer(main.Verb!) ? MentionRole.Agent : MentionRole.Subject;
                agents |= finding.Role is MentionRole.Agent;
                continue;
            }

            finding.Role = InPhrase(draft, main, finding, kind);
        }

        if (!agents && main.Verb?.IsPassive != true)
        {
            AssignAgentBefore(main, ordered);
        }

        foreach (var finding in ordered)
        {
            if (finding.Role is MentionRole.Agent && kind is EventKind.Request)
            {
                finding.SecondRole = MentionRole.Requester;
            }
        }
    }

    private static bool EventFacetOf(Finding finding) => finding.Field is not (MentionField.Quantity or MentionField.Date or MentionField.Kind);

    /// <summary>In the passive the subject suffers; what opens, begins or ends does not do it itself.</summary>
    private static bool IsDoer(VerbGroup verb) => !verb.IsPassive;

    /// <summary>"King Hussein: Private visit", or a table's first cell: who acts is named before the clause.</summary>
    private static void AssignAgentBefore(Clause main, List<Finding> ordered)
    {
        if (ordered.Find(finding => finding.IsActor && finding.Field is not MentionField.Office) is { } first && first.First == 0 | ordered[0].Field is MentionField.Office
            && first.Last < main.First && first.Role is null)
        {
            first.Role = MentionRole.Agent;
        }
    }

    private static string? InPhrase(Draft draft, Clause main, Finding finding, string kind)
    {
        var context = PhraseContext.Of(draft, finding);
        if (finding.Field is MentionField.Place)
        {
            return MentionRole.Venue;
        }

        if (context.Preposition >= 0)
        {
            return ByPreposition(draft, main, finding, context.Preposition, kind);
        }

        if (context.Verb is { } verb && finding.First > main.First)
        {
            return verb.Kind switch
            {
                EventKind.Visit => finding.Field is MentionField.State or MentionField.Organization ? MentionRole.Venue : MentionRole.Participant,
                EventKind.Meeting or EventKind.Conference => MentionRole.Participant,
                EventKind.Support or EventKind.Training when finding.IsActor && finding.Field is not MentionField.Mission => MentionRole.Recipient,
                _ when verb.Base is "grant" => MentionRole.Recipient,
                _ => MentionRole.Subject,
            };
        }

        return finding.Field is MentionField.Mission or MentionField.Document ? MentionRole.Subject : null;
    }

    private static string? ByPreposition(Draft draft, Clause main, Finding finding, int preposition, string kind)
    {
        var isState = finding.Field is MentionField.State;
        var isOwner = finding.Last + 1 < draft.Tokens.Count && draft.Tokens[finding.Last + 1].Shape is TokenShape.Possessive;
        if (IsAuthority(draft, preposition))
        {
            return finding.Field is MentionField.Document or MentionField.Mission or MentionField.Organization ? MentionRole.Authority : null;
        }

        switch (draft.Tokens[preposition].Word?.Text)
        {
            case "to" when isState && !isOwner && IsMotion(draft, preposition, kind):
                return MentionRole.Venue;
            case "to" or "for":
                return finding.IsActor && finding.Field is not MentionField.Mission ? MentionRole.Recipient : MentionRole.Subject;
            case "with":
                return finding.IsActor ? MentionRole.Participant : MentionRole.Subject;
            case "by":
                return main.Verb is { IsPassive: true } verb && preposition > verb.Last ? ByAgent(verb) : null;
            case "of" or "on" or "about" or "against" or "from" or "into" when !isState || draft.IsWord(preposition, "of") || draft.IsWord(preposition, "on") || draft.IsWord(preposition, "against"):
                return finding.Field is MentionField.Mission or MentionField.Document ? MentionRole.Subject : null;
            default:
                return isState && !isOwner && draft.Tokens[preposition].Is(WordUse.Locative) ? MentionRole.Venue
                    : finding.Field is MentionField.Mission or MentionField.Document ? MentionRole.Subject
                    : null;
        }
    }

    private static string ByAgent(VerbGroup verb) =>
        verb.Sense.Kind is EventKind.Conference or EventKind.Meeting ? MentionRole.Participant : MentionRole.Agent;

    /// <summary>under, pursuant to, in accordance with, within the mandate of, on the basis of, in line with.</summary>
    private static bool IsAuthority(Draft draft, int preposition) =>
        draft.IsWord(preposition, "under") || (draft.IsWord(preposition, "to") && draft.IsWord(preposition - 1, "pursuant"))
        || (draft.IsWord(preposition, "with") && (draft.IsWord(preposition - 1, "accordance") || draft.IsWord(preposition - 1, "line")))
        || (draft.IsWord(preposition, "of") && (draft.IsWord(preposition - 1, "mandate") || draft.IsWord(preposition - 1, "terms") || draft.IsWord(preposition - 1, "basis") || draft.IsWord(preposition - 1, "part")));

    /// <summary>"deployed to Iraq", "visit to Iraq": to a state as the goal of a motion, not as who receives.</summary>
    private static bool IsMotion(Draft draft, int preposition, string kind)
    {
        for (var index = preposition - 1; index >= Math.Max(0, preposition - 4); index--)
        {
            if (draft.Tokens[index].Word?.Noun is { Kind: EventKind.Visit or EventKind.Deployment } || draft.Tokens[index].Word?.Verb is { Kind: EventKind.Visit or EventKind.Deployment or EventKind.Transition })
            {
                return true;
            }
        }

        return kind is EventKind.Visit && preposition > 0 && draft.Tokens[preposition - 1].Word?.Verb is not null;
    }
}
