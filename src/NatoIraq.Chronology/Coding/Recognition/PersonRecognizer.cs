using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// People: a title before a name, a given name before a surname, initials, a regnal number, a cell of a table that is nothing but a name, and any
/// capitalized words that no list knows where the words around them make them somebody's.
/// </summary>
internal sealed class PersonRecognizer : IRecognizer
{
    /// <summary>From this sum on, what speaks for a person is worth proposing.</summary>
    private const int Least = Weights.Form;

    private const int LongestCell = 5;

    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (sentence.HasMatches(index) && TitleReader.Read(sentence, index) is { } title)
            {
                ProposeTitled(sentence, proposals, title);
            }

            if (!sentence.IsCapitalized(index) || sentence.IsDated(index))
            {
                continue;
            }

            if (PersonNameReader.IsKorean(sentence, index))
            {
                Add(sentence, proposals, index, index + 3, "Korean name", Weights.Strong);
            }

            var next = index + 1;
            if ((sentence.IsCapitalized(next) || sentence.Is(next, WordUse.NameParticle) || sentence.IsHyphen(next))
                && !IsInsideName(sentence, index) && PersonNameReader.Read(sentence, index, titled: false) is var last && last >= 0)
            {
                var weight = WeightOf(sentence, context, index, last);
                if (weight >= Least)
                {
                    Add(sentence, proposals, index, last, "full name", Math.Min(weight, Weights.Strong));
                }
            }

            if ((sentence.Is(next, WordUse.NameSuffix) || sentence.IsWord(next, "of", "the")) && Regnal(sentence, index) is var regnal && regnal >= 0)
            {
                proposals.Add(index, regnal, new Entity { Field = MentionField.Person, Name = sentence.TextOf(index, regnal) }, "regnal name", Weights.Strong,
                    PlacesIn(sentence, index + 2, regnal));
            }
        }
    }

    /// <summary>Adds a candidate for a person.</summary>
    internal static void Add(Sentence sentence, Proposals proposals, int first, int last, string rule, int weight) =>
        proposals.Add(first, last, new Entity { Field = MentionField.Person, Name = sentence.TextOf(first, last) }, rule, weight);

    private static void ProposeTitled(Sentence sentence, Proposals proposals, Title title)
    {
        var first = title.Last + 1;
        var last = PersonNameReader.Read(sentence, first, titled: true);
        if (last < 0 || (last == first && !IsBelievable(sentence, title, first)) || IsPartOfThing(sentence, last + 1) || IsTown(sentence, title, last))
        {
            return;
        }

        Add(sentence, proposals, first, last, "title before a name", title.IsCapitalized || last > first ? Weights.Certain : Weights.Context);
    }

    /// <summary>
    /// "the leader Baghdad": a title in lower case wants more than one capitalized word behind it. "Miss Universe", "General Motors": a common word is
    /// no name though a title stands before it.
    /// </summary>
    private static bool IsBelievable(Sentence sentence, Title title, int first) =>
        (title.IsCapitalized || NameRules.IsSurname(sentence, first) || NameRules.IsGivenName(sentence, first) || sentence.Is(title.First, WordUse.TitleModifier))
        && !(sentence.TryMatchName(first, out var place) && place.Sense.Kind is PhraseKind.Place or PhraseKind.State && !title.IsHonorific
            && !NameRules.IsSurname(sentence, first) && !NameRules.IsGivenName(sentence, first));

    /// <summary>"St. Petersburg": the honorific of saints opens the names of towns.</summary>
    private static bool IsTown(Sentence sentence, Title title, int last) =>
        sentence.IsWord(title.First, "St", "St.", "Saint") && (Gazetteer.Default.Knows(sentence.SpanOf(title.First, last))
            || NameEvidence.IsLocated(sentence, title.First) || sentence.ShapeOf(last + 1) is TokenShape.Possessive);

    private static int WeightOf(Sentence sentence, DocumentContext context, int first, int last)
    {
        if (IsPartOfThing(sentence, last + 1) || (sentence.TryMatchName(first, out var known) && known.Last >= last && known.Last > known.First))
        {
            return 0;
        }

        var isGiven = NameRules.IsGivenName(sentence, first);
        var isWord = NameRules.IsCommon(sentence, first);
        var weight = Weights.Form + (isGiven ? isWord ? 15 : 30 : isWord ? NameRules.IsGivenName(sentence, first + 1) && !sentence.IsOpening(first) ? 0
            : last == first + 1 && !NameRules.IsCommon(sentence, last) && !sentence.HasMatches(last) && sentence[first].Word is null or { IsBare: true } ? -10 : -30 : 0);
        for (var index = first; index <= last; index++)
        {
            weight += sentence.ShapeOf(index) is TokenShape.Initial ? 25 : 0;
            weight += index > first && NameRules.IsSurname(sentence, index) ? 10 : 0;
            weight += index > first && index < last && sentence.Is(index, WordUse.NameParticle) && sentence.ShapeOf(index) is TokenShape.Lower ? 15 : 0;
            weight -= index > first && !sentence.IsHyphen(index) && NameRules.IsCommon(sentence, index) && !isGiven ? 25 : 0;
            weight -= sentence.ShapeOf(index) is TokenShape.Upper ? 40 : 0;
        }

        // "Rose Garden": two words that are words.
        weight -= isGiven && isWord && NameRules.IsCommon(sentence, last) && !NameRules.IsSurname(sentence, last) && !sentence.IsHyphen(last - 1) ? 25 : 0;

        // "Washington Post", "Carnegie Steel"
        weight -= sentence.Is(last, WordUse.CompanyNoun) && !sentence.HasMatches(last) ? 25 : 0;
        if (Gazetteer.Default.Knows(sentence.SpanOf(first, last)))
        {
            weight -= isGiven && !NameEvidence.IsLocated(sentence, first) ? 20 : 45;
        }

        if (IsWholeCell(sentence, first, last) || context.People.Knows(sentence.SpanOf(last)) || IsJoined(sentence, context, first, last))
        {
            weight += 30;
        }

        if (NameRules.CanBeName(sentence, last + 1) && !sentence.Is(last + 1, WordUse.Month) && !TitleBegins(sentence, last + 1))
        {
            // "Brand Engine Development": only a part of a longer name.
            weight -= 25;
        }

        if (NameRules.IsContinued(sentence, first) && !sentence.IsHyphen(first - 1))
        {
            weight -= TitleEndsAt(sentence, first - 1) ? 0 : 40;
        }

        // A name with a demonym or state before it is mostly a team, ship or product of it.
        return weight + NameEvidence.ForPerson(sentence, first, last) - NameEvidence.ForBody(sentence, first, last) / 2;
    }

    /// <summary>"Henry III", "Edward the Confessor", "Isabella of Angoulême": a name with what tells it from others of the name.</summary>
    private static int Regnal(Sentence sentence, int index)
    {
        if (sentence.ShapeOf(index) is not TokenShape.Capitalized || !NameRules.CanBeName(sentence, index) || NameRules.IsHead(sentence, index)
            || !(NameRules.IsGivenName(sentence, index) || NameRules.IsFree(sentence, index)) || sentence.TryMatch(index, PhraseKind.Demonym, out _)
            || sentence.TryMatch(index, PhraseKind.Title, out _) || sentence.TryMatch(index, PhraseKind.Honorific, out _))
        {
            return -1;
        }

        if (sentence.Is(index + 1, WordUse.NameSuffix) && sentence.ShapeOf(index + 1) is TokenShape.Upper or TokenShape.Initial or TokenShape.Capitalized
            && !sentence.IsWord(index + 1, "Jr", "Sr") && NameRules.IsGivenName(sentence, index))
        {
            return IsPartOfThing(sentence, index + 2) ? -1 : index + 1;
        }

        if (!NameRules.IsGivenName(sentence, index) || NameRules.IsContinued(sentence, index))
        {
            return -1;
        }

        if (sentence.IsWord(index + 1, "the") && sentence.ShapeOf(index + 2) is TokenShape.Capitalized && !NameRules.IsHead(sentence, index + 2)
            && !sentence.TryMatch(index + 2, PhraseKind.Organization, out _) && !sentence.TryMatch(index + 2, PhraseKind.Demonym, out _) && !NameRules.CanBeName(sentence, index + 3))
        {
            return index + 2;
        }

        return sentence.IsWord(index + 1, "of") && NameRules.EndOfRun(sentence, index + 2) is var end && end >= 0 && end <= index + 4
            && !NameRules.IsHead(sentence, end) && !NameRules.IsCommon(sentence, index + 2) ? end : -1;
    }

    /// <summary>"Hugh of Lusignan": the place is evidence of its own.</summary>
    private static IReadOnlyList<Candidate> PlacesIn(Sentence sentence, int first, int last)
    {
        if (!sentence.IsWord(first - 1, "of"))
        {
            return [];
        }

        if (sentence.TryMatchName(first, out var match) && match.Last == last && match.Sense.Kind is PhraseKind.State or PhraseKind.Place or PhraseKind.Province)
        {
            return [LexiconNameRecognizer.Part(match)];
        }

        var written = sentence.TextOf(first, last);
        var readings = Gazetteer.Default.Find(written);
        var place = PlaceResolver.Resolve(written, readings);
        return readings.Count == 0 ? [] : [new Candidate { First = first, Last = last, Field = place.Field, Entity = place, Rule = "inside a name", Weight = Weights.Known }];
    }

    /// <summary>"Baker Commission", "Truman Doctrine", "Vance-Owen plan": the name is part of another.</summary>
    private static bool IsPartOfThing(Sentence sentence, int next) =>
        (NameRules.IsHead(sentence, next) || sentence.Is(next, WordUse.LegalForm) && sentence.IsCapitalized(next)
            || sentence.IsMark(next, '&') && sentence.IsCapitalized(next + 1))
        || (sentence.IsHyphen(next) && sentence.IsCapitalized(next + 1));

    /// <summary>Whether the token is inside a run that began before it, so that no name begins here; a title's last word ends one.</summary>
    private static bool IsInsideName(Sentence sentence, int index) =>
        sentence.IsHyphen(index - 1) || (sentence.IsWord(index - 1, "Operation", "Exercise") && sentence.IsCapitalized(index - 1))
        || (NameRules.IsGivenName(sentence, index - 1) && !sentence.IsOpening(index - 1) && !TitleEndsAt(sentence, index - 1) && !NameRules.IsCommon(sentence, index - 1));

    private static bool TitleBegins(Sentence sentence, int index) =>
        sentence.TryMatch(index, PhraseKind.Title, out _) || sentence.TryMatch(index, PhraseKind.Honorific, out _);

    private static bool TitleEndsAt(Sentence sentence, int last)
    {
        for (var start = last; start >= Math.Max(sentence.First, last - 3); start--)
        {
            foreach (ref readonly var match in sentence.MatchesAt(start))
            {
                if (match.Last == last && match.Sense.Kind is PhraseKind.Title or PhraseKind.Honorific or PhraseKind.Office or PhraseKind.Demonym or PhraseKind.State
                    or PhraseKind.Organization)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The first cell of a table holds two to four capitalized words and nothing else.</summary>
    private static bool IsWholeCell(Sentence sentence, int first, int last) =>
        first == 0 && last == sentence.Last && last - first < LongestCell && last + 1 < sentence.Whole.Tokens.Count && sentence.Whole.Tokens[last + 1].StartsCell;

    /// <summary>"Glafcos Clerides and Denktash", "Richard Holbrooke and Fazil Kucuk": joined by "and" or a comma to what is plainly somebody.</summary>
    private static bool IsJoined(Sentence sentence, DocumentContext context, int first, int last)
    {
        if (NameEvidence.IsLocated(sentence, first))
        {
            return false;
        }

        var after = sentence.IsWord(last + 1, "and") || sentence.IsMark(last + 1, ',') ? last + 2 : -1;
        if (after >= 0 && (IsPlainly(sentence, context, after) || (TitleReader.Read(sentence, after) is { } title
            && PersonNameReader.Read(sentence, title.Last + 1, titled: true) >= 0)))
        {
            return true;
        }

        if (!(sentence.IsWord(first - 1, "and") || sentence.IsMark(first - 1, ',')))
        {
            return false;
        }

        for (var before = first - 2; before >= first - 4 && sentence.IsCapitalized(before); before--)
        {
            if (IsPlainly(sentence, context, before))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlainly(Sentence sentence, DocumentContext context, int index) =>
        sentence.ShapeOf(index) is TokenShape.Capitalized && !sentence.IsDated(index)
        && (context.People.Knows(sentence.SpanOf(index))
            || (NameRules.IsGivenName(sentence, index) && !NameRules.IsCommon(sentence, index) && PersonNameReader.Read(sentence, index, titled: false) >= 0));
}
