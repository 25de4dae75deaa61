using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>Chronologies in other languages than English: their dates are read where a date stands.</summary>
public class ForeignDateTests
{
    [Theory]
    [InlineData("27 mayo 1964: Primer choque.\n20 y 21 febrero 2002: Fin de los diálogos.", "1 1964-05-27 Primer choque.", "2 {2002-02-20,2002-02-21} Fin de los diálogos.")]
    [InlineData("23. Juni 1870: Brand in der Fabrik.\nJuli 1935: Zusammenschluss.\nSeit 1962: Jugendgruppe.", "1 1870-06-23 Brand in der Fabrik.", "2 1935-07 Zusammenschluss.", "3 1962/.. Jugendgruppe.")]
    [InlineData("1er mars 1849 : une plainte.\n14 et 15 avril 1849 : une foire.\nVers 1850 : un moulin.", "1 1849-03-01 une plainte.", "2 {1849-04-14,1849-04-15} une foire.", "3 1850~ un moulin.")]
    [InlineData("4 февраля 1831 – рождение.\n5 марта 1895 – кончина.", "1 1831-02-04 рождение.", "2 1895-03-05 кончина.")]
    [InlineData("1950年10月会社を設ける。\n昭和33年8月 改組。\n平成元年4月 新社屋。", "1 1950-10 会社を設ける。", "2 1958-08 改組。", "3 1989-04 新社屋。")]
    public void A_date_is_read(string text, params string[] entries) =>
        Assert.Equal(entries, new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions()).OfType<Entry>().Select(static entry => $"{entry.Line} {entry.Date} {entry.Text.Text}"));

    [Fact]
    public void A_planet_is_no_month() =>
        Assert.DoesNotContain(new ChronologyReader().Read(SourceDecoder.FromText("3 May 2019: It starts.\nMars 2020 rover: It is packed.\n5 May 2021: It lands."), new ReadingOptions()).OfType<Entry>(), static entry => entry.Date.ToString() == "2020-03");
}
