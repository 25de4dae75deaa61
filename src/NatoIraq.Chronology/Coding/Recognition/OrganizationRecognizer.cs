using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Organizations by their head word: capitalized names that end in Council, Ministry, Force …, or begin with one ("Ministry of Foreign
/// Affairs"),
/// and governments in lower case ("Iraqi interim government").
/// </summary>
internal static class OrganizationRecognizer
{
    /// <summary>What a text may call a body by, with an article and a capital, without ever saying whose it is.</summary>
    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
    {
        "Assembly", "Cabinet", "Commission", "Council", "Court", "League", "Parliament", "Politburo", "Secretariat", "Tribunal", "Union",
    };

    /// <summary>
    /// Finds organizations; from the right, so that the last head of a name decides ("Global Chiefs of Mission Conference").
    /// </summary>
    public static void Recognize(Draft draft, DocumentContext memory)
    {
        for (var index = draft.Tokens.Count - 1; index >= 0; index--)
        {
            if (!draft.IsFree(index) || !(draft.Tokens[index].Is(WordUse.OrganizationHead | WordUse.GovernmentNoun)
                || draft.HasMatches(index)))
            {
                continue;
            }

            var last = HeadEnd(draft, index);
            if (last >= 0 && draft.Tokens[index].IsCapitalized)
            {
                RecognizeNamed(draft, memory, index, last);
            }
            else if (GovernmentEnd(draft, index) is var end and >= 0)
            {
                RecognizeGovernment(draft, memory, index, end);
            }
        }
    }

    private static int HeadEnd(Draft draft, int index) =>
        draft.TryMatch(index, PhraseKind.OrganizationHead, out var phrase) && draft.AreFree(index, phrase.Last)
            && draft.Tokens[phrase.Last].IsCapitalized ? phrase.Last
        : draft.Tokens[index].Is(WordUse.OrganizationHead) && (!draft.TryMatch(index, PhraseKind.Title, out var title)
        || title.Last == index) && !EndsTitle(draft, index) ? index
        : -1;

    /// <summary>"Chief Executive": the word closes a title that begins before it.</summary>
    private static bool EndsTitle(Draft draft, int index) =>
        index > 0 && !draft.IsBreak(index) && draft.TryMatch(index - 1, PhraseKind.Title, out var title) && title.Last == index;

    private static int GovernmentEnd(Draft draft, int index) =>
        draft.Tokens[index].Shape is not TokenShape.Lower ? -1
        : draft.TryMatch(index, PhraseKind.GovernmentNoun, out var phrase) ? phrase.Last
        : draft.Tokens[index].Is(WordUse.GovernmentNoun) ? index
        : -1;

    private static void RecognizeNamed(Draft draft, DocumentContext memory, int head, int last)
    {
        var next = last + 1;
        if (!draft.IsBreak(next) && draft.Tokens[next].IsCapitalized && draft.IsFree(next)
            && (draft.Tokens[next].Is(WordUse.PlaceHead | WordUse.DocumentHead) || draft.IsHyphen(head - 1)))
        {
            return;
        }

        var first = WithNumber(draft, CapitalizedRun.Left(draft, head), head);
        var end = CapitalizedRun.Right(draft, last);
        if (IsInLexicon(draft, first, end) || !draft.AreFree(first, end))
        {
            return;
        }

        if (first == head && end == last)
        {
            RecognizeAnaphor(draft, memory, head, last);
            return;
        }

        if (first == head && draft.Tokens[head].StartsSentence && draft.Tokens[head].Word is { Noun: not null })
        {
            // "Establishment of …", "Recognition of …": the sentence's first word is a plain noun.
            return;
        }

        Record(draft, memory, first, end, draft.TextOf(head, last));
    }

    /// <summary>"3 Commando Brigade", "9th Marine Expeditionary Brigade": a military unit's number belongs to its name.</summary>
    private static int WithNumber(Draft draft, int first, int head) =>
        first > 0 && !draft.IsBreak(first) && draft.IsFree(first - 1) && draft.Tokens[first - 1].End - draft.Tokens[first - 1].Start <= 5
        && !draft.Text.AsSpan(draft.Tokens[first - 1].Start, draft.Tokens[first - 1].End - draft.Tokens[first - 1].Start).Contains(',')
        && draft.Tokens[first - 1].Shape is TokenShape.Number or TokenShape.Mixed && char.IsAsciiDigit(draft.Text[draft.Tokens[first - 1].Start])
        && IsUnit(draft, head) ? first - 1 : first;

    private static bool IsUnit(Draft draft, int head) =>
        draft.IsWord(head, "Brigade") || draft.IsWord(head, "Division") || draft.IsWord(head, "Battalion") || draft.IsWord(head, "Regiment")
        || draft.IsWord(head, "Corps") || draft.IsWord(head, "Army") || draft.IsWord(head, "Fleet") || draft.IsWord(head, "Squadron")
        || draft.IsWord(head, "Commando") || draft.IsWord(head, "Wing") || draft.IsWord(head, "Infantry") || draft.IsWord(head, "Cavalry")
        || draft.IsWord(head, "Force") || draft.IsWord(head, "Unit") || draft.IsWord(head, "Company") || draft.IsWord(head, "Battery");

    /// <summary>A name the lexicon holds as a whole is the lexicon's.</summary>
    private static bool IsInLexicon(Draft draft, int first, int end)
    {
        for (var start = first; start <= end && start <= first + 2; start++)
        {
            if (draft.TryMatchName(start, out var match) && match.Last >= end && match.Sense.Kind is not PhraseKind.Demonym
                && (start == first || match.Sense.Kind is PhraseKind.Mission or PhraseKind.Organization && IsLoose(draft, first, start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether what stands before a name of the lexicon is only a nationality: "U.S. Congress", "Iraqi Council of Representatives".
    /// </summary>
    private static bool IsLoose(Draft draft, int first, int start) =>
        draft.TryMatchName(first, out var match) && match.Last == start - 1 && match.Sense.Kind is PhraseKind.Organization
            or PhraseKind.Mission;

    /// <summary>
    /// "the Department", "Council authorizes": the one this source has named before; or "the Cabinet", a body that its capital names enough.
    /// </summary>
    private static void RecognizeAnaphor(Draft draft, DocumentContext memory, int first, int last)
    {
        var definite = first > 0 && !draft.IsBreak(first) && (draft.IsWord(first - 1, "the") || draft.IsWord(first - 1, "its"));
        var acts = draft.Tokens[first].StartsSentence && !draft.IsBreak(last + 1)
            && draft.Tokens[last + 1] is { Shape: TokenShape.Lower, Word.VerbForms: VerbForms.Past or VerbForms.ThirdPerson };
        var head = draft.TextOf(first, last);
        if ((definite || acts) && memory.TryGetByHead(head, out var entity))
        {
            draft.Add(first, last, entity!, Basis.Inferred);
        }
        else if (definite && !EndsLongerName(draft, first) && Bodies.Contains(head) && EndsPhrase(draft, last + 1))
        {
            draft.Add(first, last, memory.Organization(head, head, head));
        }
    }

    /// <summary>"the Union", but not "the Union flag": nothing follows that the word would be said of.</summary>
    private static bool EndsPhrase(Draft draft, int next) =>
        draft.IsBreak(next) || draft.Tokens[next].Shape is TokenShape.Mark or TokenShape.Possessive
        || (draft.Tokens[next] is { Shape: TokenShape.Lower } token && (token.Is(WordUse.Function | WordUse.Adverb | WordUse.Be | WordUse.Have | WordUse.Modal)
            || token.Word is { VerbForms: not VerbForms.None, Noun: null }));

    /// <summary>"Council of the League": the word closes the name of a part of the body.</summary>
    private static bool EndsLongerName(Draft draft, int first) =>
        first >= 3 && draft.IsWord(first - 2, "of") && draft.Tokens[first - 3].IsCapitalized && draft.Tokens[first - 3].Is(WordUse.OrganizationHead);

    private static void RecognizeGovernment(Draft draft, DocumentContext memory, int head, int last)
    {
        var first = head;
        while (first > 0 && !draft.IsBreak(first) && draft.IsFree(first - 1) && draft.Tokens[first - 1].Is(WordUse.TitleModifier)
            && head - first < 3)
        {
            first--;
        }

        var owner = first - 1;
        if (draft.IsBreak(first) || !draft.IsFree(owner) || !draft.Tokens[owner].IsCapitalized)
        {
            return;
        }

        var start = owner;
        var known = false;
        for (var candidate = Math.Max(0, owner - 4); candidate <= owner && !known; candidate++)
        {
            known = draft.TryMatchName(candidate, out var match) && match.Last == owner && draft.AreFree(candidate, owner)
                && match.Sense.Kind is PhraseKind.Demonym or PhraseKind.State or PhraseKind.Place or PhraseKind.Province;
            start = known ? candidate : owner;
        }

        if (!known && !(draft.IsUnknown(owner) && draft.Tokens[owner].Shape is TokenShape.Capitalized
            && !draft.Tokens[owner].StartsSentence) && !draft.Tokens[owner].Is(WordUse.Common))
        {
            return;
        }

        if (draft.Tokens[owner].Is(WordUse.Function))
        {
            return;
        }

        while (start > 0 && !draft.IsBreak(start) && draft.IsFree(start - 1) && draft.Tokens[start - 1].Is(WordUse.TitleModifier))
        {
            start--;
        }

        Record(draft, memory, start, last, draft.TextOf(head, last));
    }

    private static void Record(Draft draft, DocumentContext memory, int first, int end, string head)
    {
        Entity? state = null;
        var stateWritten = "";
        for (var index = first; index <= end; index++)
        {
            if (draft.TryMatchName(index, out var match) && match.Last <= end)
            {
                if (match.Sense.Kind is PhraseKind.State or PhraseKind.Demonym or PhraseKind.Province
                    || (match.Sense.Kind is PhraseKind.Organization && index == first))
                {
                    draft.AddNested(match.First, match.Last, match.Sense.Entity!);
                    if (state is null && match.Sense.Kind is PhraseKind.State or PhraseKind.Demonym)
                    {
                        state = match.Sense.Entity;
                        stateWritten = draft.TextOf(match.First, match.Last);
                    }
                }

                index = match.Last;
            }
        }

        var written = draft.TextOf(first, end);
        var isMission = head is "Mission" && end - first >= 2 && draft.TryMatchName(first, out var named)
            && named.Sense.Kind is PhraseKind.Organization;
        if (isMission)
        {
            memory.LastMission = draft.Add(first, end, new Entity { Field = MentionField.Mission, Name = written,
                MissionType = head }).Entity;
            return;
        }

        var name = GovernmentNames.Canonical(written, head, state, stateWritten);
        draft.Add(first, end, memory.Organization(name, head, written));
    }
}
