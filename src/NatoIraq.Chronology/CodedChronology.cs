using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology;

/// <summary>A source on its way from text to coded events: reading and coding in one stream, where the document is long each in a thread of its own.</summary>
/// <param name="source">The decoded source.</param>
/// <param name="title">The title events and mentions carry.</param>
/// <param name="options">What the user has said about the source.</param>
/// <param name="lexicon">The words to code by.</param>
public sealed class CodedChronology(SourceText source, string title, ReadingOptions options, Lexicon lexicon)
{
    private readonly List<RejectedLine> rejected = [];
    private readonly List<DoubtfulEntry> doubtful = [];

    /// <summary>
    /// What the reader found out about the document: its syntax, its shape, and what is in doubt about the whole.
    /// </summary>
    public ChronologyReading Reading { get; } = new ChronologyReader().Read(source, options);

    /// <summary>The lines that could not be read so far; complete when <see cref="Events"/> has been enumerated.</summary>
    public IReadOnlyCollection<RejectedLine> Rejected => rejected;

    /// <summary>The lines so far whose date is in doubt; complete when <see cref="Events"/> has been enumerated.</summary>
    public IReadOnlyCollection<DoubtfulEntry> Doubtful => doubtful;

    /// <summary>
    /// The events, without ids, in the order of the source; read and coded a few hundred ahead of what is asked for, in a thread each. To be enumerated once.
    /// </summary>
    public IEnumerable<Event> Events => ReadAhead.Of(new Coder(lexicon, new DatePhraseReader(Reading.DateOrder, options.FiscalYearStart)).Code(Entries(), source, title));

    private IEnumerable<Entry> Entries()
    {
        foreach (var segment in ReadAhead.Of(Reading))
        {
            if (segment is Entry { Note: { } note })
            {
                doubtful.Add(new DoubtfulEntry(segment.Line, note));
            }

            doubtful.AddRange(segment.Doubts.Select(static line => new DoubtfulEntry(line.Line, line.Note)));
            if (segment is RejectedLine line)
            {
                rejected.Add(line);
            }

            if (segment is Entry entry)
            {
                yield return entry;
            }
        }
    }
}

/// <summary>A line about which a careful reader would ask.</summary>
/// <param name="Line">The physical line, from 1.</param>
/// <param name="Note">What is in doubt.</param>
public sealed record DoubtfulEntry(int Line, string Note);
