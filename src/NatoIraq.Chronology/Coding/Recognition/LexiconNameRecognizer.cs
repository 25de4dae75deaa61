using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Whatever the lexicon knows by name and is no place: people, organizations, missions, documents, offices, groups, states and their adjectives.
/// </summary>
internal sealed class LexiconNameRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            foreach (ref readonly var match in sentence.MatchesAt(index))
            {
                if (match.Last <= sentence.Last && match.Sense.Entity is { } entity && WeightOf(sentence, match) is var weight && weight > 0)
                {
                    proposals.Add(new Candidate
                    {
                        First = match.First,
                        Last = match.Last,
                        Field = entity.Field,
                        Entity = entity,
                        Rule = "lexicon",
                        Weight = weight,
                        Parts = PartsOf(sentence, match),
                    });
                }
            }
        }
    }

    /// <summary>A name inside another, as evidence of its own.</summary>
    internal static Candidate Part(in PhraseMatch match) => new()
    {
        First = match.First,
        Last = match.Last,
        Field = match.Sense.Entity!.Field,
        Entity = match.Sense.Entity,
        Rule = "inside a name",
        Weight = Weights.Known,
    };

    private static int WeightOf(Sentence sentence, in PhraseMatch match)
    {
        switch (match.Sense.Kind)
        {
            case PhraseKind.Person:
                return match.Last > match.First ? Weights.Strong : Weights.Known;
            case PhraseKind.Organization or PhraseKind.Mission or PhraseKind.Document or PhraseKind.Office or PhraseKind.GroupName:
                return !sentence.AreUndated(match.First, match.Last) || IsSeatHere(sentence, match) ? 0
                    : match.Last > match.First ? Weights.Strong
                    : OfOneWord(sentence, match);
            case PhraseKind.Demonym:
                return IsOfContinent(sentence, match.First) ? 0 : Weights.Context;
            case PhraseKind.State:
                return StateWeight(sentence, match);
            default:
                return 0;
        }
    }

    /// <summary>
    /// Apple, ETA: a body whose name is a word, a surname or a town as well is one only where the words around it say so; NATO and Inmarsat need none.
    /// </summary>
    private static int OfOneWord(Sentence sentence, in PhraseMatch match)
    {
        var index = match.First;
        var isAcronym = sentence.ShapeOf(index) is TokenShape.Upper;
        var isWord = isAcronym ? OpenWords.Default.Find(sentence.SpanOf(index), TokenShape.Lower).HasFlag(WordSenses.Common)
            : sentence.ShapeOf(index) is TokenShape.Capitalized
                && (sentence.Has(index, WordSenses.Common | WordSenses.GivenName | WordSenses.Surname) || Gazetteer.Default.Knows(sentence.SpanOf(index)));
        if (!isWord || match.Sense.Kind is not PhraseKind.Organization)
        {
            return Weights.Known;
        }

        var evidence = NameEvidence.ForBody(sentence, index, index)
            + (sentence.IsWord(index - 1, "the") || sentence.ShapeOf(index - 1) is TokenShape.Possessive ? 20 : 0)
            + (isAcronym ? 10 : 0) + (IsJoinedToBody(sentence, index) ? 30 : 0);
        // Inside a sentence the capital alone tells Shell from a shell; whether it is Ford the company or Ford the man, the words around it must.
        return evidence > 0 || !sentence.IsOpening(index)
            ? Weights.Form + 5 + evidence - Math.Max(0, NameEvidence.ForPerson(sentence, index, index)) : 0;
    }

    /// <summary>"Apple and Amazon", "lent to Ford": one of several bodies of the lexicon.</summary>
    private static bool IsJoinedToBody(Sentence sentence, int index) =>
        (sentence.IsWord(index + 1, "and") || sentence.IsMark(index + 1, ',')) && sentence.TryMatch(index + 2, PhraseKind.Organization, out _)
        || (sentence.IsWord(index - 1, "and") || sentence.IsMark(index - 1, ',')) && sentence.TryMatch(index - 2, PhraseKind.Organization, out _);

    /// <summary>"CAR" wants its article, or it is a car.</summary>
    private static int StateWeight(Sentence sentence, in PhraseMatch match)
    {
        var isWord = match.First == match.Last && sentence.ShapeOf(match.First) is TokenShape.Upper
            && match.Sense.Written[0].Length == 3 && OpenWords.Default.Find(sentence.SpanOf(match.First), TokenShape.Lower).HasFlag(WordSenses.Common);
        return isWord && !sentence.IsWord(match.First - 1, "the") ? 0 : Weights.Known;
    }

    /// <summary>"Latin American presidents", "Central American": of a part of the continent, not of the United States.</summary>
    private static bool IsOfContinent(Sentence sentence, int index) =>
        sentence.IsWord(index, "American", "Americans") && sentence.ShapeOf(index - 1) is TokenShape.Capitalized
        && sentence.IsWord(index - 1, "Latin", "Central", "South", "Native", "African");

    /// <summary>"signed in the Kremlin": the name of a body and of the house it sits in means the house where something happens there.</summary>
    private static bool IsSeatHere(Sentence sentence, in PhraseMatch match)
    {
        var before = sentence.IsWord(match.First - 1, "the") ? match.First - 2 : match.First - 1;
        return sentence.IsWord(before, "in", "at", "outside") && sentence.TryMatch(match.First, PhraseKind.Place, out var house) && house.Last == match.Last;
    }

    /// <summary>
    /// "NATO" in "NATO-Iraq IPCP" stands alone; "United Nations" in a resolution's name is evidence for the organization too.
    /// </summary>
    private static List<Candidate> PartsOf(Sentence sentence, in PhraseMatch whole)
    {
        if (whole.Sense.Kind is not (PhraseKind.Document or PhraseKind.GroupName))
        {
            return [];
        }

        var parts = new List<Candidate>();
        if (whole.Sense.Kind is PhraseKind.Document)
        {
            foreach (ref readonly var match in sentence.MatchesAt(whole.First))
            {
                if (match.Last < whole.Last && match.Sense.Kind is PhraseKind.Organization or PhraseKind.State or PhraseKind.Demonym
                    && match.Sense.Entity != whole.Sense.Entity && sentence.ShapeOf(match.First) is TokenShape.Upper)
                {
                    parts.Add(Part(match));
                    break;
                }
            }
        }
        else
        {
            for (var index = whole.First; index <= whole.Last; index++)
            {
                if (sentence.TryMatch(index, PhraseKind.Organization, out var match) && match.Last <= whole.Last)
                {
                    parts.Add(Part(match));
                    index = match.Last;
                }
            }
        }

        return parts;
    }
}
