using NatoIraq.Chronology.Identity;
using NatoIraq.Store.Matching;

namespace NatoIraq.Store.Tests.Querying;

public sealed class WildcardPatternTests
{
    [Theory]
    [InlineData("NATO", "nato", true)]
    [InlineData("NATO", "nato mission", false)]
    [InlineData("NATO*", "nato mission", true)]
    [InlineData("*mission", "nato mission", true)]
    [InlineData("n*o*n", "nato mission", true)]
    [InlineData("n*x", "nato mission", false)]
    [InlineData("na?o", "nato", true)]
    [InlineData("na?o", "nao", false)]
    [InlineData("[m-o]ato", "nato", true)]
    [InlineData("[abc]ato", "nato", false)]
    [InlineData("[nato", "[nato", true)]
    [InlineData("`*", "*", true)]
    [InlineData("`*", "a", false)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("*", "", true)]
    [InlineData("S\u00E3o", "sao", true)]
    [InlineData("O\u2019Brien", "o'brien", true)]
    public void A_pattern_fits_a_whole_name(string pattern, string folded, bool fits) =>
        Assert.Equal(fits, WildcardPattern.Whole(pattern).Fits(folded));

    [Theory]
    [InlineData("mission", true)]
    [InlineData("mission*", false)]
    [InlineData("*mission*", true)]
    [InlineData("", true)]
    public void Words_without_wildcards_fit_a_part(string pattern, bool fits) =>
        Assert.Equal(fits, WildcardPattern.WholeOrPart(pattern).Fits("a nato mission in iraq"));

    [Fact]
    public void A_hostile_pattern_takes_no_longer_than_it_must() =>
        Assert.False(WildcardPattern.Whole(string.Concat(Enumerable.Repeat("*a", 200)) + "b").Fits(new string('a', 2000)));

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\u00E9\uDC00")]
    public void Half_a_character_is_no_error(string text) => Assert.NotNull(FoldedLetters.Fold(text));
}
