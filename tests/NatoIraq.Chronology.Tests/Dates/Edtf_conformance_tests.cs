using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>The 850 cases: what the text of the standard decides, and what docs/edtf-decisions.md decides where it does not.</summary>
public sealed class Edtf_conformance_tests
{
    public static TheoryData<string> Expressions(bool valid) =>
        [.. EdtfCase.All.Where(each => each.Valid == valid).Select(each => each.Edtf)];

    [Fact]
    public void All_cases_are_carried() =>
        Assert.Equal((703, 36, 111), (Count("clear"), Count("convention"), Count("silent")));

    [Theory]
    [MemberData(nameof(Expressions), true)]
    public void A_valid_expression_has_its_level_and_bounds(string expression)
    {
        var expected = Find(expression);
        var date = EdtfDate.Parse(expression);
        Assert.Equal(
            (expected.Level, EdtfCase.Day(expected.Min), EdtfCase.Day(expected.Max)),
            (date.Level, date.Bounds.EarliestStart, date.Bounds.LatestEnd));
        var isInterval = expression.Contains('/');
        Assert.Equal((isInterval && expected.Min == "-inf", isInterval && expected.Max == "inf"), (date.HasOpenStart, date.HasOpenEnd));
    }

    [Theory]
    [MemberData(nameof(Expressions), true)]
    public void The_canonical_spelling_means_the_same(string expression)
    {
        var date = EdtfDate.Parse(expression);
        var again = EdtfDate.Parse(date.ToString());
        Assert.Equal(date, again);
        Assert.Equal(date.ToString(), again.ToString());
        Assert.Equal(date.Bounds, again.Bounds);
        Assert.True(again.Level <= date.Level);
    }

    [Theory]
    [MemberData(nameof(Expressions), false)]
    public void An_invalid_expression_is_refused_with_place_and_reason(string expression)
    {
        Assert.False(EdtfDate.TryParse(expression, out var date, out var error));
        Assert.Null(date);
        Assert.NotEmpty(error!.Reason);
        Assert.InRange(error.Position, 0, expression.Length);
    }

    private static int Count(string ruling) => EdtfCase.All.Count(each => each.Ruling == ruling);

    private static EdtfCase Find(string expression) => EdtfCase.All.First(each => each.Edtf == expression);
}
