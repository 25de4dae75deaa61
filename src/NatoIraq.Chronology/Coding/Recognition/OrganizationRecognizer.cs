using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Organizations by their head word: capitalized names that end in Council, Ministry, Force …, or begin with one ("Ministry of Foreign Affairs"),
/// with the legal form of a company ("Hewlett-Packard Company", "Ernst &amp; Young"), and governments in lower case ("Iraqi interim government").
/// </summary>
internal sealed class OrganizationRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (sentence.Is(index, WordUse.OrganizationHead | WordUse.GovernmentNoun) || sentence.HasMatches(index))
            {
                if (HeadEnd(sentence, index) is var last && last >= 0 && sentence.IsCapitalized(index))
                {
                    ProposeNamed(sentence, context, proposals, index, last);
                }
                else if (GovernmentEnd(sentence, index) is var end and >= 0)
                {
                    ProposeGovernment(sentence, proposals, index, end);
                }
            }

            if (sentence.Is(index, WordUse.LegalForm) && sentence.IsCapitalized(index) && !sentence.IsBreak(index))
            {
                ProposeCompany(sentence, proposals, index);
            }
            else if (sentence.IsMark(index, '&'))
            {
                ProposePartners(sentence, proposals, index);
            }
        }
    }

    private static int HeadEnd(Sentence sentence, int index) =>
        sentence.TryMatch(index, PhraseKind.OrganizationHead, out var phrase) && sentence.IsCapitalized(phrase.Last) ? phrase.Last
        : sentence.Is(index, WordUse.OrganizationHead) && (!sentence.TryMatch(index, PhraseKind.Title, out var title) || title.Last == index)
            && !EndsTitle(sentence, index) ? index
        : -1;

    /// <summary>"Chief Executive": the word closes a title that begins before it.</summary>
    private static bool EndsTitle(Sentence sentence, int index) => sentence.TryMatch(index - 1, PhraseKind.Title, out var title) && title.Last == index;

    private static int GovernmentEnd(Sentence sentence, int index) =>
        sentence.ShapeOf(index) is not TokenShape.Lower ? -1
        : sentence.TryMatch(index, PhraseKind.GovernmentNoun, out var phrase) ? phrase.Last
        : sentence.Is(index, WordUse.GovernmentNoun) ? index
        : -1;

    /// <summary>"Acme Holdings", "Hewlett-Packard Company", "Wells, Fargo &amp; Company", "Siemens AG".</summary>
    private static void ProposeCompany(Sentence sentence, Proposals proposals, int form)
    {
        var first = CapitalizedRun.Left(sentence, form, joins: false);
        if (first == form && sentence.IsMark(form - 1, ',') && NameRules.CanBeName(sentence, form - 2))
        {
            // "Acme, Inc."
            first = CapitalizedRun.Left(sentence, form - 2, joins: false);
        }

        if (first < form && sentence.IsMark(first - 1, ',') && sentence.IsMark(form - 1, '&') && NameRules.IsFree(sentence, first - 2))
        {
            // "Wells, Fargo & Company"
            first = CapitalizedRun.Left(sentence, first - 2);
        }

        if (first < form && !NameRules.CanBeName(sentence, form + 1) && sentence.AreUndated(first, form))
        {
            var last = sentence.IsMark(form + 1, '.') && form + 1 < sentence.Last && !sentence[form + 1].SpaceBefore && sentence[form].End - sentence[form].Start <= 4
                ? form + 1 : form;
            proposals.Add(first, last, Organization(sentence.TextOf(first, last)), "legal form", Weights.Strong);
        }
    }

    /// <summary>"Ernst &amp; Young", "Standard &amp; Poor's", "AT&amp;T".</summary>
    private static void ProposePartners(Sentence sentence, Proposals proposals, int and)
    {
        if (!sentence.IsCapitalized(and - 1) || !sentence.IsCapitalized(and + 1) || sentence.IsDated(and - 1))
        {
            return;
        }

        var first = sentence.ShapeOf(and - 1) is TokenShape.Upper ? and - 1 : CapitalizedRun.Left(sentence, and - 1, joins: false);
        var last = NameRules.EndOfRun(sentence, and + 1);
        last = last < 0 ? and + 1 : last;
        if (sentence.ShapeOf(last + 1) is TokenShape.Possessive && last == and + 1 && sentence.Has(last, WordSenses.Common))
        {
            // "Standard & Poor's"
            last++;
        }

        proposals.Add(first, last, Organization(sentence.TextOf(first, last)), "partners", Weights.Strong);
    }

    private static void ProposeNamed(Sentence sentence, DocumentContext context, Proposals proposals, int head, int last)
    {
        var next = last + 1;
        if (!sentence.IsBreak(next) && sentence.IsCapitalized(next)
            && (sentence.Is(next, WordUse.PlaceHead | WordUse.DocumentHead) || sentence.IsHyphen(head - 1)))
        {
            return;
        }

        var first = WithNumber(sentence, CapitalizedRun.Left(sentence, head), head);
        var end = CapitalizedRun.Right(sentence, last);
        if (IsInLexicon(sentence, first, end) || !sentence.AreUndated(first, end))
        {
            return;
        }

        if (first == head && end == last)
        {
            ProposeAnaphor(sentence, context, proposals, head, last);
            return;
        }

        if (first == head && sentence[head].StartsSentence && sentence[head].Word is { Noun: not null })
        {
            // "Establishment of …", "Recognition of …": the sentence's first word is a plain noun.
            return;
        }

        proposals.Add(Named(sentence, first, end, sentence.TextOf(head, last)));
    }

    /// <summary>"3 Commando Brigade", "9th Marine Expeditionary Brigade": a military unit's number belongs to its name.</summary>
    private static int WithNumber(Sentence sentence, int first, int head) =>
        sentence.Holds(first - 1) && !sentence.IsDated(first - 1) && sentence[first - 1].End - sentence[first - 1].Start <= 5
        && !sentence.SpanOf(first - 1).Contains(',') && sentence.ShapeOf(first - 1) is TokenShape.Number or TokenShape.Mixed
        && char.IsAsciiDigit(sentence.Text[sentence[first - 1].Start]) && sentence.Is(head, WordUse.UnitHead) ? first - 1 : first;

    /// <summary>A name the lexicon holds as a whole is the lexicon's.</summary>
    private static bool IsInLexicon(Sentence sentence, int first, int end)
    {
        for (var start = first; start <= end && start <= first + 2; start++)
        {
            if (sentence.TryMatchName(start, out var match) && match.Last >= end && match.Sense.Kind is not PhraseKind.Demonym
                && (start == first || match.Sense.Kind is PhraseKind.Mission or PhraseKind.Organization && IsLoose(sentence, first, start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether what stands before a name of the lexicon is only a nationality: "U.S. Congress", "Iraqi Council of Representatives".
    /// </summary>
    private static bool IsLoose(Sentence sentence, int first, int start) =>
        sentence.TryMatchName(first, out var match) && match.Last == start - 1 && match.Sense.Kind is PhraseKind.Organization or PhraseKind.Mission;

    /// <summary>
    /// "the Department", "Council authorizes": the one this document has named before; or "the Cabinet", "Parliament", a body that its capital names
    /// enough.
    /// </summary>
    private static void ProposeAnaphor(Sentence sentence, DocumentContext context, Proposals proposals, int first, int last)
    {
        var definite = sentence.IsWord(first - 1, "the", "its");
        var acts = sentence.IsOpening(first) && NameEvidence.Predicate(sentence, last + 1, out _) is var verb && verb >= 0 && NameEvidence.IsFinite(sentence, verb);
        var head = sentence.TextOf(first, last);
        if ((definite || acts) && context.TryGetByHead(head, out var entity))
        {
            proposals.Add(new Candidate { First = first, Last = last, Field = entity.Field, Entity = entity, Rule = "said again", Weight = Weights.Known,
                Basis = Basis.Inferred });
        }
        else if (sentence.Is(first, WordUse.BodyByItself) && sentence.ShapeOf(first) is TokenShape.Capitalized
            && (definite && !EndsLongerName(sentence, first) && EndsPhrase(sentence, last + 1)
                || (acts || sentence.IsWord(first - 1, "to", "by", "of", "from", "in")) && !sentence.IsCapitalized(last + 1)))
        {
            proposals.Add(first, last, Organization(head), "body by itself", Weights.Context);
        }
    }

    /// <summary>"the Union", but not "the Union flag": nothing follows that the word would be said of.</summary>
    private static bool EndsPhrase(Sentence sentence, int next) =>
        !sentence.Holds(next) || sentence.ShapeOf(next) is TokenShape.Mark or TokenShape.Possessive
        || (sentence.ShapeOf(next) is TokenShape.Lower && (sentence.Is(next, WordUse.Function | WordUse.Adverb)
            || sentence[next].Word is { VerbForms: not VerbForms.None, Noun: null } || NameEvidence.IsFinite(sentence, next)));

    /// <summary>"Council of the League": the word closes the name of a part of the body.</summary>
    private static bool EndsLongerName(Sentence sentence, int first) =>
        sentence.IsWord(first - 2, "of") && sentence.IsCapitalized(first - 3) && sentence.Is(first - 3, WordUse.OrganizationHead);

    private static void ProposeGovernment(Sentence sentence, Proposals proposals, int head, int last)
    {
        var first = head;
        while (sentence.Is(first - 1, WordUse.TitleModifier) && head - first < 3)
        {
            first--;
        }

        var owner = first - 1;
        if (!sentence.IsCapitalized(owner) || sentence.IsDated(owner) || sentence.Is(owner, WordUse.Function))
        {
            return;
        }

        var start = owner;
        var known = false;
        for (var candidate = Math.Max(sentence.First, owner - 4); candidate <= owner && !known; candidate++)
        {
            known = sentence.TryMatchName(candidate, out var match) && match.Last == owner
                && match.Sense.Kind is PhraseKind.Demonym or PhraseKind.State or PhraseKind.Place or PhraseKind.Province;
            start = known ? candidate : owner;
        }

        if (!known && !(sentence.ShapeOf(owner) is TokenShape.Capitalized && !sentence.IsOpening(owner) && !NameRules.IsCommon(sentence, owner)))
        {
            return;
        }

        while (sentence.Is(start - 1, WordUse.TitleModifier))
        {
            start--;
        }

        proposals.Add(Named(sentence, start, last, sentence.TextOf(head, last)));
    }

    private static Candidate Named(Sentence sentence, int first, int end, string head)
    {
        var parts = new List<Candidate>();
        Entity? state = null;
        var stateWritten = "";
        for (var index = first; index <= end; index++)
        {
            if (!sentence.TryMatchName(index, out var match) || match.Last > end)
            {
                continue;
            }

            if (match.Sense.Kind is PhraseKind.State or PhraseKind.Demonym or PhraseKind.Province || (match.Sense.Kind is PhraseKind.Organization && index == first))
            {
                parts.Add(LexiconNameRecognizer.Part(match));
                if (state is null && match.Sense.Kind is PhraseKind.State or PhraseKind.Demonym)
                {
                    state = match.Sense.Entity;
                    stateWritten = sentence.TextOf(match.First, match.Last);
                }
            }

            index = match.Last;
        }

        var written = sentence.TextOf(first, end);
        var isMission = head is "Mission" && end - first >= 2 && sentence.TryMatchName(first, out var named) && named.Sense.Kind is PhraseKind.Organization;
        var entity = isMission ? new Entity { Field = MentionField.Mission, Name = written, MissionType = head }
            : Organization(GovernmentNames.Canonical(written, head, state, stateWritten));
        return new Candidate { First = first, Last = end, Field = entity.Field, Entity = entity, Rule = "head noun", Weight = Weights.Strong, Parts = parts };
    }

    private static Entity Organization(string name) => new() { Field = MentionField.Organization, Name = name };
}
