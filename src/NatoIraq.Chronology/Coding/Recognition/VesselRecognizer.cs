using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Ships, which are named for towns, people and virtues and are none of them: "HMS Sheffield", "the cruiser General Belgrano". A ship is no
/// field of an event; the words of its name are only kept from being taken for something else.
/// </summary>
internal static class VesselRecognizer
{
    private const int LongestName = 3;

    /// <summary>Sets the names of ships aside.</summary>
    public static void SetAside(Draft draft)
    {
        for (var index = 0; index + 1 < draft.Tokens.Count; index++)
        {
            ref readonly var token = ref draft.Tokens[index];
            if (token.Is(WordUse.ShipPrefix) && token.IsCapitalized)
            {
                index = SetAside(draft, index, index + 1, isMany: false);
            }
            else if (draft.IsWord(index, "aboard") && draft.IsWord(index + 1, "the"))
            {
                index = SetAside(draft, index + 2, index + 2, isMany: false);
            }
            else if (token.Is(WordUse.ShipNoun))
            {
                index = SetAside(draft, index + 1, index + 1, isMany: draft.Text[token.End - 1] == 's');
            }
        }
    }

    /// <summary>
    /// Sets one name aside, or the several of "destroyers Maddox and Turner Joy"; the last token that was taken, or the one before.
    /// </summary>
    private static int SetAside(Draft draft, int first, int name, bool isMany)
    {
        var taken = name - 1;
        while (EndOfName(draft, name) is var last && last >= name)
        {
            draft.SetAside(first, last);
            taken = last;
            if (!isMany || draft.IsBreak(last + 1) || !(draft.IsWord(last + 1, "and") || draft.IsMark(last + 1, ',')))
            {
                break;
            }

            first = name = last + 2;
        }

        return taken;
    }

    private static int EndOfName(Draft draft, int first)
    {
        var last = first - 1;
        for (var index = first; index - first < LongestName && !draft.IsBreak(index) && draft.IsFree(index)
            && draft.Tokens[index] is { Shape: TokenShape.Capitalized } token && !token.Is(WordUse.Function | WordUse.Month); index++)
        {
            last = index;
        }

        // "HMS Prince of Wales"
        return last >= first && draft.IsWord(last + 1, "of") && !draft.IsBreak(last + 2) && draft.Tokens[last + 2].Shape is TokenShape.Capitalized
            && draft.Tokens[first - 1].Is(WordUse.ShipPrefix) ? last + 2 : last;
    }
}
