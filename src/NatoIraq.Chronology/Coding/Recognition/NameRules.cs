using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>What a word can be in a name, by its writing and by what lists know of it; nothing of what stands around the name.</summary>
internal static class NameRules
{
    private const WordUse Head = WordUse.OrganizationHead | WordUse.DocumentHead | WordUse.PlaceHead;

    /// <summary>Whether the token is a given name by any list.</summary>
    public static bool IsGivenName(Sentence sentence, int index) =>
        sentence.ShapeOf(index) is TokenShape.Capitalized && (sentence.Is(index, WordUse.GivenName) || sentence.Has(index, WordSenses.GivenName));

    /// <summary>Whether the token is a surname by any list.</summary>
    public static bool IsSurname(Sentence sentence, int index) =>
        sentence.ShapeOf(index) is TokenShape.Capitalized && (sentence.Is(index, WordUse.Surname) || sentence.Has(index, WordSenses.Surname));

    /// <summary>Whether the token is a common English word whatever else it is: May, Rose, Page.</summary>
    public static bool IsCommon(Sentence sentence, int index) =>
        sentence.Is(index, WordUse.Common | WordUse.Function | WordUse.Adverb | WordUse.Month) || sentence.Has(index, WordSenses.Common);

    /// <summary>Whether the token can belong to a name at all: it has a capital and is no part of grammar or of a date.</summary>
    public static bool CanBeName(Sentence sentence, int index) =>
        sentence.ShapeOf(index) is TokenShape.Capitalized or TokenShape.Upper && !sentence.Is(index, WordUse.Function) && !sentence.IsDated(index)
        && !(sentence.IsOpening(index) && sentence.Is(index, WordUse.Adverb));

    /// <summary>Whether the word stands for nothing else: in no list of words, in no name of the lexicon, no head of a name.</summary>
    public static bool IsFree(Sentence sentence, int index) =>
        CanBeName(sentence, index) && !IsCommon(sentence, index) && !sentence.HasMatches(index) && !sentence.Is(index, Head);

    /// <summary>Whether the word names a kind of body, document or place and so ends a name of that kind: Council, Treaty, River.</summary>
    public static bool IsHead(Sentence sentence, int index) => sentence.IsCapitalized(index) && sentence.Is(index, Head);

    /// <summary>
    /// The last token of the run of capitalized words that begins at a token, hyphens and "&amp;" inside it, none of it grammar or a date; or -1.
    /// </summary>
    public static int EndOfRun(Sentence sentence, int first)
    {
        var last = -1;
        for (var index = first; index <= sentence.Last; index++)
        {
            if (CanBeName(sentence, index) || (sentence.ShapeOf(index) is TokenShape.Initial or TokenShape.Mixed && index > first && !sentence.IsDated(index)))
            {
                last = index;
            }
            else if (!((sentence.IsHyphen(index) || sentence.IsMark(index, '&')) && last == index - 1))
            {
                break;
            }
        }

        return last;
    }

    /// <summary>Whether the run of capitalized words goes on to the left: "Camp | Victoria".</summary>
    public static bool IsContinued(Sentence sentence, int first) =>
        CanBeName(sentence, first - 1) && !sentence.IsOpening(first - 1) || sentence.IsHyphen(first - 1) || sentence.IsMark(first - 1, '&');
}
