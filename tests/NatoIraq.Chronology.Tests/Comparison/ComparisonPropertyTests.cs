using CsCheck;
using NatoIraq.Chronology.Comparison;

namespace NatoIraq.Chronology.Tests.Comparison;

/// <summary>What holds of a comparison whatever is compared. Few words and dates, so that doubles, near doubles and ties abound.</summary>
public sealed class ComparisonPropertyTests
{
    private static readonly string[] Vocabulary =
        ["NATO", "ministers", "the", "of", "agree", "training", "Iraq", "Baghdad", "mission", "in", "conference", "approve", "350", "."];

    private static readonly string[] Dates = ["2018", "2018-02", "2018-02-17", "2019-03-01", "2004-36", "2016-04/2016-12", "2003/.."];

    private static readonly Gen<string> Text = Gen.Int[0, Vocabulary.Length - 1].Array[1, 9].Select(static picks => string.Join(' ', picks.Select(static pick => Vocabulary[pick])));

    private static readonly Gen<string> Entry = Gen.Select(Gen.Int[0, Dates.Length - 1], Text).Select(static (date, text) => $"{Dates[date]}: {text}");

    private static readonly Gen<List<Event>> Chronology = Entry.Array[0, 12].Select(static lines => Edition.Of(lines));

    [Fact]
    public void Nothing_changes_from_an_edition_to_itself() =>
        Chronology.Sample(static edition => Assert.Empty(ChronologyComparer.Compare(edition, edition)));

    [Fact]
    public void What_is_added_and_removed_is_the_difference_of_the_lengths() =>
        Gen.Select(Chronology, Chronology).Sample(static (before, after) =>
        {
            var changes = ChronologyComparer.Compare(before, after).ToList();
            Assert.Equal(after.Count - before.Count, Count(changes, ChangeKind.Added) - Count(changes, ChangeKind.Removed));
        });

    [Fact]
    public void The_other_way_round_every_change_is_its_mirror()
    {
        Gen.Select(Chronology, Chronology).Sample(static (before, after) =>
        {
            var there = ChronologyComparer.Compare(before, after).ToList();
            var back = ChronologyComparer.Compare(after, before).ToList();
            Assert.Equal(
                there.Where(IsNoMove).Select(static change => (Mirror(change.Change), change.After?.Line, change.Before?.Line)).Order(),
                back.Where(IsNoMove).Select(static change => (change.Change, change.Before?.Line, change.After?.Line)).Order());

            // Of two that changed places either can be said to have moved.
            Assert.Equal(Count(there, ChangeKind.Moved), Count(back, ChangeKind.Moved));
        });

        static bool IsNoMove(ChronologyChange change) => change.Change != ChangeKind.Moved;

        static string Mirror(string change) => change switch
        {
            ChangeKind.Added => ChangeKind.Removed,
            ChangeKind.Removed => ChangeKind.Added,
            _ => change,
        };
    }

    [Fact]
    public void An_entry_has_one_partner_at_most_and_whoever_has_none_is_added_or_removed() =>
        Gen.Select(Chronology, Chronology).Sample(static (before, after) =>
        {
            var changes = ChronologyComparer.Compare(before, after).ToList();
            var pairs = changes.Where(static change => change.Before is not null && change.After is not null)
                .Select(static change => (change.Before!.Line, After: change.After!.Line)).Distinct().ToList();
            Assert.Equal(pairs.Count, pairs.DistinctBy(static pair => pair.Line).Count());
            Assert.Equal(pairs.Count, pairs.DistinctBy(static pair => pair.After).Count());
            Assert.DoesNotContain(changes, change => change.Change == ChangeKind.Removed && pairs.Exists(pair => pair.Line == change.Before!.Line));
        });

    [Fact]
    public void The_segments_of_a_difference_are_both_texts_to_the_letter()
    {
        Gen.Select(Prose(), Prose()).Sample(static (before, after) =>
        {
            var difference = WordDifferenceReader.Read(before, after);
            Assert.Equal(before, string.Concat(difference.Where(static segment => segment.Kind != SegmentKind.Added).Select(static segment => segment.Text)));
            Assert.Equal(after, string.Concat(difference.Where(static segment => segment.Kind != SegmentKind.Removed).Select(static segment => segment.Text)));
            Assert.DoesNotContain(difference.Zip(difference.Skip(1)), static pair => pair.First.Kind == pair.Second.Kind);
        });

        static Gen<string> Prose() => Gen.OneOf(Text, Gen.String[Gen.Char["ab .,-'7\u00e9 \u0301"], 0, 24]);
    }

    private static int Count(List<ChronologyChange> changes, string kind) => changes.Count(change => change.Change == kind);
}
