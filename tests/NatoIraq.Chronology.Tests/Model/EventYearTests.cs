namespace NatoIraq.Chronology.Tests.Model;

public sealed class EventYearTests
{
    [Theory]
    [InlineData("2018", 2018L)]
    [InlineData("0044", 44L)]
    [InlineData("-0044", -44L)]
    [InlineData("0000", 0L)]
    [InlineData("Y17000", 17000L)]
    [InlineData("Y-17000", -17000L)]
    [InlineData("undated", null)]
    public void A_year_is_written_as_EDTF_and_read_back(string text, long? year)
    {
        Assert.Equal(text, EventYear.Format(year));
        Assert.True(EventYear.TryParse(text, out var read));
        Assert.Equal(year, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("18")]
    [InlineData("02018")]
    [InlineData("+2018")]
    [InlineData("Y2018")]
    [InlineData("201X")]
    [InlineData("2018a")]
    [InlineData(" 2018")]
    [InlineData("２０１８")]
    [InlineData("99999999999999999999")]
    [InlineData("Undated")]
    public void Nothing_else_is_a_year(string text) => Assert.False(EventYear.TryParse(text, out _));
}
