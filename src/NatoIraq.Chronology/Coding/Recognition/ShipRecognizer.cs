using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Ships, which are named for towns, people and virtues and are none of them: "HMS Sheffield", "the cruiser General Belgrano". A ship is no
/// field of an event; its candidate only keeps others off its words. Once named, it is a ship wherever the document says "the Belgrano".
/// </summary>
internal sealed class ShipRecognizer : IRecognizer
{
    private const int LongestName = 4;

    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index < sentence.Last; index++)
        {
            if (!sentence.IsCapitalized(index + 1) && !sentence.IsWord(index, "aboard"))
            {
                continue;
            }

            if (sentence.Is(index, WordUse.ShipPrefix) && sentence.ShapeOf(index) is TokenShape.Upper or TokenShape.Capitalized)
            {
                ProposeNames(sentence, proposals, index, index + 1, isMany: false);
            }
            else if (sentence.IsWord(index, "aboard") && sentence.IsWord(index + 1, "the"))
            {
                ProposeNames(sentence, proposals, index + 2, index + 2, isMany: false);
            }
            else if (sentence.Is(index, WordUse.ShipNoun))
            {
                ProposeNames(sentence, proposals, index + 1, index + 1, isMany: sentence.Text[sentence[index].End - 1] == 's');
            }
            else if (sentence.IsWord(index, "the") && EndOfName(sentence, index + 1) is var last && last > index
                && (context.IsShip(sentence.TextOf(index + 1, last)) || IsSunk(sentence, index, last)))
            {
                Propose(sentence, proposals, index + 1, last);
            }
        }
    }

    /// <summary>"sank the General Belgrano", "the Andrea Doria sinks": only ships do.</summary>
    private static bool IsSunk(Sentence sentence, int article, int last) =>
        sentence.Is(article - 1, WordUse.ShipVerb) || (sentence.Is(last + 1, WordUse.ShipVerb) && sentence.ShapeOf(last + 1) is TokenShape.Lower);

    /// <summary>One name, or the several of "destroyers Maddox and Turner Joy".</summary>
    private static void ProposeNames(Sentence sentence, Proposals proposals, int first, int name, bool isMany)
    {
        while (EndOfName(sentence, name) is var last && last >= name)
        {
            Propose(sentence, proposals, first, last);
            if (!isMany || !(sentence.IsWord(last + 1, "and") || sentence.IsMark(last + 1, ',')))
            {
                break;
            }

            first = name = last + 2;
        }
    }

    private static void Propose(Sentence sentence, Proposals proposals, int first, int last) =>
        proposals.Add(new Candidate { First = first, Last = last, Field = "", Rule = "ship", Weight = Weights.Certain });

    private static int EndOfName(Sentence sentence, int first)
    {
        var last = first - 1;
        for (var index = first; index - first < LongestName; index++)
        {
            if (sentence.ShapeOf(index) is TokenShape.Capitalized && NameRules.CanBeName(sentence, index))
            {
                last = index;
            }
            else if (!(last == index - 1 && last >= first && (sentence.IsHyphen(index) || sentence.Is(index, WordUse.NameParticle)) && sentence.IsCapitalized(index + 1)))
            {
                break;
            }
        }

        // "HMS Prince of Wales"
        return last >= first && sentence.IsWord(last + 1, "of") && sentence.ShapeOf(last + 2) is TokenShape.Capitalized
            && sentence.Is(first - 1, WordUse.ShipPrefix) ? last + 2 : last;
    }
}
