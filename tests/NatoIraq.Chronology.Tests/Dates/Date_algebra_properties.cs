using System.Globalization;
using System.Numerics;
using CsCheck;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>
/// What holds of all dates. The relations are checked against the choices themselves: a date of the early days of 2004 is made together
/// with every pair of first and last day it can mean, and what is possible and certain is counted out.
/// </summary>
public sealed class Date_algebra_properties
{
    private static readonly DateOnly Origin = new(2004, 1, 1);

    private static readonly Gen<string> Mark = AnyOf("", "", "", "?", "~", "%");

    private static readonly Gen<string> Year = Gen.OneOf(
        Gen.Int[1, 9999].Select(year => year.ToString("D4", CultureInfo.InvariantCulture)),
        Gen.Int[1, 9999].Select(year => "-" + year.ToString("D4", CultureInfo.InvariantCulture)),
        Gen.Int[100, 999].Select(year => $"{year}X"),
        Gen.Int[10, 99].Select(year => $"{year}XX"));

    private static readonly Gen<string> Month = Gen.OneOf(Gen.Int[1, 12].Select(month => $"{month:D2}"), AnyOf("XX", "0X", "1X", "X2"));

    private static readonly Gen<string> Single = Gen.OneOf(
        Gen.Select(Year, Mark, (year, mark) => year + mark),
        Gen.Select(Year, Mark, Month, Mark, (year, yearMark, month, mark) => $"{year}{yearMark}-{month}{mark}"),
        Gen.Select(Year, Gen.Int[21, 41], Mark, (year, group, mark) => $"{year}-{group}{mark}"),
        Gen.Select(Year, Month, Gen.Int[1, 28], Mark, (year, month, day, mark) => $"{year}-{month}-{mark}{day:D2}"),
        Gen.Select(Gen.Int[10000, 999999], Gen.Int[1, 6], (year, digits) => $"Y{year}S{digits}"),
        Gen.Select(Gen.Int[1, 9], Gen.Int[4, 9], (year, exponent) => $"Y-{year}E{exponent}"));

    private static readonly Gen<EdtfDate> Anything = Gen.OneOf(
        Single,
        Gen.Select(Single, Single, (one, two) => EdtfDate.Parse(one).CompareTo(EdtfDate.Parse(two)) <= 0 ? $"{one}/{two}" : $"{two}/{one}"),
        Gen.Select(Single, AnyOf("..", ""), (date, end) => $"{date}/{end}"),
        Gen.Select(Single, AnyOf("..", ""), (date, start) => $"{start}/{date}"),
        Gen.Select(Single.Array[1, 5], Gen.Bool, (members, isAllOf) =>
            isAllOf ? $"{{{string.Join(',', members)}}}" : $"[{string.Join(',', members)}]"))
        .Where(text => EdtfDate.TryParse(text, out _, out _))
        .Select(EdtfDate.Parse);

    private static readonly Gen<int> Day = Gen.Int[0, 58];

    private static readonly Gen<(string Text, int[] Days)> Days = Gen.OneOf(
        Day.Select(day => (Text: Text(day), Days: new[] { day })),
        Gen.Int[0, 2].Select(ten => (Text: $"2004-01-{ten}X", Days: Range(Math.Max(0, (ten * 10) - 1), (ten * 10) + 8))),
        Gen.Const((Text: "2004-01-X5", Days: new[] { 4, 14, 24 })),
        Gen.Const((Text: "2004-02", Days: Range(31, 59))));

    private static readonly Gen<Model> Instants = Gen.OneOf(
        Days.Select(days => Model.Of(days.Text, days.Days.Select(day => (day, day)))),
        Days.Array[2, 3].Select(members => Model.Of(
            $"[{string.Join(',', members.Select(member => member.Text))}]",
            members.SelectMany(member => member.Days).Select(day => (day, day)))));

    private static readonly Gen<Model> Spans = Gen.Select(Days, Days)
        .Select((start, end) => Model.Of(
            $"{start.Text}/{end.Text}",
            start.Days.SelectMany(first => end.Days.Where(last => last >= first).Select(last => (first, last)))))
        .Where(model => model.Choices.Count > 0);

    private static readonly Gen<Model> Modelled = Gen.OneOf(Instants, Spans);

    [Fact]
    public void Bounds_are_ordered() => Anything.Sample(date =>
    {
        var (earliestStart, latestStart, earliestEnd, latestEnd) = date.Bounds;
        Assert.True(Least(earliestStart) <= (latestStart ?? long.MaxValue));
        Assert.True(Least(earliestEnd) <= (latestEnd ?? long.MaxValue));
        Assert.True(Least(earliestStart) <= (latestEnd ?? long.MaxValue));
    });

    [Fact]
    public void What_is_printed_reads_as_the_same() => Anything.Sample(date =>
    {
        var again = EdtfDate.Parse(date.ToString());
        Assert.Equal(date, again);
        Assert.Equal(date.GetHashCode(), again.GetHashCode());
        Assert.Equal((date.Bounds, date.Precision, date.ToString()), (again.Bounds, again.Precision, again.ToString()));
    });

    [Fact]
    public void The_certain_is_possible() => Gen.Select(Anything, Anything).Sample((date, query) =>
    {
        Assert.True(!date.IsDuring(query, MatchMode.Certain) || date.IsDuring(query, MatchMode.Possible));
        Assert.True(!date.IsBefore(query, MatchMode.Certain) || date.IsBefore(query, MatchMode.Possible));
        Assert.True(!date.IsAfter(query, MatchMode.Certain) || date.IsAfter(query, MatchMode.Possible));
    });

    [Fact]
    public void Covering_is_a_partial_order() => Gen.Select(Modelled, Modelled, Modelled).Sample((one, two, three) =>
    {
        Assert.True(one.Date.Covers(one.Date));
        Assert.Equal(two.Days.IsSubsetOf(one.Days), one.Date.Covers(two.Date));
        Assert.True(!(one.Date.Covers(two.Date) && two.Date.Covers(one.Date)) || one.Days.SetEquals(two.Days));
        Assert.True(!(one.Date.Covers(two.Date) && two.Date.Covers(three.Date)) || one.Date.Covers(three.Date));
    });

    [Fact]
    public void Comparisons_agree_with_every_choice() => Gen.Select(Modelled, Modelled).Sample((date, query) =>
    {
        var first = query.Days.Min();
        var last = query.Days.Max();
        Check((choice) => Range(choice.Start, choice.End).Any(query.Days.Contains), date.Date.IsDuring);
        Check((choice) => choice.End < first, date.Date.IsBefore);
        Check((choice) => choice.Start > last, date.Date.IsAfter);
        Assert.Equal(date.Days.Overlaps(query.Days), date.Date.Overlaps(query.Date));

        void Check(Func<(int Start, int End), bool> holds, Func<EdtfDate, MatchMode, bool> relation)
        {
            Assert.Equal(date.Choices.Any(holds), relation(query.Date, MatchMode.Possible));
            Assert.Equal(date.Choices.All(holds), relation(query.Date, MatchMode.Certain));
        }
    });

    [Fact]
    public void Bounds_agree_with_every_choice() => Modelled.Sample(date => Assert.Equal(
        new DateBounds(
            Number(date.Choices.Min(choice => choice.Start)),
            Number(date.Choices.Max(choice => choice.Start)),
            Number(date.Choices.Min(choice => choice.End)),
            Number(date.Choices.Max(choice => choice.End))),
        date.Date.Bounds));

    [Fact]
    public void Allens_relations_agree_with_every_choice() => Gen.Select(Modelled, Modelled).Sample((one, two) =>
    {
        var expected = AllenRelations.None;
        foreach (var choice in one.Choices)
        {
            foreach (var other in two.Choices)
            {
                expected |= Allen(choice, other);
            }
        }

        Assert.Equal(expected, one.Date.PossibleRelations(two.Date));
    }, iter: 1000);

    [Fact]
    public void Of_known_days_exactly_one_of_Allens_relations_holds() => Gen.Select(Day, Day, Day, Day).Sample((a, b, c, d) =>
    {
        var one = EdtfDate.Parse($"{Text(Math.Min(a, b))}/{Text(Math.Max(a, b))}");
        var two = EdtfDate.Parse($"{Text(Math.Min(c, d))}/{Text(Math.Max(c, d))}");
        Assert.Equal(1, BitOperations.PopCount((uint)one.PossibleRelations(two)));
        Assert.Equal(one.PossibleRelations(two), one.CertainRelation(two));
    });

    [Fact]
    public void Of_any_two_dates_at_least_one_of_Allens_relations_holds() =>
        Gen.Select(Anything, Anything).Sample((one, two) => Assert.NotEqual(AllenRelations.None, one.PossibleRelations(two)), iter: 1000);

    private static Gen<string> AnyOf(params string[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static AllenRelations Allen((int Start, int End) one, (int Start, int End) two) => one switch
    {
        _ when one.End + 1 < two.Start => AllenRelations.Before,
        _ when one.End + 1 == two.Start => AllenRelations.Meets,
        _ when two.End + 1 < one.Start => AllenRelations.After,
        _ when two.End + 1 == one.Start => AllenRelations.MetBy,
        _ when one == two => AllenRelations.EqualTo,
        _ when one.Start == two.Start => one.End < two.End ? AllenRelations.Starts : AllenRelations.StartedBy,
        _ when one.End == two.End => one.Start > two.Start ? AllenRelations.Finishes : AllenRelations.FinishedBy,
        _ when one.Start > two.Start && one.End < two.End => AllenRelations.During,
        _ when one.Start < two.Start && one.End > two.End => AllenRelations.Contains,
        _ => one.Start < two.Start ? AllenRelations.Overlaps : AllenRelations.OverlappedBy,
    };

    private static int[] Range(int first, int last) => [.. Enumerable.Range(first, last - first + 1)];

    private static string Text(int day) => Origin.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static long Number(int day) => Origin.AddDays(day).DayNumber;

    private static long Least(long? day) => day ?? long.MinValue;

    /// <summary>An expression, every pair of first and last day it can mean, and every day.</summary>
    private sealed record Model(string Text, IReadOnlyList<(int Start, int End)> Choices, HashSet<int> Days)
    {
        public EdtfDate Date => EdtfDate.Parse(Text);

        public static Model Of(string text, IEnumerable<(int Start, int End)> choices)
        {
            var all = choices.Distinct().ToList();
            return new Model(text, all, all.SelectMany(choice => Range(choice.Start, choice.End)).ToHashSet());
        }
    }
}
