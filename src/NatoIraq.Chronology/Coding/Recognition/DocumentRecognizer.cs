using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Documents and agreements: capitalized names that end in Resolution, Agreement, Treaty … or begin with one ("Treaty of Versailles"), with their
/// number; and common nouns that stand for one ("letter of request", "DCB package").
/// </summary>
internal sealed class DocumentRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (sentence.IsCapitalized(index) && sentence.Is(index, WordUse.DocumentHead))
            {
                ProposeHead(sentence, proposals, index);
            }
            else if (sentence.ShapeOf(index) is TokenShape.Abbreviation && sentence.IsWord(index, "E.O.") && NumberEnd(sentence, index) is var end && end > index)
            {
                Propose(sentence, proposals, index, end);
            }

            if (sentence.TryMatch(index, PhraseKind.DocumentNoun, out var noun))
            {
                ProposeNoun(sentence, context, proposals, index, noun.Last);
            }
        }
    }

    private static void ProposeHead(Sentence sentence, Proposals proposals, int head)
    {
        if (sentence.IsCapitalized(head + 1) && sentence.Is(head + 1, WordUse.OrganizationHead | WordUse.DocumentHead))
        {
            return;
        }

        var first = CapitalizedRun.Left(sentence, head);
        var last = NumberEnd(sentence, head);
        last = last > head ? last : CapitalizedRun.Right(sentence, head);
        if ((first == head && last == head) || (sentence.TryMatchName(first, out var known) && known.Last >= last)
            || (sentence.Is(head, WordUse.OrganizationHead) && last == head))
        {
            return;
        }

        Propose(sentence, proposals, first, last);
    }

    /// <summary>Where the number behind a document's head ends ("Resolution 1546", "Announcement No. 16"), or the head.</summary>
    private static int NumberEnd(Sentence sentence, int head)
    {
        var index = head + 1;
        if (sentence.IsWord(index, "No", "Nos", "Number"))
        {
            index += sentence.IsMark(index + 1, '.') ? 2 : 1;
        }

        // "Resolution 1244 (1999)": the year in brackets belongs to the citation but is a date, and stands for itself.
        return sentence.ShapeOf(index) is TokenShape.Number or TokenShape.Mixed && !sentence.IsDated(index) ? index : head;
    }

    private static void Propose(Sentence sentence, Proposals proposals, int first, int last)
    {
        var parts = new List<Candidate>();
        for (var index = first; index <= last; index++)
        {
            if (sentence.TryMatchName(index, out var match) && match.Last <= last && match.Sense.Kind is PhraseKind.Organization or PhraseKind.State or PhraseKind.Demonym)
            {
                parts.Add(LexiconNameRecognizer.Part(match));
                index = match.Last;
            }
        }

        proposals.Add(first, last, Document(sentence, first, last), "document head", Weights.Strong, parts);
    }

    private static void ProposeNoun(Sentence sentence, DocumentContext context, Proposals proposals, int index, int nounLast)
    {
        if (sentence[index].Word?.Verb is not null && IsVerbUse(sentence, index))
        {
            return;
        }

        var first = WithModifiers(sentence, context, index);
        var last = IsMission(sentence, context, nounLast + 1, out var mission) ? mission : nounLast;
        if (first < index || last > index || IsDefinite(sentence, index))
        {
            proposals.Add(first, last, Document(sentence, first, last), "document noun", first < index || last > nounLast ? Weights.Known : Weights.Form);
        }
    }

    /// <summary>
    /// "sends letter", "its draft", "the resolution": a bare noun is a document only where it is a certain one; "lack of an agreement" is none.
    /// </summary>
    private static bool IsDefinite(Sentence sentence, int index) =>
        sentence.Holds(index - 1) && (sentence[index - 1].Word?.Verb is not null
            || (sentence.Is(index - 1, WordUse.Determiner) && !sentence.IsWord(index - 1, "a", "an", "no", "any")));

    private static bool IsVerbUse(Sentence sentence, int index) =>
        sentence.IsWord(index - 1, "to") || (NameRules.CanBeName(sentence, index - 1)
            && sentence[index].Word!.VerbForms is VerbForms.ThirdPerson or VerbForms.Past);

    /// <summary>
    /// "DCB package", "detailed concept of operations" is just the concept: only names and acronyms before the noun belong to it.
    /// </summary>
    private static int WithModifiers(Sentence sentence, DocumentContext context, int first)
    {
        for (var start = Math.Max(sentence.First, first - 6); start < first; start++)
        {
            if (IsMission(sentence, context, start, out var last) && last == first - 1)
            {
                return start;
            }
        }

        while (NameRules.CanBeName(sentence, first - 1) && !sentence.IsOpening(first - 1) && !sentence.TryMatch(first - 1, PhraseKind.State, out _))
        {
            first--;
        }

        return first;
    }

    private static bool IsMission(Sentence sentence, DocumentContext context, int index, out int last)
    {
        last = -1;
        if (sentence.TryMatch(index, PhraseKind.Mission, out var match))
        {
            last = match.Last;
        }
        else if (sentence.ShapeOf(index) is TokenShape.Upper && context.TryGetAcronym(sentence.SpanOf(index), out var entity) && entity!.Field is MentionField.Mission)
        {
            last = index;
        }

        return last >= 0;
    }

    private static Entity Document(Sentence sentence, int first, int last) => new() { Field = MentionField.Document, Name = sentence.TextOf(first, last) };
}
