using NatoIraq.Chronology.Linking;

namespace NatoIraq.Chronology.Tests.Linking;

public class NamedOfficeTests
{
    [Theory]
    [InlineData("Iraqi Foreign Minister Dr Ibrahim Al-Jaafari visits Brussels.", "Iraqi Foreign Minister: Ibrahim Al-Jaafari")]
    [InlineData("NATO Secretary General Jens Stoltenberg meets Prime Minister Haider Al-Abadi.", "NATO Secretary General: Jens Stoltenberg; Prime Minister: Haider Al-Abadi")]
    [InlineData("Jens Stoltenberg, NATO Secretary General, visits Baghdad.", "NATO Secretary General: Jens Stoltenberg")]
    [InlineData("Jens Stoltenberg meets the Iraqi Prime Minister in Baghdad.", "")]
    [InlineData("The NATO Secretary General and Jens Smith visit Baghdad.", "")]
    [InlineData("President George Bush meets President Jalal Talabani in Baghdad.", "President: George Bush; President: Jalal Talabani")]
    [InlineData("Allied leaders meet in Riga.", "")]
    public void People_are_named_by_the_offices_beside_their_names(string sentence, string pairs)
    {
        var happening = Assert.Single(Coded.Of("5 May 2010: " + sentence).Events);
        Assert.Equal(pairs, string.Join("; ", NamedOffice.In(happening).Select(static named => $"{named.Office.Text}: {named.Person.Name}")));
    }
}
