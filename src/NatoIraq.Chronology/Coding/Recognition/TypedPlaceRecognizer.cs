using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>Places whose type is part of the name, at its end ("Al-Asad Air Base") or at its beginning ("Port Stanley", "Gulf of Tonkin").</summary>
internal sealed class TypedPlaceRecognizer : IRecognizer
{
    private const int LongestName = 4;

    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (sentence.IsCapitalized(index) && sentence.Is(index, WordUse.PlaceHead) && !sentence.IsDated(index))
            {
                ProposeTyped(sentence, proposals, index);
            }

            if (sentence.Is(index, WordUse.PlaceOpening) && sentence.ShapeOf(index) is TokenShape.Capitalized && !NameRules.IsContinued(sentence, index)
                && EndOfOpened(sentence, index) is var last && last > index && !(sentence.TryMatchName(index, out var known) && known.Last >= last))
            {
                proposals.Add(index, last, Place(sentence, index, last), "type before a name", Weights.Strong);
            }
        }
    }

    private static void ProposeTyped(Sentence sentence, Proposals proposals, int head)
    {
        var first = CapitalizedRun.Left(sentence, head, joins: false);
        if (first < head && !PlaceRecognizer.ContinuesAsName(sentence, head + 1) && sentence.AreUndated(first, head)
            && !(sentence.TryMatchName(first, out var known) && known.Last == head))
        {
            // "Joseph Hill builds a mill", "Manchester City beats": who acts is somebody or a body, though a hill or a city ends the name.
            var acts = !NameEvidence.IsLocated(sentence, first) && (NameRules.IsGivenName(sentence, first) ? NameEvidence.ForPerson(sentence, first, head) > 0
                : NameEvidence.ForBody(sentence, first, head) > 30);
            proposals.Add(first, head, Place(sentence, first, head), "type behind a name", acts ? Weights.Context : Weights.Strong);
        }
    }

    private static int EndOfOpened(Sentence sentence, int opening)
    {
        // "Gulf War", "Bay Area", "Sea Island" are not opened by their first word, "Gulf of Aden" is.
        var wantsOf = sentence.Is(opening, WordUse.OpensWithOf);
        var first = opening + 1;
        if (sentence.IsWord(first, "of", "de"))
        {
            first += sentence.IsWord(first + 1, "the") ? 2 : 1;
        }
        else if (wantsOf)
        {
            return -1;
        }

        var last = -1;
        for (var index = first; index < first + LongestName && sentence.ShapeOf(index) is TokenShape.Capitalized && NameRules.CanBeName(sentence, index)
            && !sentence.Is(index, WordUse.Month | WordUse.OrganizationHead | WordUse.DocumentHead)
            && (index == first || !NameRules.IsCommon(sentence, index) || sentence.Is(index, WordUse.PlaceHead)); index++)
        {
            last = index;
        }

        return last >= 0 && !PlaceRecognizer.ContinuesAsName(sentence, last + 1) ? last : -1;
    }

    private static Entity Place(Sentence sentence, int first, int last)
    {
        var name = sentence.TextOf(first, last);
        return PlaceResolver.Resolve(name, Gazetteer.Default.Find(name));
    }
}
