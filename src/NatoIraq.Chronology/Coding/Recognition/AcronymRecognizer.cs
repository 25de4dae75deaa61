using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// "American Foreign Service Association (AFSA)": the acronym names the same thing from here on in this document. Also acronyms nobody has
/// introduced, where the words around them show that they act.
/// </summary>
internal sealed class AcronymRecognizer : IRecognizer
{
    /// <summary>The rule of an acronym in brackets: what it stands for is what was selected before the bracket.</summary>
    public const string Introduction = "acronym in brackets";

    private const int LongestName = 12;
    private const int LongestAcronym = 7;

    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (sentence.IsMark(index, '(') && sentence.ShapeOf(index + 1) is TokenShape.Upper or TokenShape.Mixed or TokenShape.Capitalized
                && EndOfAcronym(sentence, index + 1) is var last && sentence.IsMark(last + 1, ')')
                && (sentence.ShapeOf(index + 1) is TokenShape.Upper || IsMixedAcronym(sentence, index + 1)))
            {
                ProposeIntroduction(sentence, proposals, index, last);
            }
            else if (sentence.ShapeOf(index) is TokenShape.Upper or TokenShape.Mixed && !sentence.IsDated(index))
            {
                ProposeKnown(sentence, context, proposals, index);
            }
        }
    }

    private static void ProposeIntroduction(Sentence sentence, Proposals proposals, int bracket, int last)
    {
        var acronym = sentence.TextOf(bracket + 1, last);
        proposals.Add(bracket + 1, last, new Entity { Field = MentionField.Organization, Name = acronym }, Introduction, Weights.Context);
        if (InitialsBefore(sentence, bracket, acronym) is var first and >= 0)
        {
            proposals.Add(first, bracket - 1, new Entity { Field = MentionField.Organization, Name = sentence.TextOf(first, bracket - 1), Acronym = acronym },
                "spelled out before its acronym", Weights.Strong);
        }
    }

    private static void ProposeKnown(Sentence sentence, DocumentContext context, Proposals proposals, int index)
    {
        if (context.TryGetAcronym(sentence.SpanOf(index), out var introduced))
        {
            proposals.Add(index, index, introduced!, "acronym introduced before", Weights.Strong);
            return;
        }

        if (sentence.ShapeOf(index) is not TokenShape.Upper || sentence[index].End - sentence[index].Start is < 2 or > LongestAcronym
            || sentence.HasMatches(index) || sentence.IsHyphen(index - 1) || sentence.IsHyphen(index + 1)
            || NameRules.CanBeName(sentence, index + 1) || NameRules.CanBeName(sentence, index - 1) && !sentence.IsOpening(index - 1)
            || sentence.ShapeOf(index + 1) is TokenShape.Number || sentence.IsWord(index - 1, "called", "software", "named"))
        {
            return;
        }

        var isWord = OpenWords.Default.Find(sentence.SpanOf(index), TokenShape.Lower).HasFlag(WordSenses.Common) || sentence.Has(index, WordSenses.Common);
        var weight = Weights.Form - 5 + NameEvidence.ForBody(sentence, index, index) + (sentence.Has(index, WordSenses.GroupNoun) ? 25 : 0) - (isWord ? 40 : 0)
            + (sentence.IsWord(index - 1, "the") && (!sentence.Holds(index + 1) || !sentence[index + 1].IsWord || sentence.Is(index + 1, WordUse.Function)) ? 10 : 0)
            + (sentence.ShapeOf(index + 1) is TokenShape.Possessive ? 10 : 0);
        if (weight > Weights.Form)
        {
            proposals.Add(index, index, new Entity { Field = MentionField.Organization, Name = sentence.TextOf(index, index) }, "acronym that acts",
                Math.Min(weight, Weights.Strong));
        }
    }

    private static int EndOfAcronym(Sentence sentence, int first)
    {
        var last = first;
        while (sentence.IsHyphen(last + 1) && sentence[last + 2].IsWord)
        {
            last += 2;
        }

        return last;
    }

    /// <summary>"(EULEX)", but "(SoHR)", "(MoD)" too: two capitals or more in a word of ten letters at most.</summary>
    private static bool IsMixedAcronym(Sentence sentence, int index)
    {
        var capitals = 0;
        foreach (var character in sentence.SpanOf(index))
        {
            capitals += char.IsUpper(character) ? 1 : 0;
        }

        return capitals >= 2 && sentence[index].End - sentence[index].Start <= 10;
    }

    /// <summary>Where the capitalized words begin whose initials spell the acronym before the bracket, or -1.</summary>
    private static int InitialsBefore(Sentence sentence, int bracket, string acronym)
    {
        var letters = acronym.Where(char.IsUpper).ToArray();
        var letter = letters.Length - 1;
        for (var index = bracket - 1; index >= sentence.First && bracket - index < LongestName; index--)
        {
            if (sentence.IsCapitalized(index) && sentence.Text[sentence[index].Start] == letters[letter])
            {
                if (letter-- == 0)
                {
                    return index;
                }
            }
            else if (!(sentence.Is(index, WordUse.Function) && sentence.ShapeOf(index) is TokenShape.Lower) && !sentence.IsHyphen(index)
                && sentence.ShapeOf(index) is not TokenShape.Possessive)
            {
                return -1;
            }
        }

        return -1;
    }
}
