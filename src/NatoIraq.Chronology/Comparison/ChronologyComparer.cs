namespace NatoIraq.Chronology.Comparison;

/// <summary>Compares two editions of a chronology, or two chronologies: what became of each entry (docs/comparing.md).</summary>
public static class ChronologyComparer
{
    /// <summary>
    /// The changes from one edition to the other, in chronological order; none for an entry that is the same. What changed word by word is
    /// read as the changes are asked for.
    /// </summary>
    /// <param name="before">The events of the first edition, without sub-events of their own, in any order.</param>
    /// <param name="after">The events of the second.</param>
    public static IEnumerable<ChronologyChange> Compare(IEnumerable<Event> before, IEnumerable<Event> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (one, other) = (InOrderOfSource(before), InOrderOfSource(after));
        var pairs = EntryMatcher.Match(one.ConvertAll(ToCompared), other.ConvertAll(ToCompared));
        var left = one.Except(pairs.Select(pair => one[pair.Before]), ReferenceEqualityComparer.Instance).Cast<Event>().ToList();
        var added = other.Except(pairs.Select(pair => other[pair.After]), ReferenceEqualityComparer.Instance).Cast<Event>().ToList();

        var staying = pairs.Where(pair => IsSameDate(one[pair.Before], other[pair.After])).ToList();
        var moved = MovedEntries.Among(staying, one, other).Select(index => staying[index].After).ToHashSet();
        var changes = pairs.SelectMany(pair => ChangesOf(one[pair.Before], other[pair.After], pair.Similarity, moved.Contains(pair.After)))
            .Concat(PartsOf(added, pairs, one, static pair => pair.Before).Select(static part =>
                new Draft(ChangeKind.Added, null, part.Entry) { Counterpart = part.Whole }))
            .Concat(PartsOf(left, pairs, other, static pair => pair.After).Select(static part =>
                new Draft(ChangeKind.Removed, part.Entry, null) { Counterpart = part.Whole }));
        return changes.OrderBy(static draft => draft.Entry).Select(static draft => draft.ToChange());
    }

    private static List<Event> InOrderOfSource(IEnumerable<Event> events) =>
        [.. events
            .Where(static entry => entry.Parent is null)
            .OrderBy(static entry => entry.Line)
            .ThenBy(static entry => entry.Span.Start)];

    private static ComparedEntry ToCompared(Event entry) => new(entry.Date, entry.Text, entry.Time, entry.Section);

    private static bool IsSameDate(Event before, Event after) =>
        before.Date == after.Date && before.Time == after.Time && before.TimeZone == after.TimeZone;

    private static IEnumerable<Draft> ChangesOf(Event before, Event after, double similarity, bool isMoved)
    {
        if (!IsSameDate(before, after))
        {
            yield return new Draft(ChangeKind.Redated, before, after) { Similarity = similarity };
        }

        if (before.Text != after.Text && !IsSameButForDate(before, after))
        {
            yield return new Draft(ChangeKind.Reworded, before, after) { Similarity = similarity };
        }

        if (isMoved)
        {
            yield return new Draft(ChangeKind.Moved, before, after) { Similarity = similarity };
        }
    }

    /// <summary>
    /// Whether a redated entry that has its date among its words ("On 5 May the office opens") has no other words than before.
    /// </summary>
    private static bool IsSameButForDate(Event before, Event after) =>
        !IsSameDate(before, after)
        && before.Text.IndexOf(before.DateText, StringComparison.Ordinal) is >= 0 and var place
        && string.Concat(before.Text.AsSpan(0, place), after.DateText, before.Text.AsSpan(place + before.DateText.Length)) == after.Text;

    /// <summary>Entries on one side only, each with the one of the other side whose words it has, where a reworded one lost them.</summary>
    private static IEnumerable<(Event Entry, Event? Whole)> PartsOf(
        List<Event> alone, IReadOnlyList<EntryPair> pairs, List<Event> otherSide, Func<EntryPair, int> indexOf)
    {
        var wholes = alone.Count == 0
            ? []
            : pairs.Where(static pair => pair.Similarity < 1).Select(pair => otherSide[indexOf(pair)]).ToList();
        var finder = new WholeFinder(wholes);
        return alone.Select(entry => (entry, finder.Find(entry)));
    }

    /// <summary>A change of which the difference is still to be read.</summary>
    private sealed record Draft(string Change, Event? Before, Event? After)
    {
        public double? Similarity { get; init; }

        public Event? Counterpart { get; init; }

        public Event Entry => (After ?? Before)!;

        public ChronologyChange ToChange() => new()
        {
            Change = Change,
            Redating = Change == ChangeKind.Redated ? Redating.Of(Before!, After!) : null,
            Before = Before,
            After = After,
            Difference = Change == ChangeKind.Reworded ? WordDifferenceReader.Read(Before!.Text, After!.Text) : null,
            Similarity = Similarity,
            Counterpart = Counterpart,
        };
    }
}
