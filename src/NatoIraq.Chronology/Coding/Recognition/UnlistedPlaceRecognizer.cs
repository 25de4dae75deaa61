using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Places that no list names: unknown capitalized words where only a place can stand ("the village of Racak", "near Bismayah"), a part of a state or
/// town by the compass ("Northern Cyprus", "West Gorton"), a house where something happens, a Korean island.
/// </summary>
internal sealed class UnlistedPlaceRecognizer : IRecognizer
{
    private const int LongestName = 6;
    private const int LongestSuffix = 3;
    private const int Least = Weights.Form + 10;

    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (!sentence.IsCapitalized(index) && !sentence.Is(index, WordUse.NameParticle))
            {
                continue;
            }

            ProposeHouse(sentence, proposals, index);
            ProposePart(sentence, proposals, index);
            if (NameRules.IsContinued(sentence, index) || EndOfName(sentence, index) is not (var last and >= 0)
                || sentence.ShapeOf(last + 1) is TokenShape.Number && !sentence.IsDated(last + 1) && !sentence.IsWord(index - 1, "of"))
            {
                continue;
            }

            var weight = WeightOf(sentence, index, last);
            if (weight >= Least)
            {
                proposals.Add(index, last, PlaceResolver.Place(sentence.TextOf(index, last)), "where only a place can stand", Math.Min(weight, Weights.Known));
            }
        }
    }

    private static int WeightOf(Sentence sentence, int first, int last)
    {
        if (NameRules.CanBeName(sentence, last + 1))
        {
            return 0;
        }

        var weight = NameEvidence.ForPlace(sentence, first, last) + (IsTypedBehind(sentence, first, last) || IsPartOfLarger(sentence, first, last) ? 55 : 0)
            + (IsKorean(sentence, last) || IsRegion(sentence, first, last) ? 45 : 0) + (IsListed(sentence, first, last) ? 45 : 0);
        return weight == 0 ? 0 : weight + 5
            - (NameRules.IsGivenName(sentence, first) && !sentence.Is(first, WordUse.NameParticle) ? first == last ? 10 : 30 : 0)
            - (NameEvidence.ForBody(sentence, first, last) >= 40 ? 30 : 0);
    }

    /// <summary>"at Lancaster House": a house where something happens, not the "House of" a parliament.</summary>
    private static void ProposeHouse(Sentence sentence, Proposals proposals, int index)
    {
        if (sentence.IsWord(index, "House") && sentence.IsCapitalized(index) && !sentence.IsWord(index + 1, "of") && NameRules.CanBeName(sentence, index - 1)
            && !sentence.Is(index - 1, WordUse.Compass) && (sentence.IsWord(index - 2, "at", "in", "outside") || (sentence.IsWord(index - 2, "the") && sentence.IsWord(index - 3, "at", "in", "outside"))))
        {
            proposals.Add(index - 1, index, PlaceResolver.Place(sentence.TextOf(index - 1, index)), "house", Weights.Strong);
        }
    }

    /// <summary>"Northern Cyprus", "Upper Egypt", "West Gorton": a word of the compass with a capital and the name it parts.</summary>
    private static void ProposePart(Sentence sentence, Proposals proposals, int index)
    {
        if (!sentence.Is(index, WordUse.Compass) || sentence.ShapeOf(index) is not TokenShape.Capitalized || sentence.IsOpening(index) && NameRules.IsCommon(sentence, index + 1)
            || sentence.IsDated(index))
        {
            return;
        }

        if (sentence.TryMatchName(index + 1, out var whole) && whole.Sense.Kind is PhraseKind.State or PhraseKind.Place or PhraseKind.Province
            && !PlaceRecognizer.ContinuesAsName(sentence, whole.Last + 1))
        {
            proposals.Add(index, whole.Last, PlaceResolver.Place(sentence.TextOf(index, whole.Last)), "part of a place", Weights.Context);
        }
        else if (NameRules.IsFree(sentence, index + 1) && !NameRules.CanBeName(sentence, index + 2) && NameEvidence.IsLocated(sentence, index))
        {
            proposals.Add(index, index + 1, PlaceResolver.Place(sentence.TextOf(index, index + 1)), "part of a place", Weights.Context);
        }
    }

    /// <summary>"at the Maiorsk checkpoint", "captured the Heglig oil field".</summary>
    private static bool IsTypedBehind(Sentence sentence, int first, int last)
    {
        if (!sentence.IsWord(first - 1, "the") || !(sentence.Is(first - 2, WordUse.Locative | WordUse.ToPlaceVerb)
            || (sentence.ShapeOf(first - 2) is TokenShape.Lower && sentence[first - 2].Word?.Verb is not null)))
        {
            return false;
        }

        var noun = last + (sentence.IsWord(last + 1, "oil", "gas", "refugee", "border") ? 2 : 1);
        return sentence.ShapeOf(noun) is TokenShape.Lower && sentence.Is(noun, WordUse.PlaceNoun) && !sentence.IsWord(noun, "state", "capital")
            && !sentence.IsHyphen(noun + 1);
    }

    /// <summary>"on Koje-do", "of Panmun-ri": the endings by which the islands, villages and towns of Korea are known.</summary>
    private static bool IsKorean(Sentence sentence, int last) =>
        sentence.Is(last, WordUse.PlaceSyllable) && sentence.ShapeOf(last) is TokenShape.Lower && sentence.IsHyphen(last - 1)
        && sentence.Is(last - 3, WordUse.Preposition | WordUse.Locative);

    /// <summary>"is captured in the Chocó.", "at the Zappeion in Athens": regions and buildings have an article, and behind them the phrase ends.</summary>
    private static bool IsRegion(Sentence sentence, int first, int last) =>
        sentence.IsWord(first - 1, "the") && sentence.IsWord(first - 2, "in", "at", "across", "on")
        && (!sentence.Holds(last + 1) || (sentence.IsWord(first - 2, "at") && sentence.IsWord(last + 1, "in"))
            || (sentence.IsWord(first - 2, "on") && last == sentence.Last)
            || (sentence.ShapeOf(last + 1) is TokenShape.Mark && !sentence.IsHyphen(last + 1) && !sentence.IsMark(last + 1, '(')));

    /// <summary>"of Greenwich, England": an unknown name between a preposition and the larger place it lies in.</summary>
    private static bool IsPartOfLarger(Sentence sentence, int first, int last) =>
        sentence.Is(first - 1, WordUse.Preposition | WordUse.Locative) && sentence.IsMark(last + 1, ',')
        && (sentence.TryMatch(last + 2, PhraseKind.State, out _) || sentence.TryMatch(last + 2, PhraseKind.Place, out _)
            || sentence.TryMatch(last + 2, PhraseKind.Province, out _));

    /// <summary>"from Strelley to Wollaton", "between Cochrane and North Bay", "in Halabja and Racak": joined to another place.</summary>
    private static bool IsListed(Sentence sentence, int first, int last)
    {
        if (sentence.IsWord(first - 1, "between"))
        {
            return sentence.IsWord(last + 1, "and") && NameRules.CanBeName(sentence, last + 2)
                && Gazetteer.Default.Knows(sentence.SpanOf(last + 2, NameRules.EndOfRun(sentence, last + 2)));
        }

        if (sentence.IsWord(first - 1, "from"))
        {
            return sentence.IsWord(last + 1, "to") && NameRules.CanBeName(sentence, last + 2);
        }

        if (!sentence.IsWord(first - 1, "to"))
        {
            return !NameRules.IsGivenName(sentence, first) && NameEvidence.IsListedWithPlace(sentence, first);
        }

        var start = first - 2;
        while (NameRules.CanBeName(sentence, start - 1))
        {
            start--;
        }

        return NameRules.CanBeName(sentence, start) && sentence.IsWord(start - 1, "from") && !NameRules.IsGivenName(sentence, first);
    }

    /// <summary>The last token of a run of unknown capitalized words, particles and hyphens, or -1.</summary>
    private static int EndOfName(Sentence sentence, int first)
    {
        if (sentence.IsOpening(first) && !sentence[first].StartsCell)
        {
            return -1;
        }

        var last = -1;
        for (var next = first; next <= sentence.Last && next < first + LongestName && !sentence.IsDated(next); next++)
        {
            if (sentence.ShapeOf(next) is TokenShape.Capitalized && (IsUnknown(sentence, next) || (next > first && sentence.IsHyphen(next - 1))))
            {
                last = next;
            }
            else if (next > first && sentence.IsHyphen(next - 1) && sentence.ShapeOf(next) is TokenShape.Lower
                && sentence[next].End - sentence[next].Start <= LongestSuffix)
            {
                // "Punggye-ri"
                last = next;
                break;
            }
            else if (!(sentence.IsHyphen(next) || (sentence.Is(next, WordUse.NameParticle) && (next > first || sentence.IsHyphen(next + 1)))))
            {
                break;
            }
        }

        return last;
    }

    private static bool IsUnknown(Sentence sentence, int index) =>
        NameRules.CanBeName(sentence, index) && !NameRules.IsCommon(sentence, index) && !sentence.HasMatches(index)
        && !sentence.Is(index, WordUse.OrganizationHead | WordUse.DocumentHead | WordUse.TitleModifier)
        || sentence.Is(index, WordUse.NameParticle | WordUse.PlaceHead);
}
