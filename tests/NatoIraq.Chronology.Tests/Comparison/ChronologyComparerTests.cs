using System.Diagnostics.CodeAnalysis;
using NatoIraq.Chronology.Comparison;

namespace NatoIraq.Chronology.Tests.Comparison;

/// <summary>Which entry of one edition is which of the other, and what became of it (docs/comparing.md).</summary>
public sealed class ChronologyComparerTests
{
    private const string Decide = "NATO defence ministers decide to increase the size of the mission.";
    private const string Plan = "NATO defence ministers agree to start planning for a mission in Iraq.";
    private const string Kuwait = "The reconstruction conference in Kuwait is attended by 70 countries.";
    private const string Joins = "NATO joins the Global Coalition to defeat ISIS/Daesh.";

    private static readonly List<Event> First = Edition.Of($"2021-02: {Decide}", $"2018-02: {Plan}", $"2018-02: {Kuwait}", $"2017-05-25: {Joins}");

    [Fact]
    public void One_reworded_one_redated_one_removed_and_one_added_are_exactly_those_four()
    {
        var second = Edition.Of(
            $"2021-02-17: {Decide}", $"2018-02: {Kuwait}", "2017-05-25: NATO becomes a full member of the Global Coalition to defeat ISIS/Daesh.",
            "2015-09: A training programme opens in Jordan.");
        Assert.Equal(
            ["Added 2015-09", "Reworded 2017-05-25", "Removed 2018-02", "Redated 2021-02-17 Narrowed"],
            Edition.Changes(First, second));
    }

    [Theory]
    [InlineData("2021-02", "2021-02-17", "Narrowed")]
    [InlineData("2021-02-17", "2021-02", "Widened")]
    [InlineData("2021", "2021-02", "Narrowed")]
    [InlineData("2021-02", "2021-03", "Moved")]
    [InlineData("2021-02-28/2021-03-02", "2021-03-01/2021-03-05", "Moved")]
    [InlineData("2004-36", "2004-11", "Narrowed")]
    [InlineData("2016-04/2016-12", "2016-05/2016-11", "Narrowed")]
    [InlineData("2003/..", "2003/2011", "Narrowed")]
    [InlineData("2005~", "2005", "Narrowed")]
    [InlineData("2005", "2005?", "Widened")]
    [InlineData("2016-04", "2016-04-01/2016-04-30", "Narrowed")]
    [InlineData("2016-04-01/2016-04-30", "2016-04", "Widened")]
    public void A_redated_entry_says_what_became_of_what_its_date_can_mean(string before, string after, string redating) =>
        Assert.Equal([$"Redated {after} {redating}"], Edition.Changes(Edition.Of($"{before}: {Decide}"), Edition.Of($"{after}: {Decide}")));

    [Fact]
    public void An_entry_that_was_redated_and_reworded_has_two_changes() =>
        Assert.Equal(
            ["Redated 2021-02-17 Narrowed", "Reworded 2021-02-17"],
            Edition.Changes(
                Edition.Of($"2021-02: {Decide}"), Edition.Of("2021-02-17: NATO defence ministers decide to increase the size of NATO Mission Iraq.")));

    [Fact]
    public void The_same_words_on_another_date_are_the_entry_rather_than_other_words_on_its_date() =>
        Assert.Equal(
            ["Added 2021-02", "Redated 2021-02-17 Narrowed"],
            Edition.Changes(
                Edition.Of($"2021-02: {Decide}"),
                Edition.Of("2021-02: NATO ministers of finance meet in Brussels.", $"2021-02-17: {Decide}")));

    [Fact]
    public void Words_that_are_said_of_many_happenings_do_not_make_one_of_two_far_apart() =>
        Assert.Equal(
            ["Removed 1994-01-19", "Added 2001-06-05"],
            Edition.Changes(
                Edition.Of("1994-01-19: King Hussein met with President Clinton on a private visit.", "1996-06-08: King Hussein met with President Clinton on a private visit."),
                Edition.Of("1996-06-08: King Hussein met with President Clinton on a private visit.", "2001-06-05: King Hussein met with President Clinton on a private visit.")));

    [Fact]
    public void Each_of_two_entries_of_a_date_is_the_one_it_is_most_like()
    {
        var second = Edition.Of(
            "2018-02: The reconstruction conference held in Kuwait is attended by 70 countries.",
            "2018-02: NATO ministers of defence agree to start planning for a mission in Iraq.");
        var changes = ChronologyComparer.Compare(Edition.Of($"2018-02: {Plan}", $"2018-02: {Kuwait}"), second)
            .Where(static change => change.Change == ChangeKind.Reworded)
            .ToDictionary(static change => change.Before!.Text, static change => change.After!.Line);
        Assert.Equal((2, 1), (changes[Plan], changes[Kuwait]));
    }

    [Fact]
    public void Other_words_on_the_same_date_are_another_entry() =>
        Assert.Equal(
            ["Removed 2017-05-25", "Added 2017-05-25"],
            Edition.Changes(Edition.Of($"2017-05-25: {Joins}"), Edition.Of("2017-05-25: A severe sandstorm closes every airport of southern Mesopotamia.")).OrderDescending());

    [Fact]
    public void Of_an_entry_that_was_split_one_half_is_the_entry_and_the_other_names_it()
    {
        var before = Edition.Of($"2018-02: {Plan} {Kuwait}");
        var changes = ChronologyComparer.Compare(before, Edition.Of($"2018-02: {Plan}", $"2018-02: {Kuwait}")).ToList();
        Assert.Equal(["Added", "Reworded"], changes.Select(static change => change.Change).Order());
        Assert.Same(before[0], Assert.Single(changes, static change => change.Change == ChangeKind.Added).Counterpart);
        var joined = ChronologyComparer.Compare(Edition.Of($"2018-02: {Plan}", $"2018-02: {Kuwait}"), before);
        Assert.Same(before[0], Assert.Single(joined, static change => change.Change == ChangeKind.Removed).Counterpart);
    }

    [Fact]
    public void Of_entries_that_say_the_same_as_many_are_gone_as_there_are_fewer() =>
        Assert.Equal(["Removed 2018"], Edition.Changes(Edition.Of("2018: The same.", "2018: The same."), Edition.Of("2018: The same.")));

    [Theory]
    [InlineData("a b c d", "b c d a", 1)]
    [InlineData("a b c d", "a c b d", 1)]
    [InlineData("a b c d", "a b c d", 0)]
    [InlineData("a b c d e f", "d e f a b c", 3)]
    public void As_few_entries_as_possible_have_moved(string before, string after, int moved) =>
        Assert.Equal(
            Enumerable.Repeat("Moved 2018", moved),
            Edition.Changes(Edition.Of(before.Split(' ').Select(Entry)), Edition.Of(after.Split(' ').Select(Entry))));

    [Fact]
    public void An_edition_that_tells_the_same_backwards_has_moved_nothing() =>
        Assert.Empty(Edition.Changes(First, [.. Reversed(First)]));

    [Fact]
    public void An_entry_under_another_heading_has_moved_and_one_whose_heading_was_renamed_has_not()
    {
        var before = Edition.Of("# Talks", $"2018-02: {Plan}", $"2018-02: {Kuwait}", "# Training", $"2021-02: {Decide}");
        Assert.Equal(
            ["Moved 2018-02"],
            Edition.Changes(before, Edition.Of("# Talks", $"2018-02: {Plan}", "# Training", $"2018-02: {Kuwait}", $"2021-02: {Decide}")));
        Assert.Empty(
            Edition.Changes(before, Edition.Of("# Negotiations", $"2018-02: {Plan}", $"2018-02: {Kuwait}", "# Training", $"2021-02: {Decide}")));
    }

    [Fact]
    public void A_place_that_goes_with_the_date_is_no_move_of_its_own() =>
        Assert.Equal(
            ["Redated 2012-05-25 Moved"],
            Edition.Changes(
                First, Edition.Of($"2021-02: {Decide}", $"2018-02: {Plan}", $"2018-02: {Kuwait}", "2012-05-25: " + Joins)));

    [Fact]
    public void A_date_among_the_words_is_not_called_reworded_too() =>
        Assert.Equal(
            ["Redated 2010-05-06 Moved"],
            Edition.Changes(
                Edition.Of("2010-05-05: On 2010-05-05 ministers open the office."), Edition.Of("2010-05-06: On 2010-05-06 ministers open the office.")));

    [Fact]
    [SuppressMessage("Security", "CA5394", Justification = "The numbers make texts, not secrets.")]
    public void Ten_thousand_entries_of_which_each_was_reworded_are_each_found()
    {
        var random = new Random(7);
        var words = Enumerable.Range(0, 3000).Select(number => $"word{number}").ToArray();
        var texts = Enumerable.Range(0, 10_000)
            .Select(number => (Date: $"{1000 + (number / 12)}-{(number % 12) + 1:00}", Words: Enumerable.Range(0, 30).Select(_ => words[(int)(Math.Pow(random.NextDouble(), 2) * 3000)]).ToArray()))
            .ToList();
        var before = Edition.Of(texts.Select(static text => $"{text.Date}: {string.Join(' ', text.Words)}"));
        var after = Edition.Of(texts.Select(static text => $"{text.Date}: {string.Join(' ', text.Words.Prepend("lately").SkipLast(2))}"));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var changes = ChronologyComparer.Compare(before, after).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{clock.ElapsedMilliseconds} ms");
        Assert.Equal(10_000, changes.Count);
        Assert.All(changes, static change => Assert.Equal((ChangeKind.Reworded, change.Before!.Line), (change.Change, change.After!.Line)));
    }

    private static string Entry(string letter) => $"2018: {letter}1 {letter}2 {letter}3";

    private static IEnumerable<Event> Reversed(List<Event> events)
    {
        for (var index = events.Count - 1; index >= 0; index--)
        {
            yield return events[index] with { Line = events.Count - index };
        }
    }
}
