using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Model;

public sealed class EventIdentifierTests
{
    [Theory]
    [InlineData("2018-07-11", "2018-07-11")]
    [InlineData("2018-02", "2018-02")]
    [InlineData("2004-36", "2004-36")]
    [InlineData("2007", "2007")]
    [InlineData("199X", "199X")]
    [InlineData("2004-XX-15", "2004-XX-15")]
    [InlineData("-0044-03-15", "-0044-03-15")]
    [InlineData("Y17000", "Y17000")]
    [InlineData("Y-170000002", "Y-170000002")]
    [InlineData("2005~", "2005")]
    [InlineData("2005?", "2005")]
    [InlineData("2004-06~-11", "2004-06-11")]
    [InlineData("2004-01-01T10:10:10Z", "2004-01-01")]
    [InlineData("2016-07-08/2016-07-09", "2016-07-08")]
    [InlineData("2016-04/2016-12", "2016-04-01")]
    [InlineData("2003/..", "2003-01-01")]
    [InlineData("../2011", "2011-12-31")]
    [InlineData("../..", "undated")]
    [InlineData("[2011-03-21..2011-03-31]", "2011-03-21")]
    [InlineData("{1667,1668-12}", "1667-01-01")]
    [InlineData("-0044/2000", "-0044-01-01")]
    [InlineData("Y-17000/2000", "Y-17000-01-01")]
    public void The_stem_is_the_date_fit_for_a_path(string edtf, string stem) =>
        Assert.Equal(stem, EventIdentifier.Stem(EdtfDate.Parse(edtf)));

    [Theory]
    [InlineData(1, "a")]
    [InlineData(2, "b")]
    [InlineData(26, "z")]
    [InlineData(27, "aa")]
    [InlineData(28, "ab")]
    [InlineData(52, "az")]
    [InlineData(53, "ba")]
    [InlineData(702, "zz")]
    [InlineData(703, "aaa")]
    public void The_letters_go_on_after_z(long number, string letters) => Assert.Equal(letters, EventIdentifier.Letters(number));

    [Fact]
    public void There_is_no_event_before_the_first() => Assert.Throws<ArgumentOutOfRangeException>(() => EventIdentifier.Letters(0));
}
