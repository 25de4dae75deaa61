using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Bodies that no list names and no head noun shows: capitalized words that the words around them make a company, a party, a club or an agency
/// ("Equifax hires Mandiant, a security firm"), and what this document has called a body before.
/// </summary>
internal sealed class UnlistedBodyRecognizer : IRecognizer
{
    private const int Least = Weights.Form + 5;
    private const int LongestName = 5;

    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (!NameRules.CanBeName(sentence, index))
            {
                continue;
            }

            var last = NameRules.EndOfRun(sentence, index);
            if (sentence.TryMatchName(index, out var listed) && listed.Last >= last && !NameRules.IsContinued(sentence, index))
            {
                index = last;
                continue;
            }

            for (var end = Math.Min(last, index + LongestName - 1); end >= index && context.KnowsBodyOpening(sentence.SpanOf(index)); end--)
            {
                if (context.TryGetBody(sentence.SpanOf(index, end), out var met) && !(end == last && IsCutShort(sentence, end)))
                {
                    var weight = MetWeight(sentence, index, end);
                    if (weight >= Least)
                    {
                        proposals.Add(index, end, met, "body met before", Math.Min(weight, Weights.Strong));
                    }
                }
            }

            if (!NameRules.IsContinued(sentence, index) || NameRules.CanBeName(sentence, index - 1) && sentence.TryMatch(index - 1, PhraseKind.Demonym, out _))
            {
                ProposeRun(sentence, context, proposals, index, last);
            }

            if (!NameRules.IsContinued(sentence, index))
            {
                index = Math.Max(index, last);
            }
        }
    }

    private static int MetWeight(Sentence sentence, int first, int last)
    {
        var isWord = first == last && (NameRules.IsCommon(sentence, first) || sentence.HasMatches(first));
        return Weights.Known + 10 + (isWord ? NameEvidence.ForBody(sentence, first, last) > 0 ? 0 : -50 : 0)
            - (NameRules.CanBeName(sentence, last + 1) ? 30 : 0) - NameEvidence.ForPerson(sentence, first, last) / 2;
    }

    private static void ProposeRun(Sentence sentence, DocumentContext context, Proposals proposals, int first, int last)
    {
        // What the sentence opens with is a name only if the word is none of everyday.
        while (first < last && sentence.IsOpening(first) && NameRules.IsCommon(sentence, first) && !IsOpenedByName(sentence, first))
        {
            first++;
        }

        if (last - first + 1 > LongestName || NameRules.IsHead(sentence, last) || sentence.ShapeOf(last) is TokenShape.Initial
            || (first == last && sentence.ShapeOf(first) is TokenShape.Upper))
        {
            return;
        }

        if (first < last && sentence.Is(last, WordUse.CompanyNoun) && !NameEvidence.IsLocated(sentence, first))
        {
            proposals.Add(first, last, Body(sentence, first, last), "what a company deals in",
                NameRules.IsGivenName(sentence, first) && last == first + 1 ? Weights.Form + 10 : Weights.Known);
            return;
        }

        if (first < last && sentence.Is(first, WordUse.BodyOpening))
        {
            proposals.Add(first, last, Body(sentence, first, last), "opening of bodies' names", Weights.Strong);
            return;
        }

        var evidence = NameEvidence.ForBody(sentence, first, last);
        var weight = evidence + ByItself(sentence, first, last, isPlain: evidence >= Weights.Form + 10) + (IsJoinedToBody(sentence, context, first, last) ? 30 : 0)
            + (sentence.IsWord(first - 1, "by") && !NameRules.IsGivenName(sentence, first) ? 25 : 0) - (Math.Max(0, NameEvidence.ForPerson(sentence, first, last)) / 2);
        if (weight >= Least)
        {
            proposals.Add(first, last, Body(sentence, first, last), "acts as bodies do", Math.Min(weight, Weights.Known + 5));
        }
    }

    /// <summary>What the name itself tells: nobody's given name, no town, no word; a capital inside it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The name's first token.</param>
    /// <param name="last">Its last token.</param>
    /// <param name="isPlain">Whether the words around it make it plainly a body's, so that a given name in it says little.</param>
    private static int ByItself(Sentence sentence, int first, int last, bool isPlain)
    {
        // A single word that is in no list is rather a body than a person, who would have been introduced in full.
        var weight = first == last && NameRules.IsFree(sentence, first) && sentence[first].Senses is WordSenses.None ? 20 : 15;
        for (var index = first; index <= last; index++)
        {
            if (!sentence[index].IsWord)
            {
                continue;
            }

            var isCommon = NameRules.IsCommon(sentence, index);
            weight += HasInnerCapital(sentence.SpanOf(index)) ? 30 : 0;
            if (NameRules.IsGivenName(sentence, index))
            {
                weight -= index > first || (isCommon && first < last) ? 5 : first < last ? 40 : isPlain ? 10 : 30;
            }
            else if (NameRules.IsSurname(sentence, index))
            {
                weight -= first == last && !isCommon ? 10 : 0;
            }

            foreach (ref readonly var match in sentence.MatchesAt(index))
            {
                weight -= match.Sense.Kind is PhraseKind.State or PhraseKind.Demonym ? first == last ? 60 : 5
                    : match.Sense.Kind is PhraseKind.Title or PhraseKind.Honorific or PhraseKind.DocumentNoun && index == first ? 30
                    : match.Sense.Kind is PhraseKind.Place or PhraseKind.Province && first == last ? 30 : 0;
            }

            weight -= index == last && sentence[index].Word?.Noun is not null ? 25 : 0;
            weight -= sentence.Is(index, WordUse.PlaceHead | WordUse.DocumentHead | WordUse.Month) ? 25 : 0;
            weight -= isCommon && first == last ? sentence.IsOpening(first) ? 35 : 20 : 0;
        }

        var isTown = Gazetteer.Default.Knows(sentence.SpanOf(first, last));
        return weight - (isTown ? 30 : 0);
    }

    /// <summary>"BP, Transocean and Halliburton": listed with what is a body by its surroundings, the lexicon or the document.</summary>
    private static bool IsJoinedToBody(Sentence sentence, DocumentContext context, int first, int last)
    {
        var before = sentence.IsWord(first - 1, "and", "or") ? sentence.IsMark(first - 2, ',') ? first - 3 : first - 2 : sentence.IsMark(first - 1, ',') ? first - 2 : -1;
        if (IsBody(before, before))
        {
            return true;
        }

        var next = sentence.IsWord(last + 1, "and", "or") || sentence.IsMark(last + 1, ',') ? sentence.IsWord(last + 2, "and", "or") ? last + 3 : last + 2 : -1;
        return NameRules.CanBeName(sentence, next) && IsBody(next, NameRules.EndOfRun(sentence, next));

        bool IsBody(int from, int to)
        {
            if (from < 0 || !NameRules.CanBeName(sentence, to))
            {
                return false;
            }

            while (from > sentence.First && from == to && NameRules.IsContinued(sentence, from) && to - from < LongestName)
            {
                from--;
            }

            return sentence.TryMatch(from, PhraseKind.Organization, out var match) && match.Last == to
                || context.TryGetBody(sentence.SpanOf(from, to), out _) || NameEvidence.ForBody(sentence, from, to) >= 40 && !NameRules.IsGivenName(sentence, from)
                || sentence.Has(to, WordSenses.GroupNoun) && sentence.ShapeOf(to) is TokenShape.Upper;
        }
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var index = 2; index < word.Length; index++)
        {
            if (char.IsUpper(word[index]) && char.IsLower(word[index - 1]) && !(word.StartsWith("Mc") || word.StartsWith("Mac") || word.StartsWith("De")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpenedByName(Sentence sentence, int first) =>
        sentence.Is(first, WordUse.BodyOpening) || (NameRules.CanBeName(sentence, first + 1) && !sentence[first].Is(WordUse.Adverb)
            && sentence[first].Word is not { VerbForms: VerbForms.Past or VerbForms.ThirdPerson } && NameRules.IsCommon(sentence, first + 1));

    private static bool IsCutShort(Sentence sentence, int last) => NameRules.IsHead(sentence, last + 1);

    private static Entity Body(Sentence sentence, int first, int last) => new() { Field = MentionField.Organization, Name = sentence.TextOf(first, last) };
}
