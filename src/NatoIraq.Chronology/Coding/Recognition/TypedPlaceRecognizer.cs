using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>Places whose type is part of the name, at its end ("Al-Asad Air Base") or at its beginning ("Port Stanley", "Gulf of Tonkin").</summary>
internal static class TypedPlaceRecognizer
{
    private const int LongestName = 4;

    /// <summary>
    /// Finds places whose type is part of the name: "Pennsylvania Avenue", "Al-Asad Air Base". Before organizations: "Air Force Base" is
    /// none.
    /// </summary>
    public static void Recognize(Draft draft)
    {
        RecognizeOpened(draft);
        for (var index = draft.Tokens.Count - 1; index > 0; index--)
        {
            var token = draft.Tokens[index];
            if (!draft.IsFree(index) || !token.IsCapitalized || !token.Is(WordUse.PlaceHead) || draft.IsBreak(index))
            {
                continue;
            }

            var first = CapitalizedRun.Left(draft, index);
            if (first < index && draft.AreFree(first, index) && !PlaceRecognizer.ContinuesAsName(draft, index + 1))
            {
                var name = draft.TextOf(first, index);
                draft.Add(first, index, draft.TryMatchName(first, out var known) && known.Last == index ? known.Sense.Entity!
                    : PlaceRecognizer.Place(name, Gazetteer.Default.TryFind(name.ToLowerInvariant(), out var city) ? city.Point : null));
            }
        }
    }

    /// <summary>"Port Stanley", "San Carlos", "Gulf of Tonkin": an opening of places' names and what it is the opening of.</summary>
    private static void RecognizeOpened(Draft draft)
    {
        for (var index = 0; index + 1 < draft.Tokens.Count; index++)
        {
            var token = draft.Tokens[index];
            if (!token.Is(WordUse.PlaceOpening) || token.Shape is not TokenShape.Capitalized || !draft.IsFree(index)
                || (index > 0 && !draft.IsBreak(index) && draft.Tokens[index - 1].Shape is TokenShape.Capitalized or TokenShape.Initial
                    && !draft.Tokens[index - 1].Is(WordUse.Function)))
            {
                continue;
            }

            var last = EndOfOpened(draft, index);
            if (last > index && draft.AreFree(index, last) && !(draft.TryMatchName(index, out var known) && known.Last >= last))
            {
                draft.Add(index, last, PlaceRecognizer.Place(draft.TextOf(index, last), null));
                index = last;
            }
        }
    }

    private static int EndOfOpened(Draft draft, int opening)
    {
        // "Gulf War", "Bay Area", "Sea Island" are not opened by their first word, "Gulf of Aden" is.
        var wantsOf = draft.Tokens[opening].Is(WordUse.PlaceHead) && !draft.Tokens[opening].Is(WordUse.Common)
            || draft.IsWord(opening, "Sea") || draft.IsWord(opening, "Bay") || draft.IsWord(opening, "Horn") || draft.IsWord(opening, "Republic")
            || draft.IsWord(opening, "Kingdom") || draft.IsWord(opening, "Emirate") || draft.IsWord(opening, "Principality") || draft.IsWord(opening, "Forest");
        var first = opening + 1;
        if (draft.IsWord(first, "of") || draft.IsWord(first, "de"))
        {
            first += draft.IsWord(first + 1, "the") ? 2 : 1;
        }
        else if (wantsOf)
        {
            return -1;
        }

        var last = -1;
        for (var index = first; index < draft.Tokens.Count && index < first + LongestName && !draft.IsBreak(index)
            && draft.Tokens[index] is { Shape: TokenShape.Capitalized } token && draft.IsFree(index)
            && !token.Is(WordUse.Function | WordUse.Month | WordUse.OrganizationHead | WordUse.DocumentHead)
            && (index == first || draft.IsUnknown(index) || token.Is(WordUse.PlaceHead)); index++)
        {
            last = index;
        }

        return last >= 0 && !PlaceRecognizer.ContinuesAsName(draft, last + 1) ? last : -1;
    }
}
