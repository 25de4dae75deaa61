using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Linking;

namespace NatoIraq.Chronology.Tests.Linking;

public class SituationTests
{
    public static readonly TheoryData<string, string, string, string> Offices = new()
    {
        { "2016-03-01", "Jens Stoltenberg", "Stated", "" },
        { "2017-06-01", "Jens Stoltenberg", "Inferred", "NamedBeforeAndAfter" },
        { "2018-12-01", "Jens Stoltenberg", "Inferred", "NamedNear" },
        { "2018-03-01", "James Mattis", "Inferred", "NamedNear" },
        { "2010-10-05", "Bolani", "Stated", "" },
        { "2016-10-18", "Ibrahim Al-Jaafari", "Stated", "" },
    };

    [Theory]
    [MemberData(nameof(Offices))]
    public void Whoever_is_named_by_an_office_near_a_day_held_it(string day, string person, string basis, string rule)
    {
        var holder = Assert.Single(On(day).Offices, office => office.Person == person);
        Assert.Equal((basis, rule), (holder.Basis, holder.Rule ?? ""));
    }

    [Theory]
    [InlineData("2007-05-05")]
    [InlineData("2013-06-01")]
    public void Nobody_held_an_office_on_a_day_near_which_nobody_is_named(string day) => Assert.Empty(On(day).Offices);

    /// <summary>He is "Prime Minister" in March and "Iraqi Prime Minister" in July.</summary>
    [Fact]
    public void An_office_named_in_short_is_the_one_named_in_full() =>
        Assert.Equal(["Prime Minister of Iraq"], On("2016-05-01").Offices.Where(static office => office.Person == "Al-Abadi").Select(static office => office.Office));

    /// <summary>Of which state the president is, is not told: two people who are called so hold two offices, unless the one follows the other.</summary>
    [Theory]
    [InlineData("2008-06-20", "George Bush Inferred NamedBeforeAndAfter; Jalal Talabani Inferred NamedNear")]
    [InlineData("2008-06-10", "George Bush Inferred NamedBeforeAndAfter; Jalal Talabani Stated ")]
    [InlineData("2008-05-05", "George Bush Inferred NamedBeforeAndAfter")]
    [InlineData("2009-02-20", "Barack Obama Inferred NamedNear")]
    public void A_title_without_a_state_is_no_single_office(string day, string holders)
    {
        var coded = Coded.Of(
            "1 May 2008: NATO Secretary General Jaap de Hoop Scheffer meets President George Bush in Washington.",
            "10 June 2008: NATO Secretary General Jaap de Hoop Scheffer meets President Jalal Talabani in Baghdad.",
            "1 July 2008: President George Bush visits Brussels.",
            "20 January 2009: President Barack Obama visits Brussels.");
        Assert.Equal(
            holders,
            string.Join("; ", Read(day, coded).Offices.Where(static office => office.Office == "President")
                .OrderBy(static office => office.Person, StringComparer.Ordinal).Select(static office => $"{office.Person} {office.Basis} {office.Rule}")));
    }

    [Fact]
    public void Two_people_named_by_one_title_on_a_day_are_both_stated()
    {
        var coded = Coded.Of("10 June 2008: President George Bush meets President Jalal Talabani in Baghdad.");
        Assert.Equal(["George Bush", "Jalal Talabani"], Read("2008-06-10", coded).Offices.Select(static office => office.Person).Order());
    }

    [Theory]
    [InlineData("2007-05-05", "")]
    [InlineData("2011-12-31", "2011-04a")]
    [InlineData("2012-09-24", "2011-04a; 2012-09-24a")]
    [InlineData("2018-01-01", "2011-04a; 2012-09-24a; 2015-07-31a")]
    public void Agreements_go_on_from_when_they_were_made(string day, string events) =>
        Assert.Equal(events, string.Join("; ", On(day).Agreements.Select(static agreement => agreement.Event)));

    [Fact]
    public void An_agreement_is_stated_on_its_day_and_inferred_later()
    {
        Assert.Equal(Basis.Stated, On("2012-09-24").Agreements[^1].Basis);
        Assert.Equal((Basis.Inferred, "NoEndTold"), (On("2012-09-25").Agreements[^1].Basis, On("2012-09-25").Agreements[^1].Rule));
    }

    [Fact]
    public void An_agreement_ends_when_an_event_says_so()
    {
        var coded = Coded.Of("3 May 1999: Allies sign the Ohrid Agreement.", "4 May 2001: The Ohrid Agreement is terminated.");
        Assert.Single(Read("2000-01-01", coded).Agreements);
        Assert.Empty(Read("2002-01-01", coded).Agreements);
    }

    [Theory]
    [InlineData("2010-01-01", "NATO Training Mission-Iraq")]
    [InlineData("2004-08-15", "NATO Training Implementation Mission")]
    public void Missions_that_ran_are_told(string day, string mission) => Assert.Contains(mission, On(day).Missions.Select(static running => running.Name));

    /// <summary>"February 2018" is neither before nor after the tenth, but may be on it.</summary>
    [Fact]
    public void The_events_around_a_day_are_those_that_certainly_are()
    {
        var situation = On("2018-02-10");
        Assert.Equal("2018-01-22a", situation.Previous!.Id);
        Assert.Equal(["2018-02a", "2018-02b"], situation.Events);
        Assert.Equal("2018-03-05a", situation.Next!.Id);
    }

    [Fact]
    public void Before_the_first_event_and_after_the_last_there_is_none()
    {
        Assert.Null(On("2001-01-01").Previous);
        Assert.Equal("2004-06-22a", On("2001-01-01").Next!.Id);
        Assert.Equal("2021-02a", On("2030").Previous!.Id);
        Assert.Null(On("2030").Next);
    }

    [Fact]
    public void What_may_have_been_is_left_out_where_only_what_is_certain_counts()
    {
        var day = EdtfDate.Parse("2011-04-15");
        Assert.Single(SituationReader.Read(day, MatchMode.Possible, Coded.Seed.Events, []).Agreements);
        Assert.Empty(SituationReader.Read(day, MatchMode.Certain, Coded.Seed.Events, []).Agreements);
    }

    [Theory]
    [InlineData("2018-02-10", "2017-02-09/2019-02-11")]
    [InlineData("2018/..", "2016-12-31/..")]
    [InlineData("0001-05-01", "../0002-05-02")]
    public void Near_is_about_a_year_to_either_side(string on, string near) => Assert.Equal(near, SituationReader.Near(EdtfDate.Parse(on))!.ToString());

    private static Situation On(string day) => Read(day, Coded.Seed);

    private static Situation Read(string day, Coded coded) => SituationReader.Read(
        EdtfDate.Parse(day), MatchMode.Possible, coded.Events, MissionLinker.Link(coded.Events.Order(), coded.Missions));
}
