using NatoIraq.Chronology.Coding.Clauses;
using NatoIraq.Chronology.Coding.Figures;
using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Coding;

/// <summary>Entry → coded event: mentions, kind, roles, quantities, sub-events. Rules over a lexicon.</summary>
/// <param name="lexicon">The domain's words.</param>
/// <param name="dates">Reads the dates inside entries, in the document's own order of day and month; null where no order is known.</param>
public sealed class Coder(Lexicon lexicon, DatePhraseReader? dates = null)
{
    private const int SentencesForKind = 4;

    /// <summary>Their order says nothing: see <see cref="CandidateSelector"/>.</summary>
    internal static IReadOnlyList<IRecognizer> Recognizers { get; } =
    [
        new DateRecognizer(), new FigureRecognizer(), new PersonRecognizer(), new SingleNameRecognizer(), new OfficeRecognizer(), new GroupRecognizer(),
        new LexiconNameRecognizer(), new OrganizationRecognizer(), new AcronymRecognizer(), new UnlistedBodyRecognizer(), new PlaceRecognizer(),
        new TypedPlaceRecognizer(), new UnlistedPlaceRecognizer(), new DocumentRecognizer(), new OperationRecognizer(), new MissionAnaphora(),
        new ShipRecognizer(),
    ];

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
        var context = new DocumentContext(lexicon.Vocabulary);
        var assembler = new EventAssembler(sourceText, sourceTitle);
        Draft? draft = null;
        foreach (var entry in entries)
        {
            draft = Draft.Of(entry, lexicon.Vocabulary, draft, dates);
            context.Turn(entry.Date);
            Recognize(draft, context, Recognizers);
            draft.Sort();
            var clauses = ClauseParser.ParseAll(draft);
            var main = MainClause(draft, clauses, out var kind);
            RequesterLabeler.Label(draft);
            RoleLabeler.Label(draft, clauses, main, kind.Kind);
            yield return assembler.Assemble(draft, clauses, main, kind);
        }
    }

    /// <summary>Sentence by sentence: all recognizers propose, the best set is selected, and the memory takes note of it.</summary>
    internal static void Recognize(Draft draft, DocumentContext context, IReadOnlyList<IRecognizer> recognizers)
    {
        var proposals = new Proposals();
        foreach (var sentence in draft.Sentences())
        {
            proposals.Candidates.Clear();
            foreach (var recognizer in recognizers)
            {
                recognizer.Propose(sentence, context, proposals);
            }

            var chosen = CandidateSelector.Select(proposals.Candidates);
            context.Learn(sentence, chosen);
            foreach (var candidate in chosen)
            {
                draft.Place(candidate);
            }
        }
    }

    /// <summary>
    /// The clause that decides the kind: the first sentence's, or where that says nothing ("Baghdad" in a table's cell) the next one's. A
    /// headline
    /// without a verb says it only where the text below does not.
    /// </summary>
    private static Clause MainClause(Draft draft, List<Clause> clauses, out KindDecision kind)
    {
        KindDecision? headline = null;
        for (var index = 0; index < Math.Min(SentencesForKind, clauses.Count); index++)
        {
            var clause = clauses[index];
            kind = KindClassifier.Classify(draft, clause);
            var isHeadline = clause.Verb is null && index + 1 < clauses.Count && draft.Tokens[clauses[index + 1].SentenceFirst].StartsCell;
            if (kind.First >= 0 && !isHeadline)
            {
                kind = kind.Kind is EventKind.Other && headline is not null ? headline : kind;
                return clause;
            }

            headline ??= kind.First >= 0 ? kind : null;
        }

        kind = headline ?? KindDecision.Undecided;
        return clauses.Count > 0 ? clauses[0] : ClauseParser.Empty;
    }
}
