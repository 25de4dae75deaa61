using System.Globalization;

namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>Figures with their bounds; and numbers that are none.</summary>
public class QuantityTests
{
    [Theory]
    [InlineData("More than 4.5 million people fled.", "4500000", "4500000", null, "people")]
    [InlineData("Nearly USD 20 million was raised.", "20000000", null, "20000000", "USD")]
    [InlineData("Donors pledged $1.5 billion.", "1500000000", null, null, "USD")]
    [InlineData("They sent an additional 120 instructors.", "120", null, null, "instructors")]
    [InlineData("A 60-day truce began.", "60", null, null, "day")]
    [InlineData("A one-year programme began.", "1", null, null, "year")]
    [InlineData("Up to 300 sailors took part.", "300", null, "300", "sailors")]
    [InlineData("At least twenty-five villages were destroyed.", "25", "25", null, "villages")]
    [InlineData("Turnout was 61 per cent.", "61", null, null, "per cent")]
    [InlineData("About 3,000 private security contractors left.", "3000", null, null, "private security contractors")]
    [InlineData("An army 130,000 strong crossed the border.", "130000", null, null, "strong")]
    [InlineData("Fifteen delegates resigned.", "15", null, null, "delegates")]
    [InlineData("Posts with 30 or fewer officials were closed.", "30", null, "30", "officials")]
    [InlineData("Between 7,000 and 8,000 men were killed.", "7000", "7000", "8000", "men")]
    [InlineData("The force lost 5,000 to 6,000 troops.", "5000", "5000", "6000", "troops")]
    [InlineData("Aid of 2.50 million euros arrived.", "2500000", null, null, "EUR")]
    [InlineData("The Council gave the Government of Chad 30 days.", "30", null, null, "days")]
    public void Figures_are_read_with_bounds_and_unit(string sentence, string value, string? low, string? high, string unit)
    {
        var quantity = Assert.Single(Coded.Sentence(sentence).Quantities);

        Assert.Equal(Number(value), quantity.Value);
        Assert.Equal(Number(low), quantity.Low);
        Assert.Equal(Number(high), quantity.High);
        Assert.Equal(unit, quantity.Unit);
    }

    [Fact]
    public void A_figure_in_millions_has_no_empty_decimals() =>
        Assert.Equal("7500000", Assert.Single(Coded.Sentence("It freed 7.5 million people.").Quantities).Value.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Resolution 1973 was adopted.")]
    [InlineData("The 21st century began in 2001.")]
    [InlineData("The 1905 revolution failed.")]
    [InlineData("On 5 May 2009 an F-16 crashed on Highway 8.")]
    [InlineData("The G-20 met at 10:30.")]
    [InlineData("One of the ministers resigned; no one replied.")]
    [InlineData("Decree No. 44 was issued under Article 5.")]
    [InlineData("The Six Sisters building burned.")]
    [InlineData("The 3 Parachute Brigade landed.")]
    [InlineData("UNSCR 713 imposes an embargo.")]
    public void Dates_ordinals_and_labels_are_no_figures(string sentence) => Assert.Empty(Coded.Sentence(sentence).Quantities);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
