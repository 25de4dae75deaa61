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
    [InlineData("Turnout was 61%.", "61", null, null, "%")]
    [InlineData("About 3,000 private security contractors left.", "3000", null, null, "private security contractors")]
    [InlineData("An army 130,000 strong crossed the border.", "130000", null, null, "strong")]
    [InlineData("Fifteen delegates resigned.", "15", null, null, "delegates")]
    [InlineData("Posts with 30 or fewer officials were closed.", "30", null, "30", "officials")]
    [InlineData("Between 7,000 and 8,000 men were killed.", "7000", "7000", "8000", "men")]
    [InlineData("The force lost 5,000 to 6,000 troops.", "5000", "5000", "6000", "troops")]
    [InlineData("Aid of 2.50 million euros arrived.", "2500000", null, null, "EUR")]
    [InlineData("The Council gave the Government of Chad 30 days.", "30", null, null, "days")]
    [InlineData("The valley counted 45 300 sheep.", "45300", null, null, "sheep")]
    [InlineData("The valley counted 45\u00a0300 sheep.", "45300", null, null, "sheep")]
    [InlineData("The valley counted 1’045’300 sheep.", "1045300", null, null, "sheep")]
    [InlineData("The valley counted 1.045.300 sheep.", "1045300", null, null, "sheep")]
    [InlineData("The register lists 12.500 voters.", "12500", null, null, "voters")]
    [InlineData("The register lists 3,45,678 voters.", "345678", null, null, "voters")]
    [InlineData("The tunnel is 12.500 km long.", "12.500", null, null, "km")]
    [InlineData("The tunnel is 7,5 km long.", "7.5", null, null, "km")]
    [InlineData("A loan of 3,25 million francs was paid.", "3250000", null, null, "francs")]
    [InlineData("A loan of €2.345.678,50 was paid.", "2345678.50", null, null, "EUR")]
    [InlineData("A loan of CHF 40bn was paid.", "40000000000", null, null, "CHF")]
    [InlineData("A loan of A$45m was paid.", "45000000", null, null, "AUD")]
    [InlineData("A 45-billion-euro loan was paid.", "45000000000", null, null, "EUR")]
    [InlineData("Dues rose to 3½ million zlotys.", "3500000", null, null, "PLN")]
    [InlineData("The load was 2 3/4 tonnes.", "2.75", null, null, "tonnes")]
    [InlineData("The load was .75 tonnes.", "0.75", null, null, "tonnes")]
    [InlineData("The air cooled to -12 °C.", "-12", null, null, "°C")]
    [InlineData("The air cooled to minus 12 degrees.", "-12", null, null, "degrees")]
    [InlineData("The mast is 95m high.", "95", null, null, "m")]
    [InlineData("The app has 95m users.", "95000000", null, null, "users")]
    [InlineData("Thieves took 45k records.", "45000", null, null, "records")]
    [InlineData("The basin covers 45 km².", "45", null, null, "km²")]
    [InlineData("Half a million records were lost.", "500000", null, null, "records")]
    [InlineData("It lasted two and a half years.", "2.5", null, null, "years")]
    [InlineData("Two hundred and forty miners struck.", "240", null, null, "miners")]
    [InlineData("Three dozen miners struck.", "36", null, null, "miners")]
    [InlineData("A thousand miners struck.", "1000", null, null, "miners")]
    [InlineData("Dozens of miners struck.", "24", "24", null, "miners")]
    [InlineData("Hundreds of thousands of miners struck.", "200000", "200000", null, "miners")]
    [InlineData("Several thousand miners struck.", "3000", "3000", null, "miners")]
    [InlineData("Forty thousand (40,000) miners struck.", "40000", null, null, "miners")]
    [InlineData("In excess of 45 miners struck.", "45", "45", null, "miners")]
    [InlineData("45+ miners struck.", "45", "45", null, "miners")]
    [InlineData("Just under 45 miners struck.", "45", null, "45", "miners")]
    [InlineData("45–50 miners struck.", "45", "45", "50", "miners")]
    [InlineData("Four or five miners struck.", "4", "4", "5", "miners")]
    [InlineData("A cost of $4–6 billion was feared.", "4000000000", "4000000000", "6000000000", "USD")]
    [InlineData("A cost of between €4m and €6m was feared.", "4000000", "4000000", "6000000", "EUR")]
    [InlineData("They sent 30 EU-trained border guards.", "30", null, null, "EU-trained border guards")]
    [InlineData("They sent 30 Mi-8 helicopters.", "30", null, null, "Mi-8 helicopters")]
    [InlineData("They sent 30 captured soldiers home.", "30", null, null, "captured soldiers")]
    [InlineData("They sent 30 Kenyan police officers.", "30", null, null, "Kenyan police officers")]
    public void Figures_are_read_with_bounds_and_unit(string sentence, string value, string? low, string? high, string unit)
    {
        var quantity = Assert.Single(Coded.Sentence(sentence).Quantities);

        Assert.Equal(Number(value), quantity.Value);
        Assert.Equal(Number(low), quantity.Low);
        Assert.Equal(Number(high), quantity.High);
        Assert.Equal(unit, quantity.Unit);
    }

    [Theory]
    [InlineData("It costs $99999999999999999999b a year.")]
    [InlineData("It costs 99999999999999999999 billion dollars a year.")]
    [InlineData("It costs between 99999999999999999999999999999 and 5 billion billion billion dollars a year.")]
    [InlineData("There were 99999999999999999999999999.999 soldiers.")]
    [InlineData("There were millions of millions of millions of millions of millions of soldiers.")]
    [InlineData("There were a hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred soldiers.")]
    public void A_figure_beyond_all_numbers_stops_nothing(string sentence) => Assert.NotEmpty(Coded.Sentence("Canada sent 40 soldiers. " + sentence).Text);

    [Fact]
    public void A_figure_in_millions_has_no_empty_decimals() =>
        Assert.Equal("7500000", Assert.Single(Coded.Sentence("It freed 7.5 million people.").Quantities).Value.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("The fare rose from 40 to 45 euros.", "40 EUR; 45 EUR")]
    [InlineData("Police freed 21 of the 276 girls.", "21 girls; 276 girls")]
    [InlineData("Growth was 4 per cent – 2 per cent less than planned.", "4 per cent; 2 per cent")]
    [InlineData("Four died; 3 are missing, five more were hurt.", "4; 3; 5")]
    [InlineData("Firefly 5 flew 9 times.[2]", "9 times")]
    public void A_sentence_can_have_several(string sentence, string figures) =>
        Assert.Equal(figures, string.Join("; ", Coded.Sentence(sentence).Quantities.Select(static quantity =>
            FormattableString.Invariant($"{quantity.Value} {quantity.Unit}").TrimEnd())));

    [Theory]
    [InlineData("They sent 30 EU-trained guards.", "guard")]
    [InlineData("Some 40 women and children fled.", "woman")]
    [InlineData("Four bodies were found.", "body")]
    [InlineData("Four churches were burned.", "church")]
    [InlineData("It was 30 degrees Celsius.", "degree")]
    [InlineData("Turnout was 61%.", "per cent")]
    [InlineData("Aid of $4m came.", "USD")]
    public void The_head_of_the_unit_stands_in_the_singular(string sentence, string head) =>
        Assert.Equal(head, Assert.Single(Coded.Sentence(sentence).Quantities).UnitHead);

    [Theory]
    [InlineData("The train left at 7 a.m. for Oslo.")]
    [InlineData("The train left at 7.45 for Oslo.")]
    [InlineData("The train left at 0745 hours.")]
    [InlineData("The train left at 1930 UTC.")]
    [InlineData("The train left at 19:30 (GMT+2).")]
    [InlineData("Ring +47 22 95 90 00 or (212) 555-0187.")]
    [InlineData("Kari Moe, 61, was elected.")]
    [InlineData("Kari Moe, nine years old, was crowned.")]
    [InlineData("A 61-year-old nurse was elected.")]
    [InlineData("She died at the age of 61.")]
    [InlineData("It fell in 79 AD.")]
    [InlineData("Articles 5 and 6 lapsed.")]
    [InlineData("Paragraph 7 lapsed; see page 12.")]
    [InlineData("Mariner 4 fails.")]
    [InlineData("Linux 2.0 follows.")]
    [InlineData("The bill passed 21 to 9.")]
    [InlineData("The club won 3–1.")]
    [InlineData("A 7–2 ruling stands.")]
    [InlineData("She lives at 21 Baker Street.")]
    [InlineData("Three quarters of the members voted.")]
    [InlineData("The twenty-first round opened.")]
    [InlineData("They lost 12,34 men.")]
    [InlineData("They lost 0012 men.")]
    [InlineData("They lost 10² men.")]
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
