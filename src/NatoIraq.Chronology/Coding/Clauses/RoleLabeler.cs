using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>Who does what to whom and under what authority, from the phrases of the clauses. Where it happens is for <see cref="VenueLabeler"/>.</summary>
internal static class RoleLabeler
{
    /// <summary>Gives roles to everything named; roles that are there already stay.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="clauses">Its sentences.</param>
    /// <param name="main">The one that is the event.</param>
    /// <param name="kind">The event's kind.</param>
    public static void Label(Draft draft, IReadOnlyList<Clause> clauses, Clause main, string kind)
    {
        var agents = false;
        var clause = 0;
        Clause? lastTold = null;
        var lastKind = kind;
        foreach (var finding in draft.Findings)
        {
            while (clause + 1 < clauses.Count && clauses[clause].Last < finding.First)
            {
                clause++;
            }

            if (finding.Role is not null || !TakesPart(finding) || IsBesideHolder(draft, finding))
            {
                continue;
            }

            var told = clauses[clause];
            var does = told == main ? kind : told == lastTold ? lastKind : KindClassifier.Classify(draft, told).Kind;
            (lastTold, lastKind) = (told, does);
            finding.Role = VenueLabeler.RoleOf(draft, told, finding, told == main, does) ?? RoleOf(draft, told, finding, told == main, does);
            agents |= finding.Role is MentionRole.Agent;
        }

        if (!agents && main.Verb?.IsPassive != true)
        {
            LabelAgentBefore(draft, main);
        }

        foreach (var finding in draft.Findings)
        {
            if (finding.Role is MentionRole.Agent && kind is EventKind.Request)
            {
                finding.SecondRole = MentionRole.Requester;
            }
        }
    }

    /// <summary>Whether a finding is the head of its phrase, not a modifier of what follows ("NATO" in "NATO training facilities").</summary>
    public static bool IsHead(Draft draft, Finding finding)
    {
        var next = finding.Last + 1;
        if (draft.IsBreak(next))
        {
            return true;
        }

        if (draft.TryGetOwner(next, out var owner))
        {
            return owner.Field is MentionField.Date;
        }

        var token = draft.Tokens[next];
        return token.Shape is TokenShape.Mark ? !draft.IsHyphen(next)
            : token.Shape is not TokenShape.Possessive && (token.Is(WordUse.Function) || VerbGroup.IsAdverb(draft, next)
                || (VerbGroup.VerbAt(draft, next, out var forms, out _) is not null && forms is not (VerbForms.None or VerbForms.Present) && !VerbGroup.IsDoubtful(draft, next)));
    }

    /// <summary>"Iraq's", "Iraqi": an owner or a nationality, which is no place.</summary>
    public static bool IsAttribute(Draft draft, Finding finding) =>
        (finding.Last + 1 < draft.Tokens.Count && draft.Tokens[finding.Last + 1].Shape is TokenShape.Possessive)
        || (finding.Field is MentionField.State && draft.TryMatch(finding.First, PhraseKind.Demonym, out var demonym) && demonym.Last == finding.Last);

    private static bool TakesPart(Finding finding) => !finding.IsNested
        && finding.Field is not (MentionField.Quantity or MentionField.Date or MentionField.Kind);

    private static string? RoleOf(Draft draft, Clause clause, Finding finding, bool isMain, string kind)
    {
        if (finding.Field is MentionField.Place || clause.At(finding.First) is not { } phrase)
        {
            return null;
        }

        if (phrase.Kind is ConstituentKind.Adjunct)
        {
            return ByPreposition(draft, clause, phrase, finding, kind);
        }

        if (phrase.Kind is ConstituentKind.Subject && (phrase.Part is ClausePart.Main || draft.IsMark(finding.First - 1, '(')) && isMain && clause.Verb is { } verb && finding.First >= clause.First && finding.Last < verb.First
            && finding.IsActor && (finding.Last + 1 == verb.First || IsHead(draft, finding)))
        {
            return IsDoer(draft, verb, kind) ? MentionRole.Agent : MentionRole.Subject;
        }

        return phrase is { Kind: ConstituentKind.Object, Verb: { } governor } ? ByVerb(draft, governor.Base, governor == clause.Verb?.Sense ? kind : governor.Kind, finding)
            : finding.Field is MentionField.Mission or MentionField.Document ? MentionRole.Subject
            : null;
    }

    /// <summary>In the passive the subject suffers; what opens, begins or ends does not do it itself.</summary>
    private static bool IsDoer(Draft draft, VerbGroup verb, string kind) =>
        !verb.IsPassive && !(kind is EventKind.Establishment or EventKind.Termination && HasNoObject(draft, verb.Last + 1));

    private static bool HasNoObject(Draft draft, int next) =>
        draft.IsBreak(next) || draft.Tokens[next].Shape is TokenShape.Mark
            || draft.Tokens[next].Is(WordUse.Preposition | WordUse.Locative | WordUse.Conjunction)
        || (draft.TryGetOwner(next, out var owner) && owner.Field is MentionField.Date);

    /// <summary>An office right before its holder's name: the holder has the role.</summary>
    private static bool IsBesideHolder(Draft draft, Finding finding) =>
        finding.Field is MentionField.Office && !draft.IsBreak(finding.Last + 1) && draft.TryGetOwner(finding.Last + 1, out var holder)
            && holder.Field is MentionField.Person;

    /// <summary>"King Hussein: Private visit", or a table's first cell: who acts is named before the clause.</summary>
    private static void LabelAgentBefore(Draft draft, Clause main)
    {
        if (draft.Findings.Find(finding => TakesPart(finding) && finding.IsActor
            && !IsBesideHolder(draft, finding)) is { Role: null } first && first.Last < main.First
            && (draft.IsMark(first.Last + 1, ':') || draft.Tokens[first.Last + 1].StartsCell))
        {
            first.Role = MentionRole.Agent;
        }
    }

    private static string? ByVerb(Draft draft, string verb, string kind, Finding finding) => kind switch
    {
        EventKind.Visit when IsAttribute(draft, finding) => null,
        EventKind.Visit => MentionRole.Participant,
        EventKind.Meeting or EventKind.Conference => MentionRole.Participant,
        EventKind.Support or EventKind.Training when finding.IsActor && finding.Field is not MentionField.Mission => MentionRole.Recipient,
        _ when verb is "grant" => MentionRole.Recipient,
        _ => MentionRole.Subject,
    };

    private static string? ByPreposition(Draft draft, Clause clause, Constituent phrase, Finding finding, string kind)
    {
        var preposition = phrase.Preposition;
        if (IsAuthority(draft, preposition))
        {
            return finding.Field is MentionField.Document or MentionField.Mission or MentionField.Organization ? MentionRole.Authority
                : null;
        }

        var isActor = finding.IsActor && finding.Field is not MentionField.Mission;
        switch (draft.Tokens[preposition].Word?.Text)
        {
            case "to" when draft.IsWord(preposition - 1, "according"):
                return null;
            case "to" or "for":
                return isActor ? MentionRole.Recipient : MentionRole.Subject;
            case "with":
                return isActor ? MentionRole.Participant : MentionRole.Subject;
            case "by":
                return clause.Verb is { IsPassive: true } verb && preposition > verb.Last && phrase.Part is ClausePart.Main && phrase.Within is null ? ByAgent(kind) : null;
            case "from" when finding.Field is not MentionField.State:
                return null;
            default:
                return finding.Field is MentionField.Mission or MentionField.Document ? MentionRole.Subject : null;
        }
    }

    private static string ByAgent(string kind) =>
        kind is EventKind.Conference or EventKind.Meeting ? MentionRole.Participant : MentionRole.Agent;

    /// <summary>under, pursuant to, in accordance with, within the mandate of, on the basis of, in line with.</summary>
    private static bool IsAuthority(Draft draft, int preposition) =>
        draft.IsWord(preposition, "under") || (draft.IsWord(preposition, "to") && draft.IsWord(preposition - 1, "pursuant"))
        || (draft.IsWord(preposition, "with") && (draft.IsWord(preposition - 1, "accordance") || draft.IsWord(preposition - 1, "line")))
        || (draft.IsWord(preposition, "of") && (draft.IsWord(preposition - 1, "mandate") || draft.IsWord(preposition - 1, "terms")
        || draft.IsWord(preposition - 1, "basis") || draft.IsWord(preposition - 1, "part")));
}
