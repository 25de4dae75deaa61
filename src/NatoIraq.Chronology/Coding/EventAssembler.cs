using NatoIraq.Chronology.Coding.Clauses;
using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Coding;

/// <summary>Draft → event: findings become mentions with the source's own characters, and the whole becomes the record users see.</summary>
/// <param name="source">The decoded source.</param>
/// <param name="title">The title of the source.</param>
internal sealed class EventAssembler(SourceText source, string title)
{
    private readonly LineIndex lines = new(source.Text);
    private readonly PageIndex pages = new(source.Pages);

    /// <summary>Makes the event.</summary>
    public Event Assemble(Draft draft, IReadOnlyList<Clause> clauses, Clause main, KindDecision kind)
    {
        var entry = draft.Entry;
        var subEvents = SubEventExtractor.Extract(draft).Select(clause => AssembleSub(draft, clause)).ToList();
        return new Event(Evidence.Of(Mentions(draft, 0, draft.Tokens.Count - 1, kind, null)))
        {
            Date = entry.Date.ToString(),
            Start = entry.Date.KnownStart,
            End = entry.Date.KnownEnd,
            Precision = entry.Date.Precision.ToString(),
            Kind = kind.Kind,
            Title = EventTitle.Of(draft, clauses, main),
            Text = draft.Text,
            SubEvents = new ValueList<Event>(subEvents),
            Plover = kind.Plover,
            DateText = entry.DateText,
            DateBasis = entry.IsYearInferred ? Basis.Inferred : Basis.Stated,
            Time = entry.Time?.ToString(),
            TimeZone = entry.TimeZone,
            Section = entry.Section,
            Source = title,
            Line = entry.Line,
            Page = pages.PageAt(entry.Span.Start),
            Span = entry.Span,
            DateSpan = entry.DateSpan,
        };
    }

    private Event AssembleSub(Draft draft, SubClause sub)
    {
        var clause = ClauseParser.Parse(draft, sub.First, sub.First, sub.Last);
        var kind = KindClassifier.Classify(draft, clause);
        var date = EdtfDate.Parse(sub.Date.Name);
        var start = draft.Tokens[sub.First].Start;
        var length = draft.Tokens[sub.Last].End - start;
        var span = draft.Entry.Text.ToSource(start, length);
        return new Event(Evidence.Of(Mentions(draft, sub.First, sub.Last, kind, clause)))
        {
            Date = sub.Date.Name,
            Start = date.KnownStart,
            End = date.KnownEnd,
            Precision = date.Precision.ToString(),
            Kind = kind.Kind,
            Title = EventTitle.Of(draft, clause),
            Text = draft.Text.Substring(start, length),
            Plover = kind.Plover,
            DateText = sub.Date.Dated!.Text,
            Section = draft.Entry.Section,
            Source = title,
            Line = lines.LineAt(span.Start),
            Page = pages.PageAt(span.Start),
            Span = span,
            DateSpan = draft.Entry.Text.ToSource(sub.Date.Start, sub.Date.End - sub.Date.Start),
        };
    }

    /// <summary>The mentions of a stretch; what is only the setting of the whole can be the venue of a happening inside it.</summary>
    private List<Mention> Mentions(Draft draft, int first, int last, KindDecision kind, Clause? inside)
    {
        var mentions = new List<Mention>(draft.Findings.Count + 1);
        for (var index = draft.FirstFindingFrom(first); index < draft.Findings.Count && draft.Findings[index].First <= last; index++)
        {
            var finding = draft.Findings[index];
            if (finding.Last > last)
            {
                continue;
            }

            mentions.Add(ToMention(draft, finding, inside is not null && finding.Role is MentionRole.Setting
                ? VenueLabeler.RoleOf(draft, inside, finding, isMain: true, kind.Kind) : finding.Role));
            if (finding.SecondRole is { } second)
            {
                mentions.Add(ToMention(draft, finding, second));
            }
        }

        if (kind.First >= 0)
        {
            var span = draft.Entry.Text.ToSource(draft.Tokens[kind.First].Start,
                draft.Tokens[kind.Last].End - draft.Tokens[kind.First].Start);
            mentions.Add(At(span, MentionField.Kind, kind.Kind));
        }

        mentions.Sort(static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start)
            : left.Length != right.Length ? right.Length.CompareTo(left.Length)
            : string.CompareOrdinal(left.Field + left.Role, right.Field + right.Role));
        return mentions;
    }

    private Mention ToMention(Draft draft, Finding finding, string? role) =>
        At(draft.Entry.Text.ToSource(finding.Start, finding.End - finding.Start), finding.Field, finding.Name) with
        {
            Role = role,
            Basis = finding.Basis,
            Entity = finding.Entity,
            Quantity = finding.Quantity,
            Dated = finding.Dated,
        };

    private Mention At(TextSpan span, string field, string name) => new()
    {
        Field = field,
        Name = name,
        Text = source.Text.Substring(span.Start, span.Length),
        Start = span.Start,
        Length = span.Length,
        Line = lines.LineAt(span.Start),
        Page = pages.PageAt(span.Start),
        Source = title,
    };
}
