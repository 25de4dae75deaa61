using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>
/// What the layouts of running text have in common: a block opens an entry, is a heading, or belongs to the entry above. They differ only in where a
/// block has its date, which <see cref="Sense"/> tells.
/// </summary>
internal abstract class ProseLayout : ILayoutReader
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract LayoutScore Score(DocumentProfile profile);

    /// <summary>The date of a block, if it dates an entry.</summary>
    /// <param name="block">The block.</param>
    /// <param name="next">The block below, rules and the like left out; null at the end.</param>
    /// <param name="reading">What is known so far.</param>
    protected abstract BlockSense? Sense(Block block, Block? next, ProseReading reading);

    /// <summary>Whether a date alone on its line, with text below, dates that text; otherwise it is a heading.</summary>
    protected virtual bool DatesTextBelow(BlockSense sense, Block block, Block next, ProseReading reading) => !sense.IsYearOrMore;

    /// <inheritdoc/>
    public IEnumerable<Passage> Read(IEnumerable<Block> blocks, DocumentProfile profile)
    {
        var reading = new ProseReading(profile);
        var held = new List<Block>();
        Block? current = null;
        foreach (var block in new ParagraphJoiner(profile).Join(blocks))
        {
            if (block.Kind == BlockKind.Ignored)
            {
                held.Add(block);
                continue;
            }

            if (current is not null)
            {
                foreach (var passage in Place(current, block, reading))
                {
                    yield return passage;
                }
            }

            foreach (var passage in Ignore(held, reading))
            {
                yield return passage;
            }

            current = block;
        }

        if (current is not null)
        {
            foreach (var passage in Place(current, null, reading))
            {
                yield return passage;
            }
        }

        if (reading.Close() is { } last)
        {
            yield return last;
        }

        foreach (var block in held)
        {
            yield return new IgnoredText(block.Line, block.Span, block.Reason!);
        }
    }

    /// <summary>A rule ends the entry above it; what else is ignored may stand inside one.</summary>
    private static IEnumerable<Passage> Ignore(List<Block> held, ProseReading reading)
    {
        foreach (var block in held)
        {
            if (block.Reason == Block.Rule && reading.Close() is { } entry)
            {
                yield return entry;
            }

            reading.Hold(block);
        }

        held.Clear();
        if (!reading.IsOpen)
        {
            foreach (var ignored in reading.Release())
            {
                yield return ignored;
            }
        }
    }

    private IEnumerable<Passage> Place(Block block, Block? next, ProseReading reading)
    {
        if (block.Kind == BlockKind.Broken)
        {
            return reading.Reject(block, block.Reason!);
        }

        if (IsTitle(block, next, reading))
        {
            return reading.EnterHeading(block, null);
        }

        if (block.Kind == BlockKind.Heading && reading.AwaitsTitle)
        {
            return reading.Continue(block);
        }

        var sense = Sense(block, next, reading);
        if (sense is { } found && OpensEntry(found, block, next, reading))
        {
            return reading.Open(block, found);
        }

        if (sense is { StandsAlone: true } line && IsDay(line) && IsDateline(block, reading))
        {
            return reading.Continue(block);
        }

        if (block.Kind == BlockKind.Heading || (sense is { } section && !(section.StandsAlone && IsDay(section))))
        {
            return reading.EnterHeading(block, sense);
        }

        if (DateAttempt.Reject(block, reading) is { } reason)
        {
            return reading.Reject(block, reason);
        }

        if (sense is { StandsAlone: true })
        {
            return reading.Reject(block, $"No text stands beside or below the date '{block.Text}'.");
        }

        return HeadingShape.Fits(block, next, reading) ? reading.EnterHeading(block, null) : reading.Continue(block);
    }

    private bool OpensEntry(BlockSense sense, Block block, Block? next, ProseReading reading)
    {
        if (sense.StandsAlone)
        {
            return next is not null && !(IsDay(sense) && IsDateline(block, reading)) && !sense.IsDecadeOrMore && (IsAboveTitle(sense, block, next, reading) || !IsDated(next, sense, reading))
                && DatesTextBelow(sense, block, next, reading);
        }

        return !(sense.IsYearOrMore && next is not null && IsDated(next, sense, reading) && IsSectionTitle(sense, block, next, reading));
    }

    /// <summary>
    /// Whether a day alone on its line says when the whole was published: it stands before the first entry, with its year, where no other entry has its
    /// date on a line of its own, or where those that have are headings.
    /// </summary>
    private static bool IsDateline(Block block, ProseReading reading) =>
        !reading.HasEntries && block.Kind != BlockKind.Heading && (reading.Profile.Counts is { Alone: <= 1, Total: > LeastBelowDateline } || (reading.Profile.DateHeadingLevel > 0 && reading.Reference is null))
            && reading.Profile.Leading.Read(block, null) is { StandsAlone: true };

    /// <summary>Of one or two entries each may have its date where it likes.</summary>
    private const int LeastBelowDateline = 3;

    /// <summary>Whether the block below is a heading or opens an entry of its own, be it in the year above it.</summary>
    private bool IsDated(Block next, BlockSense above, ProseReading reading) =>
        next.Kind == BlockKind.Heading || Sense(next, null, reading) is not null || reading.IsDatedUnder(next, above.Date);

    private static bool IsAboveTitle(BlockSense sense, Block block, Block next, ProseReading reading) =>
        reading.Profile.DatesStandAboveTitles && IsDay(sense) && block.Kind != BlockKind.Heading && next.Kind == BlockKind.Heading
        && reading.Profile.Leading.Read(next, reading.Reference) is null;

    /// <summary>Whether the first block is the document's title, even if a date stands in it.</summary>
    protected virtual bool IsTitle(Block block, Block? next, ProseReading reading) => false;

    /// <summary>
    /// Whether a year with words behind it ("2003 – The invasion") names the section of the dated blocks below: it is marked as a heading or set in capitals; or
    /// it names several years and what is below is set in under it; or what is below has no year of its own.
    /// </summary>
    private static bool IsSectionTitle(BlockSense sense, Block block, Block next, ProseReading reading) =>
        block.Kind == BlockKind.Heading || HeadingShape.IsCapitals(block.Text)
            || (sense.Date.Precision != Dates.DatePrecision.Year && next.Indent > block.Indent)
            || (!Sentence.IsEnded(block.Text) && next.Kind != BlockKind.Heading && (reading.NeedsYear(next) || IsSetOff(sense, block, next, reading)));

    /// <summary>Whether a year and its title are written otherwise than the entries, and the first below is of that year.</summary>
    private static bool IsSetOff(BlockSense sense, Block block, Block next, ProseReading reading) =>
        block.IsAfterGap && next.IsAfterGap
            && reading.Profile.Leading.Read(block, null) is { } title && title.Separator != reading.Profile.UsualSeparator
            && reading.Profile.Leading.Read(next, null) is { StandsAlone: false } entry && entry.Separator == reading.Profile.UsualSeparator
            && entry.Date.Start >= sense.Date.Start && entry.Date.End <= sense.Date.End;

    private static bool IsDay(BlockSense sense) => sense.Date.Precision == Dates.DatePrecision.Day;
}
