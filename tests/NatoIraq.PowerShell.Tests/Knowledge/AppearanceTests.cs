using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Knowledge;

public sealed class AppearanceTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void A_person_has_offices_a_count_and_a_first_and_last_event()
    {
        var actor = Assert.Single(session.Output("Get-NatoIraqActor 'Jens Stoltenberg'"));
        Assert.Equal("Person", actor.Text("Type"));
        Assert.Equal("NATO Secretary General", actor.Text("Offices"));
        Assert.Equal(("3", "2016-03-01a", "2018-03-05a"), (actor.Text("Count"), actor.Text("First"), actor.Text("Last")));
    }

    [Fact]
    public void The_people_are_those_the_source_names() => Assert.Equal(
        ["Al-Abadi", "Al-Maliki", "Bolani", "Fouad Massoum", "Ibrahim Al-Jaafari", "Ilyad Allawi", "James Mattis", "Jens Stoltenberg"],
        session.Output("Get-NatoIraqActor -Type Person").Texts("Name"));

    [Theory]
    [InlineData("Get-NatoIraqActor SACEUR", "Supreme Allied Commander Europe")]
    [InlineData("Get-NatoIraqActor 'jens stolt*'", "Jens Stoltenberg")]
    [InlineData("Get-NatoIraqActor Stoltenberg", "Jens Stoltenberg")]
    [InlineData("Get-NatoIraqActor Italy, 'Jens Stoltenberg' -Type State", "Italy")]
    [InlineData("Get-NatoIraqPlace Bismayah", "Besmaya")]
    [InlineData("Get-NatoIraqPlace mos*", "Mosul")]
    [InlineData("Get-NatoIraqDocument CONOPS", "Concept of Operations")]
    [InlineData("Get-NatoIraqDocument *1546", "United Nations Security Council Resolution 1546")]
    [InlineData("[pscustomobject]@{ Name = 'Mosul' } | Get-NatoIraqPlace", "Mosul")]
    public void Names_aliases_acronyms_and_patterns_find(string command, string name) => Assert.Equal(name, Assert.Single(session.Output(command)).Text("Name"));

    [Fact]
    public void A_place_has_its_point_on_the_map()
    {
        var place = Assert.Single(session.Output("Get-NatoIraqPlace Baghdad"));
        Assert.InRange((double)place.Get("Latitude")!, 33.2, 33.5);
        Assert.InRange((double)place.Get("Longitude")!, 44.2, 44.6);
        Assert.Equal(("3", "2004-07-30a", "2017-01a"), (place.Text("Count"), place.Text("First"), place.Text("Last")));
    }

    [Theory]
    [InlineData("Get-NatoIraqActor 'Jens Stoltenberg' | Get-NatoIraqEvent", "Get-NatoIraqEvent -Actor 'Jens Stoltenberg'")]
    [InlineData("Get-NatoIraqPlace Baghdad | Get-NatoIraqEvent", "Get-NatoIraqEvent -Place Baghdad")]
    [InlineData("Get-NatoIraqDocument CONOPS | Get-NatoIraqEvent", "Get-NatoIraqEvent -Document CONOPS")]
    [InlineData("Get-NatoIraqQuantity USD | Get-NatoIraqEvent", "Get-NatoIraqEvent 2018-02b")]
    public void What_appears_leads_to_its_events(string piped, string asked) =>
        Assert.Equal(session.Output(asked).Texts("Id"), session.Output(piped).Texts("Id"));

    [Theory]
    [InlineData("Actor")]
    [InlineData("Place")]
    [InlineData("Document")]
    public void Counts_and_first_and_last_are_those_of_the_events(string noun)
    {
        foreach (var appearing in session.Output($"Get-NatoIraq{noun}"))
        {
            var events = session.Output($"Get-NatoIraqEvent | Where-Object {noun}s -CContains '{appearing.Text("Name")}'").Texts("Id").ToList();
            Assert.Equal((events.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), events[0], events[^1]), (appearing.Text("Count"), appearing.Text("First"), appearing.Text("Last")));
        }
    }

    [Fact]
    public void The_figures_of_the_source_are_these() => Assert.Equal(
        [
            "50 officers", "an additional 300 trainers", "one-year", "350 Iraqi officers", "more than 7.5 million people", "70 countries",
            "2,000 private sector companies", "nearly USD 300 million",
        ],
        session.Output("Get-NatoIraqQuantity").Texts("Text"));

    [Theory]
    [InlineData("Get-NatoIraqQuantity usd", "nearly USD 300 million")]
    [InlineData("Get-NatoIraqQuantity *companies", "2,000 private sector companies")]
    [InlineData("Get-NatoIraqQuantity -Event 2004-07-30a", "50 officers")]
    [InlineData("Get-NatoIraqEvent 2017-11a | Get-NatoIraqQuantity people", "more than 7.5 million people")]
    public void Figures_are_found_by_unit_and_event(string command, string text) => Assert.Equal(text, Assert.Single(session.Output(command)).Text("Text"));

    [Fact]
    public void A_unit_that_other_events_have_is_no_error() => Assert.Empty(session.Output("Get-NatoIraqQuantity people -Event 2018-02b"));

    [Theory]
    [InlineData("Get-NatoIraqActor 'Niels Bohr'", "ActorNotFound")]
    [InlineData("Get-NatoIraqActor Mosul", "ActorNotFound")]
    [InlineData("Get-NatoIraqPlace Atlantis", "PlaceNotFound")]
    [InlineData("Get-NatoIraqDocument 'Magna Carta'", "DocumentNotFound")]
    [InlineData("Get-NatoIraqQuantity parsecs", "UnitNotFound")]
    [InlineData("Get-NatoIraqQuantity -Event 1999-01-01a", "EventNotFound")]
    public void What_is_not_there_is_an_error(string command, string id) => Assert.Equal([id], session.Run(command).ErrorIds);

    [Theory]
    [InlineData("Get-NatoIraqActor 'Niels*'")]
    [InlineData("Get-NatoIraqPlace Atl*")]
    [InlineData("Get-NatoIraqDocument 'Magna*'")]
    [InlineData("Get-NatoIraqQuantity pars*")]
    public void A_pattern_that_fits_nothing_is_silence(string command) => Assert.Empty(session.Output(command));
}
