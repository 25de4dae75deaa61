using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// A person called by one name: a surname the document has introduced, or a name of the lists where the words around it make it somebody's
/// ("Chamberlain, Daladier and Hitler sign", "William is crowned").
/// </summary>
internal sealed class SingleNameRecognizer : IRecognizer
{
    private const int Least = Weights.Form;

    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (sentence.ShapeOf(index) is not TokenShape.Capitalized || !NameRules.CanBeName(sentence, index) || IsPartOfName(sentence, context, index))
            {
                continue;
            }

            if (sentence.IsHyphen(index + 1) && sentence.ShapeOf(index + 2) is TokenShape.Capitalized && !NameRules.IsCommon(sentence, index + 2)
                && !NameRules.IsHead(sentence, index + 3))
            {
                ProposeDouble(sentence, context, proposals, index);
                continue;
            }

            var first = WithParticle(sentence, index);
            var isMet = context.People.Knows(sentence.SpanOf(index));
            var weight = WeightOf(sentence, context, first, index, isMet);
            if (weight >= Least)
            {
                PersonRecognizer.Add(sentence, proposals, first, index, isMet ? "name met before" : "single name", Math.Min(weight, Weights.Strong));
            }
        }
    }

    /// <summary>"Moreno-Ocampo says": a surname of two.</summary>
    private static void ProposeDouble(Sentence sentence, DocumentContext context, Proposals proposals, int first)
    {
        var last = first + 2;
        if (sentence.HasMatches(first) || sentence.HasMatches(last))
        {
            return;
        }

        var isMet = context.People.Knows(sentence.SpanOf(last));
        var isListed = NameRules.IsSurname(sentence, first) || NameRules.IsSurname(sentence, last);
        var weight = (isMet ? Weights.Context : isListed ? 25 : 10) + NameEvidence.ForPerson(sentence, first, last);
        if (weight >= Least)
        {
            PersonRecognizer.Add(sentence, proposals, first, last, "double surname", Math.Min(weight, Weights.Strong));
        }
    }

    private static int WeightOf(Sentence sentence, DocumentContext context, int first, int index, bool isMet)
    {
        if (!isMet && (sentence.TryMatch(index, PhraseKind.Demonym, out _) || sentence.TryMatch(index, PhraseKind.State, out _)
            || sentence.TryMatch(index, PhraseKind.Organization, out _)))
        {
            return 0;
        }

        var isListed = NameRules.IsSurname(sentence, index) || NameRules.IsGivenName(sentence, index);
        var isWord = NameRules.IsCommon(sentence, index) || NameRules.IsHead(sentence, index);
        var evidence = NameEvidence.ForPerson(sentence, first, index);
        if (isMet)
        {
            // "Rose then left", but "Rose" of the garden: a word is the surname only where it acts. "in London" is the city, whoever Jack London is.
            var isPlace = sentence.HasMatches(index) || Gazetteer.Default.Knows(sentence.SpanOf(index));
            return Weights.Known + evidence + (isWord ? sentence.IsOpening(index) ? -40 : -15 : 0)
                - (isPlace ? NameEvidence.IsLocated(sentence, first) ? 60 : evidence > 15 ? 0 : 20 : 0)
                - (sentence.TryMatch(index, PhraseKind.State, out _) && evidence < 40 ? 40 : 0);
        }

        if ((isWord && !IsGivenThatActs(sentence, index) && !(isListed && !sentence.IsOpening(index + 1) && IsListedWithNames(sentence, context, index)))
            || sentence.TryMatch(index, PhraseKind.TitleAbbreviation, out _) || (sentence.HasMatches(index) && !isListed))
        {
            return 0;
        }

        var saysSo = !isListed && NameEvidence.Predicate(sentence, index + 1, out _) is var said && said >= 0 && sentence.Is(said, WordUse.SpeechVerb) ? 20 : 0;
        var known = sentence.Has(index, WordSenses.Famous) && !NameRules.IsGivenName(sentence, index) ? 30 : isListed ? NameRules.IsGivenName(sentence, index) && NameRules.IsSurname(sentence, index) ? 25 : 20 : 0;
        var isTown = Gazetteer.Default.Knows(sentence.SpanOf(index));
        return known + saysSo + evidence - (context.TryGetPlace(sentence.TextOf(index, index), out _) ? 30 : 0) + (IsListedWithNames(sentence, context, index) ? 40 : 0) - (isTown ? 25 : 0)
            - (sentence.IsWord(index - 1, "the") || NameEvidence.ForBody(sentence, first, index) >= 40 ? 30 : 0)
            + (first < index ? 20 : 0);
    }

    /// <summary>"John marries", "Frank signs": a given name that is a word as well, before what only one person can do.</summary>
    private static bool IsGivenThatActs(Sentence sentence, int index) =>
        NameRules.IsGivenName(sentence, index) && !NameRules.IsHead(sentence, index) && !sentence.Is(index, WordUse.Month | WordUse.Common | WordUse.Function)
        && (!sentence.IsOpening(index) || (NameEvidence.Predicate(sentence, index + 1, out _) is var verb && verb >= 0
            && NameEvidence.IsFinite(sentence, verb) && sentence[verb].Word?.VerbForms is not VerbForms.Base));

    /// <summary>"Attlee, Bevin and Molotov", "between Kennedy and Khrushchev": one of several single names, of which another is plainly somebody's.</summary>
    private static bool IsListedWithNames(Sentence sentence, DocumentContext context, int index)
    {
        var (first, last) = (index, index);
        var joined = false;
        while (Joint(sentence, last + 1) is var next && next > 0 && IsLone(sentence, next))
        {
            joined |= sentence.IsWord(next - 1, "and");
            last = next;
        }

        while (JointBefore(sentence, first - 1) is var previous && previous >= 0 && IsLone(sentence, previous))
        {
            joined |= sentence.IsWord(first - 1, "and");
            first = previous;
        }

        if (!joined || NameEvidence.IsLocated(sentence, first))
        {
            return false;
        }

        var people = 0;
        var count = 0;
        for (var name = first; name <= last; name++)
        {
            if (IsLone(sentence, name))
            {
                count++;
                people += context.People.Knows(sentence.SpanOf(name)) || sentence.Has(name, WordSenses.Famous) || (NameRules.IsSurname(sentence, name) && !Gazetteer.Default.Knows(sentence.SpanOf(name))) ? 1 : 0;
            }
        }

        // Nobody knows any of them: they are people where they do what only people do together.
        return (people > 0 || (sentence.IsOpening(first) && NameEvidence.Predicate(sentence, last + 1, out _) is var act && act >= 0
                && (sentence.Is(act, WordUse.PersonVerb) || sentence[act].Word?.Verb?.Kind is EventKind.Agreement or EventKind.Meeting)
                && sentence.ShapeOf(first - 1) is TokenShape.Mark && !Gazetteer.Default.Knows(sentence.SpanOf(first))))
            && (count > 2 || sentence.IsWord(first - 1, "between", "by") || NameEvidence.Predicate(sentence, last + 1, out _) >= 0);
    }

    private static int Joint(Sentence sentence, int index) =>
        sentence.IsWord(index, "and") ? index + 1 : sentence.IsMark(index, ',') ? sentence.IsWord(index + 1, "and") ? index + 2 : index + 1 : -1;

    private static int JointBefore(Sentence sentence, int index) =>
        sentence.IsWord(index, "and") ? sentence.IsMark(index - 1, ',') ? index - 2 : index - 1 : sentence.IsMark(index, ',') ? index - 1 : -1;

    private static bool IsLone(Sentence sentence, int index) =>
        sentence.ShapeOf(index) is TokenShape.Capitalized && NameRules.CanBeName(sentence, index)
        && (!NameRules.IsCommon(sentence, index) || (NameRules.IsSurname(sentence, index) && !sentence.Is(index, WordUse.Function | WordUse.Month))) && !NameRules.IsHead(sentence, index) && !sentence.IsCapitalized(index + 1) && !sentence.IsHyphen(index + 1) && !sentence.IsHyphen(index - 1)
        && !(sentence.IsCapitalized(index - 1) && !sentence.Is(index - 1, WordUse.Function))
        && !(sentence.TryMatchName(index, out var match) && match.Sense.Kind is PhraseKind.State or PhraseKind.Organization or PhraseKind.Demonym);

    /// <summary>"al-Maliki", "de Gaulle": the particle belongs to the surname.</summary>
    private static int WithParticle(Sentence sentence, int index) =>
        sentence.IsHyphen(index - 1) && sentence.Is(index - 2, WordUse.NameParticle) ? index - 2
        : sentence.Is(index - 1, WordUse.NameParticle) && !sentence.Is(index - 1, WordUse.Function) ? index - 1 : index;

    /// <summary>Whether the word goes on as another name to either side: "Bush Administration", "Cambridge Analytica", "the Vance-Owen plan".</summary>
    private static bool IsPartOfName(Sentence sentence, DocumentContext context, int index) =>
        NameRules.CanBeName(sentence, index + 1) && !(context.People.Knows(sentence.SpanOf(index)) && !NameRules.IsHead(sentence, index + 1) && sentence.Has(index + 1, WordSenses.Common))
        || sentence.IsMark(index + 1, '&')
        || (sentence.IsHyphen(index + 1) && sentence.ShapeOf(index + 2) is not TokenShape.Capitalized && !(sentence.ShapeOf(index + 2) is TokenShape.Lower && context.People.Knows(sentence.SpanOf(index))))
        || (sentence.IsHyphen(index - 1) && !sentence.Is(index - 2, WordUse.NameParticle))
        || (NameRules.CanBeName(sentence, index - 1) && !sentence.IsOpening(index - 1) && !sentence.Is(index - 1, WordUse.NameParticle)
            && !sentence.TryMatch(index - 1, PhraseKind.Demonym, out _) && !sentence.TryMatch(index - 1, PhraseKind.Title, out _)
            && !sentence.TryMatch(index - 1, PhraseKind.Honorific, out _));
}
