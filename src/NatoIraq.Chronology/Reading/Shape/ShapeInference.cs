using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Segments;
using NatoIraq.Chronology.Reading.Tables;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>What was inferred about a part of a document.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Score">How consistent the document is under it, from 0 to 1.</param>
/// <param name="RunnerUp">The best other shape that gives other entries; null where there is none.</param>
/// <param name="RunnerUpScore">How consistent the document is under that one.</param>
/// <param name="Finder">Finds the dates of a document of this shape.</param>
/// <param name="DatedShare">The share of blocks that open with a date or are rows.</param>
internal sealed record InferredShape(DocumentShape Shape, double Score, DocumentShape? RunnerUp, double RunnerUpScore, DateMarkFinder Finder, double DatedShare);

/// <summary>
/// Finds how a document is built. Dates that stand apart from their text are entries in any document; of all else (weaker separators, dates at the end or
/// inside a sentence, text above its date, lines that are rows, numbers that are days or years) one reading after the other is tried on the document's head, and
/// kept where the document is more consistent with it.
/// </summary>
/// <param name="dates">Reads date phrases.</param>
internal sealed class ShapeInference(DatePhraseReader dates)
{
    /// <summary>The share of entries at a level that makes it the document's habit.</summary>
    private const double HabitShare = 0.3;

    /// <summary>The same of dates that are a part of a sentence.</summary>
    private const double WeakHabitShare = 0.5;

    /// <summary>How many dates at the end of a line or inside a sentence make a habit: one may be chance.</summary>
    private const int LeastHabit = 2;

    /// <summary>Fewer dates than this show no habit.</summary>
    private const int FewDates = 8;

    /// <summary>Infers the shape of a document from its first blocks.</summary>
    public InferredShape Infer(IReadOnlyList<Block> blocks)
    {
        var finder = new DateMarkFinder(dates, HeadHabits.Of(blocks));
        var width = WrappedLines.FindWidth(blocks, finder);
        var marked = WrappedLines.Join(blocks, width, finder).ToList();
        var runIn = new RunInEntries(finder);
        var hasRunInSentences = runIn.AreSentences(marked);
        marked = [.. runIn.Cut(marked, hasRunInSentences)];
        var tables = new TablePlans();
        tables.Learn(blocks, finder);
        marked.RemoveAll(static block => block.Block.Kind == BlockKind.Ignored && block.Block.Reason == Block.Markup);
        var candidate = Describe(marked, hasRunInSentences ? new HashSet<DateSignature>(Certain.Concat(RunInEntries.Signatures)) : Certain, tables) with { WrapWidth = width, HasRunInSentences = hasRunInSentences };
        if (FirstDate.BeforeTitledYear(marked, candidate, dates) is { Count: > 0 } printed)
        {
            candidate = Describe(marked, candidate.Dated, tables, candidate with { Outside = printed });
        }

        var search = new ShapeSearch(finder, marked);
        search.Try(candidate);
        foreach (var change in Changes(marked, tables))
        {
            search.Try(change(search.Best) is { } changed ? Describe(marked, changed.Dated, tables, changed) : null);
        }

        var edges = EdgeDates.Find(search.BestTally.Days);
        if (edges.Count > 0)
        {
            search.Correct(Describe(marked, search.Best.Dated, tables, search.Best with { Outside = edges.Union(search.Best.Outside).ToHashSet() }));
        }

        return search.Result();
    }

    /// <summary>How consistent a part of a document is under a shape that was inferred from another.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Belongs to the stage.")]
    public double ScoreOf(IReadOnlyList<Block> blocks, InferredShape inferred)
    {
        var search = new ShapeSearch(inferred.Finder, [.. new RunInEntries(inferred.Finder).Cut(WrappedLines.Join(blocks, inferred.Shape.WrapWidth, inferred.Finder), inferred.Shape.HasRunInSentences)]);
        search.Try(inferred.Shape);
        return search.Result().Score;
    }

    private static HashSet<DateSignature> Certain { get; } =
    [
        .. from position in new[] { DatePosition.Alone, DatePosition.Lead }
           from separator in Enum.GetValues<DateSeparator>()
           from form in Enum.GetValues<MarkForm>()
           let signature = new DateSignature(position, separator, form)
           where signature.IsCertain
           select signature,
    ];

    /// <summary>The readings that are tried beside the certain one, each as a change to the best so far.</summary>
    private static IEnumerable<Func<DocumentShape, DocumentShape?>> Changes(List<MarkedBlock> marked, TablePlans tables)
    {
        if (tables.OfLines is { } plan && (tables.IsTableOfLines || marked.Exists(block => plan.DateColumn < block.Block.Cells.Count && block.Block.Cells[plan.DateColumn].Text.Length == 0)))
        {
            yield return static shape => shape with { HasTextRows = true };
        }

        var dated = marked.Count(static block => block.Head is not null);
        var heads = marked.Where(static block => block.Head is { Signature.IsCertain: false }).GroupBy(static block => block.Head!.Signature).Where(group => IsHabit(group.Key, marked.Count(block => block.Head?.Separator == group.Key.Separator), dated) && !(group.Key is { Form: MarkForm.ShortYear, Position: DatePosition.Alone } && IsOfPages(group.Count(), marked)))
            .OrderByDescending(static group => group.Count()).Select(static group => group.Key).ToList();
        var mayHaveDayNumbers = heads.Exists(static signature => signature.Form is MarkForm.DayOfMonth or MarkForm.ShortYear);
        if (mayHaveDayNumbers)
        {
            yield return WithDayNumbers;
        }

        foreach (var signature in heads)
        {
            yield return shape => Adding(shape, signature);
        }

        // "Thursday 13th" goes on from "Wednesday December 12th 1849", which may count only since.
        if (mayHaveDayNumbers)
        {
            yield return static shape => shape.HasDayNumbers ? null : WithDayNumbers(shape);
        }

        foreach (var signature in SignaturesOf(marked, static block => block.Labelled).Concat(SignaturesOf(marked, static block => block.Trail)))
        {
            yield return shape => Adding(shape, signature);
        }

        if (MayHaveTextAbove(marked))
        {
            yield return static shape => shape with { IsTextAbove = true };
        }

        // Every long entry has dates inside its sentences: only where hardly any date stands apart is the account one of prose.
        foreach (var signature in SignaturesOf(marked, static block => block.Inside))
        {
            yield return shape => shape.Occurring.Sum(static found => found.Key.Position == DatePosition.Trail || (found.Key.Position != DatePosition.Alone && found.Key.Separator != DateSeparator.Sentence) ? found.Value : 0) * 2
                < marked.Count(block => shape.AcceptedHead(block) is null && block.Inside is not null && !(block.Trail is { } trail && shape.Accepts(trail))) ? Adding(shape, signature) : null;
        }
    }

    /// <summary>
    /// Whether a class of dates that do not stand apart can be one of entries: "2nd reading" is no day, and of clauses that open with a date among many dates
    /// one is chance.
    /// </summary>
    private static bool IsHabit(DateSignature signature, int count, int dated) => signature switch
    {
        { Form: MarkForm.DayOfMonth or MarkForm.ShortYear, Separator: DateSeparator.Sentence } => false,
        { Form: MarkForm.ShortYear, Position: DatePosition.Alone } => count > LeastHabit,
        { Form: MarkForm.Time, Separator: DateSeparator.Sentence } => count >= LeastHabit,
        { Form: MarkForm.NeedsYear or MarkForm.Relative } or { Separator: DateSeparator.Sentence } => count >= LeastHabit || dated < FewDates,
        _ => true,
    };

    /// <summary>Whether numbers alone on their lines are those of pages: no year of early history has as many days under it, without one that stands apart.</summary>
    private static bool IsOfPages(int count, List<MarkedBlock> marked) =>
        marked.Count(static block => block.Head is { Form: MarkForm.NeedsYear, Level: DateLevel.Day }) >= count;

    /// <summary>
    /// Whether dates can stand below their text: the last block is a date, or the last before another section; or nearly each date stands closer to what is above it
    /// than to what is below. Headings stand above theirs.
    /// </summary>
    private static bool MayHaveTextAbove(List<MarkedBlock> marked)
    {
        var last = marked.FindLast(static block => block.Block.Kind != BlockKind.Ignored && !Endnote.Opens(block.Block.Text));
        if (last is { Head.Position: DatePosition.Alone, Block.Kind: not BlockKind.Heading })
        {
            return marked.Count(static block => block is { Head: { Position: DatePosition.Alone, Signature.IsCertain: true } }) * 2 >= marked.Count(static block => block is { Head: { Position: DatePosition.Lead, Signature.IsCertain: true } });
        }

        if (last is { Head: null, Trail: not null })
        {
            var trails = Enumerable.Range(1, Math.Max(0, marked.Count - 1)).Where(index => marked[index] is { Head: null, Trail: not null }).ToList();
            return trails.Count(index => marked[index - 1] is { Head: null, Trail: null }) * 5 >= trails.Count * 4;
        }

        int alone = 0, closerAbove = 0;
        var isLastOfSection = false;
        for (var index = 0; index + 1 < marked.Count; index++)
        {
            if (marked[index] is { Head.Position: DatePosition.Alone, Block.Kind: not BlockKind.Heading } date)
            {
                alone++;
                closerAbove += !date.Block.IsAfterGap && marked[index + 1].Block.IsAfterGap ? 1 : 0;
                isLastOfSection |= date.Block is { IsAfterGap: false } && marked[index + 1] is { Head: { Position: DatePosition.Alone, Level: var below }, Block.IsAfterGap: true } && below < date.Head!.Level;
            }
        }

        return isLastOfSection || (alone > 0 && closerAbove * 5 >= alone * 4);
    }

    private static IEnumerable<DateSignature> SignaturesOf(List<MarkedBlock> marked, Func<MarkedBlock, DateMark?> markOf) =>
        marked.Where(static block => block.Head is not { Signature.IsCertain: true } && block.Block.Kind is not (BlockKind.Row or BlockKind.Ignored) && !(block.Block.Kind != BlockKind.Heading && Endnote.IsDateline(block.Block.Text)))
            .Select(block => (Mark: markOf(block), block.Block.Kind)).Where(static found => found.Mark is not null).GroupBy(static found => (found.Mark!.Signature, found.Kind == BlockKind.Heading)).Where(group => group.Count() >= Math.Min(LeastHabit, marked.Count) && group.Count() >= marked.Count(static block => block.Head is { Separator: not DateSeparator.Sentence, Form: not MarkForm.ShortYear }) * (group.Key.Signature.Separator == DateSeparator.Sentence ? WeakHabitShare : HabitShare))
            .OrderByDescending(static group => group.Count()).Select(static group => group.Key.Signature).Distinct();

    /// <summary>The ranks at which several headings end with a date.</summary>
    private static HashSet<int> TrailHeadingLevelsOf(List<MarkedBlock> marked, DocumentShape shape) =>
        [.. marked.Where(block => block.Block.Kind == BlockKind.Heading && block.Trail is { } trail && shape.Accepts(trail)).GroupBy(static block => block.Block.Level)
            .Where(static group => group.Count() >= LeastHabit + (group.Key == 1 ? 1 : 0)).Select(static group => group.Key)];

    /// <summary>The classes of dates with words behind them of which most stand above finer dates and are no sentences.</summary>
    private static HashSet<(DateSignature Signature, DateLevel Level)> TitleClassesOf(List<MarkedBlock> marked, List<DateMark?> marks) =>
        [.. Enumerable.Range(0, marked.Count).Where(index => marks[index] is { Position: DatePosition.Lead })
            .GroupBy(index => (marks[index]!.Signature, marks[index]!.Level))
            .Where(group => group.Count(index => index + 1 < marked.Count && marks[index + 1]?.Level > group.Key.Level && !Sentence.IsEnded(marked[index].Block.Text)) * 2 >= group.Count())
            .Select(static group => group.Key)];

    private static HashSet<DateSignature> DayNumbers { get; } =
    [
        .. from position in new[] { DatePosition.Alone, DatePosition.Lead }
           from separator in Enum.GetValues<DateSeparator>()
           where separator is not DateSeparator.Sentence
           select new DateSignature(position, separator, MarkForm.DayOfMonth),
    ];

    private static DocumentShape WithDayNumbers(DocumentShape shape) => shape with { HasDayNumbers = true, Dated = new HashSet<DateSignature>(shape.Dated.Concat(DayNumbers)) };

    private static DocumentShape? Adding(DocumentShape shape, DateSignature signature) =>
        shape.Dated.Contains(signature) ? null : shape with { Dated = new HashSet<DateSignature>(shape.Dated) { signature } };

    /// <summary>What follows from the classes of marks that count.</summary>
    private DocumentShape Describe(List<MarkedBlock> marked, IReadOnlySet<DateSignature> dated, TablePlans tables, DocumentShape? like = null)
    {
        var shape = (like ?? new DocumentShape { Dated = dated }) with
        {
            Dated = dated,
            Tables = tables,
            Clocks = ClocksOf(marked),
        };
        var marks = marked.ConvertAll(shape.AcceptedMark);
        var counted = marks.Where(static mark => mark is not null).Select(static mark => mark!).ToList();
        var levels = counted.GroupBy(static mark => mark.Level).ToDictionary(static group => group.Key, static group => group.Count());
        var isDescending = RunsBackwards(counted);
        var (firstMark, lastMark) = (marks.FindIndex(static mark => mark is not null), marks.FindLastIndex(static mark => mark is not null));
        var leading = counted.Count(static mark => mark.Position == DatePosition.Lead && mark.Separator == DateSeparator.Strong);
        var underDates = Enumerable.Range(0, Math.Max(0, marked.Count - 1)).Where(index => marks[index] is { Position: DatePosition.Alone } && marks[index + 1] is null && UnreadDates.IsItem(marked[index + 1].Block)).ToList();
        var inside = Enumerable.Range(0, marked.Count).Where(index => marks[index] is { Position: DatePosition.Inside }).ToList();
        return shape with
        {
            Occurring = counted.GroupBy(static mark => mark.Signature).ToDictionary(static group => group.Key, static group => group.Count()),
            TrailHeadingLevels = TrailHeadingLevelsOf(marked, shape),
            TitleClasses = TitleClassesOf(marked, marks),
            DaysAlone = counted.Count(static mark => mark is { Position: DatePosition.Alone, Level: DateLevel.Day }),
            Alone = counted.Count(static mark => mark.Position == DatePosition.Alone),
            Leading = counted.Count(static mark => mark.Position == DatePosition.Lead),
            UsualSymbols = counted.Where(static mark => mark.Symbols.Length > 0).GroupBy(static mark => mark.Symbols).Where(group => group.Count() * 2 >= counted.Count).MaxBy(static group => group.Count())?.Key,
            HasTrails = counted.Exists(static mark => mark.Position == DatePosition.Trail),
            HasOneBlockEntries = counted.Count(static mark => mark.Position != DatePosition.Alone) is > 1 and var entries && Enumerable.Range(firstMark, lastMark - firstMark).Count(index => marks[index] is null && marked[index].Block.Kind is BlockKind.Text or BlockKind.Item) * 2 <= entries,
            IsProse = counted.Count(static mark => mark.Separator == DateSeparator.Sentence) * 5 >= counted.Count * 3,
            AreInsideLines = inside.Count * 2 > counted.Count && inside.Count > FewDates / 2 && inside.Count(index => !Sentence.IsEnded(marked[index].Block.Text)) * 2 > inside.Count,
            IsColumn = leading > 0 && marked.Count(static block => IsBeforeGap(block)) * 2 > leading,
            EntryLevel = levels.Where(level => level.Value >= counted.Count * HabitShare).Select(static level => level.Key).DefaultIfEmpty(DateLevel.Decade).Max(),
            DateHeadingLevel = marked.Where(static block => block is { Head.Position: DatePosition.Alone, Block.Kind: BlockKind.Heading }).Select(static block => block.Block.Level).DefaultIfEmpty(0).Max(),
            AreDatesAboveTitles = Enumerable.Range(0, marked.Count).Count(index => IsAboveTitle(marked, index)) > 1,
            AreSpansEntries = AreSpansEntries(marked, marks),
            AreItemsUnderDates = underDates.Count(index => index + 2 < marked.Count && UnreadDates.IsItem(marked[index + 2].Block)) * 2 > underDates.Count,
            IsDescending = isDescending,
            FirstYear = FirstDate.Find(marked, shape with { IsDescending = isDescending }, dates),
            IsBeforeChrist = FirstDate.IsBeforeChrist(marked),
        };
    }

    /// <summary>
    /// The classes of bare numbers of four digits that are times of day: one of the class begins with a nought, as no year does; or all are times, run up, and stand
    /// below a sentence that names a day of another century.
    /// </summary>
    private static HashSet<DateSignature> ClocksOf(List<MarkedBlock> marked)
    {
        const int LeastTimes = 4;
        const int Century = 100;
        var clocks = marked.Where(static block => block.Head is { Clock: not null } head && block.Block.Text[head.Start] == '0').Select(static block => block.Head!.Signature).ToHashSet();
        foreach (var group in marked.Where(static block => block.Head is { Form: MarkForm.Full, Level: DateLevel.Year, Position: DatePosition.Lead, Separator: DateSeparator.Strong }).GroupBy(static block => block.Head!.Signature))
        {
            var times = group.Select(static block => block.Head!).ToList();
            if (times.Count >= LeastTimes && times.TrueForAll(static time => time.Clock is not null)
                && marked.TakeWhile(block => block.Head is null || block.Head.Signature != group.Key).Any(block => block.Inside is { Form: MarkForm.Full, Level: DateLevel.Day, Phrase.Date.Start.Year: var year } && times.TrueForAll(time => Math.Abs(year - time.Phrase!.Date.Start!.Value.Year) > Century)))
            {
                clocks.Add(group.Key);
            }
        }

        return clocks;
    }

    /// <summary>Whether below most spans of years that are alone above a line of text a date stands that lies outside of them, before the next such span.</summary>
    private static bool AreSpansEntries(List<MarkedBlock> marked, List<DateMark?> marks)
    {
        var spans = Enumerable.Range(0, marked.Count).Where(index => marks[index] is { Position: DatePosition.Alone, Form: MarkForm.Full, Level: <= DateLevel.Decade }).ToList();
        var titled = spans.Where(index => index + 2 < marked.Count && marks[index + 1] is null && marks[index + 2] is not null && marked[index + 1].Block.Kind == BlockKind.Text).ToList();
        return titled.Count(index => marks.Skip(index + 1).TakeWhile(mark => mark is not { Position: DatePosition.Alone, Level: <= DateLevel.Decade }).Any(mark => mark is { Form: MarkForm.Full, Phrase.Date: var date } && !date.Overlaps(marks[index]!.Phrase!.Date))) is > 0 and var refuted && refuted * 2 >= titled.Count;
    }

    private static bool IsBeforeGap(MarkedBlock block) =>
        block.Head is { Position: DatePosition.Lead, Separator: DateSeparator.Strong } head && block.Block.Raw is not null && head.TextStart > head.End && block.Block.Content.IsWideSpace(head.TextStart - 1);

    /// <summary>Whether a block is a date alone, with a heading that is no date and text below.</summary>
    private static bool IsAboveTitle(List<MarkedBlock> marked, int index) =>
        index + 2 < marked.Count
        && marked[index] is { Block.Kind: not BlockKind.Heading, Head.Position: DatePosition.Alone }
        && marked[index + 1] is { Block.Kind: BlockKind.Heading, Head: null }
        && marked[index + 2] is { Block.Kind: not BlockKind.Heading, Head: null };

    private static bool RunsBackwards(List<DateMark> marks) =>
        Balance(marks.Where(static mark => mark.Form == MarkForm.Full).Select(static mark => mark.Phrase!.Date.Bounds.EarliestStart)) is not 0 and var balance
            ? balance < 0
            : Balance(marks.Where(static mark => mark.Form == MarkForm.NeedsYear).Select(static mark => (long?)FirstDate.MonthAndDay(mark.Phrase!.Date))) < 0;

    /// <summary>How many more dates lie behind the one above than before it.</summary>
    private static int Balance(IEnumerable<long?> dates) => dates.OfType<long>().ToList() is var days ? days.Zip(days.Skip(1)).Sum(static pair => Math.Sign(pair.Second - pair.First)) : 0;
}
