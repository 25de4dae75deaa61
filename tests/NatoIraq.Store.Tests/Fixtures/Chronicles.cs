namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>Chronologies that several tests read.</summary>
internal static class Chronicles
{
    public static Entity TrainingMission { get; } = new()
    {
        Field = MentionField.Mission,
        Name = "NATO Training Mission-Iraq",
        Acronym = "NTM-I",
        Aliases = new ValueList<string>(["the Training Mission"]),
        MissionType = "Mission",
        Predecessors = new ValueList<string>(["NATO Training Implementation Mission"]),
    };

    public static Entity IslamicState { get; } = new()
    {
        Field = MentionField.Group,
        Name = "ISIS/Daesh",
        Aliases = new ValueList<string>(["Daesh", "ISIS"]),
    };

    public static Entity Baghdad { get; } = new()
    {
        Field = MentionField.Place,
        Name = "Baghdad",
        Point = new GeographicPoint(33.34, 44.4),
    };

    /// <summary>Eight entries of every sort of date, in no order of time, one with a sub-event.</summary>
    public static Chronicle Eight() => new Chronicle()
        .Entry("2018-07-11", "Allied leaders launch a mission in Iraq.", EventKind.Establishment, [new("Allied leaders", MentionField.Group, MentionRole.Agent)])
        .Entry(
            "2018-02",
            "At request of Iraqi government, NATO defence ministers agree to start planning.",
            EventKind.Decision,
            [
                new("Iraqi government", MentionField.Organization, MentionRole.Requester),
                new("NATO defence ministers", MentionField.Group, MentionRole.Agent),
            ])
        .Entry(
            "2018-02",
            "The conference in Kuwait mobilises nearly USD 300 million.",
            EventKind.Conference,
            [
                new("Kuwait", MentionField.State, MentionRole.Venue),
                new("nearly USD 300 million", MentionField.Quantity)
                {
                    Quantity = new Quantity { Text = "nearly USD 300 million", Value = 300_000_000m, High = 300_000_000m, Unit = "USD" },
                },
            ])
        .Entry("2007", "NATO\u2019s training of the gendarmerie-type police begins.", EventKind.Training)
        .Entry("2016-04/2016-12", "Training goes on in Jordan.", EventKind.Training, [new("Jordan", MentionField.State, MentionRole.Venue)])
        .Entry("2004-36", "Prime Minister Al-Abadi visits Niels Bohr\u00A0Institute and Besma\u00EFa.", EventKind.Visit, [new("Al-Abadi", MentionField.Person, MentionRole.Agent)])
        .Entry(
            "2004-07-30",
            "The Council agrees to deploy the Training Mission. First elements arrive in Baghdad on 7 August.",
            EventKind.Decision,
            [
                new("The Council", MentionField.Organization, MentionRole.Agent),
                new("the Training Mission", MentionField.Mission, MentionRole.Subject) { Entity = TrainingMission },
                new("7 August", MentionField.Date)
                {
                    Dated = new DatedPhrase { Text = "7 August", Date = "2004-08-07", Start = new DateTime(2004, 8, 7), End = new DateTime(2004, 8, 7) },
                },
            ],
            [
                new(
                    "2004-08-07",
                    "First elements arrive in Baghdad on 7 August.",
                    EventKind.Deployment,
                    [
                        new("First elements", MentionField.Group, MentionRole.Agent),
                        new("Baghdad", MentionField.Place, MentionRole.Venue) { Entity = Baghdad },
                    ]),
            ])
        .Entry("2017-11", "Iraqi government announces victory against ISIS/Daesh.", EventKind.Announcement, [new("ISIS/Daesh", MentionField.Group) { Entity = IslamicState }]);
}
