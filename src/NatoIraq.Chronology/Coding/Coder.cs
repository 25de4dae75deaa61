using NatoIraq.Chronology.Coding.Clauses;
using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Coding;

/// <summary>Entry → coded event: mentions, kind, roles, quantities, sub-events. Rules over a lexicon.</summary>
/// <param name="lexicon">The domain's words.</param>
/// <param name="dates">Reads the dates inside entries, in the document's own order of day and month; null where no order is known.</param>
public sealed class Coder(Lexicon lexicon, DatePhraseReader? dates = null)
{
    private readonly DatePhraseReader dates = dates ?? new DatePhraseReader();
    private const int SentencesForKind = 4;

    /// <summary>
    /// Codes the entries of one source, in the order of the source, one by one as they are asked for. What an entry introduces (a full
    /// name, an acronym)
    /// is known to those after it.
    /// </summary>
    /// <param name="entries">The entries.</param>
    /// <param name="sourceText">The decoded source the entries point into: where a mention's exact text is cut from.</param>
    /// <param name="sourceTitle">The title of the source, which events and mentions carry.</param>
    public IEnumerable<Event> Code(IEnumerable<Entry> entries, SourceText sourceText, string sourceTitle)
    {
        var memory = new SourceMemory();
        var assembler = new EventAssembler(sourceText, sourceTitle);
        Draft? draft = null;
        foreach (var entry in entries)
        {
            draft = Draft.Of(entry, lexicon.Vocabulary, draft);
            memory.Turn(entry.Date);
            Recognize(draft, memory);
            draft.Sort();
            var main = MainClause(draft, out var kind);
            RequesterReader.Assign(draft);
            RoleReader.Assign(draft, main, kind.Kind);
            yield return assembler.Assemble(draft, main, kind);
        }
    }

    /// <summary>The order matters: what is sure goes first and takes its characters; what is doubtful gets what is left.</summary>
    private void Recognize(Draft draft, SourceMemory memory)
    {
        DateRecognizer.Recognize(draft, dates);
        VesselRecognizer.SetAside(draft);
        TypedPlaceRecognizer.Recognize(draft);
        PersonRecognizer.Recognize(draft, memory);
        OperationRecognizer.Recognize(draft, memory);
        DocumentRecognizer.RecognizeNamed(draft);
        GroupRecognizer.Recognize(draft);
        OrganizationRecognizer.Recognize(draft, memory);
        OfficeRecognizer.Recognize(draft, memory);
        LexiconNameRecognizer.Recognize(draft, memory);
        PlaceRecognizer.Recognize(draft);
        AcronymRecognizer.RecognizeIntroductions(draft, memory);
        AcronymRecognizer.RecognizeActing(draft);
        DocumentRecognizer.RecognizeNouns(draft);
        MissionAnaphora.Recognize(draft, memory);
        QuantityRecognizer.Recognize(draft);
    }

    /// <summary>
    /// The clause that decides the kind: the first sentence's, or where that says nothing ("Baghdad" in a table's cell) the next one's. A
    /// headline
    /// without a verb says it only where the text below does not.
    /// </summary>
    private static Clause MainClause(Draft draft, out KindReading kind)
    {
        Clause? first = null;
        KindReading? headline = null;
        var sentence = 0;
        for (var tried = 0; tried < SentencesForKind && sentence < draft.Tokens.Count; tried++)
        {
            var clause = Clause.Read(draft, sentence);
            first ??= clause;
            kind = KindReader.Read(draft, clause);
            sentence = clause.Last + 1;
            var isHeadline = clause.Verb is null && sentence < draft.Tokens.Count && draft.Tokens[sentence].StartsCell;
            if (kind.First >= 0 && !isHeadline)
            {
                kind = kind.Kind is EventKind.Other && headline is not null ? headline : kind;
                return clause;
            }

            headline ??= kind.First >= 0 ? kind : null;
        }

        kind = headline ?? KindReading.Undecided;
        return first ?? new Clause(0, -1, 0, null);
    }
}
