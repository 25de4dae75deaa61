using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Questions;

public sealed class ResolveDateTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("End 2004", "2004-36", "2004-10-01", "2004-12-31", "Quarter")]
    [InlineData("February 2018", "2018-02", "2018-02-01", "2018-02-28", "Month")]
    [InlineData("11 July 2018", "2018-07-11", "2018-07-11", "2018-07-11", "Day")]
    [InlineData("between April and December 2016", "2016-04/2016-12", "2016-04-01", "2016-12-31", "Range")]
    [InlineData("2018-07-11/..", "2018-07-11/..", "2018-07-11", null, "Range")]
    [InlineData("2007", "2007", "2007-01-01", "2007-12-31", "Year")]
    public void A_date_resolves_to_its_value_and_bounds(string expression, string edtf, string? start, string? end, string precision)
    {
        var resolved = Assert.Single(session.Output($"Resolve-NatoIraqDate '{expression}'"));
        Assert.Equal(edtf, resolved.Text("Edtf"));
        Assert.Equal(start, Day(resolved.Get("Start")));
        Assert.Equal(end, Day(resolved.Get("End")));
        Assert.Equal(precision, resolved.Text("Precision"));
        Assert.False(string.IsNullOrEmpty(resolved.Text("Rule")));
    }

    [Fact]
    public void A_day_without_a_year_lies_nearest_the_reference() =>
        Assert.Equal(["2004-06-22"], session.Output("Resolve-NatoIraqDate '22 June' -ReferenceDate '28 June 2004'").Texts("Edtf"));

    [Fact]
    public void Expressions_come_from_the_pipeline_and_a_bad_one_does_not_stop_the_rest()
    {
        var outcome = session.Run("'2007', '30 February 2011', 'End 2004' | Resolve-NatoIraqDate");
        Assert.Equal(["2007", "2004-36"], outcome.Output.Texts("Edtf"));
        Assert.Equal(["InvalidDate"], outcome.ErrorIds);
    }

    private static string? Day(object? value) =>
        value is DateTime day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
}
