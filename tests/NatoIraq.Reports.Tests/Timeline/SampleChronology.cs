using NatoIraq.Chronology.Dates;
using NatoIraq.Reports.Timeline;

namespace NatoIraq.Reports.Tests.Timeline;

/// <summary>The chronology that ships with the module, abridged and coded by hand: what a timeline has to be good at.</summary>
internal static class SampleChronology
{
    private const string Implementation = "NATO Training Implementation Mission";
    private const string Training = "NATO Training Mission-Iraq";
    private const string Transition = "NATO Transition Cell";
    private const string Partnership = "Individual Partnership Cooperation Programme";
    private const string Capacity = "Defence and Related Security Capacity Building";
    private const string Awacs = "AWACS support to the Global Coalition";
    private const string CoreTeam = "NATO Core Team";
    private const string Mission = "NATO Mission Iraq";

    private static readonly (string Date, string Letter, string Kind, string[] Missions, string Title)[] Table =
    [
        ("2004-06-22", "a", EventKind.Request, [Training], "Interim Iraqi Prime Minister Ilyad Allawi sends letter to NATO Secretary General requesting NATO support"),
        ("2004-06-28", "a", EventKind.Decision, [Training], "NATO heads of state and government agree to assist Iraq with training of its security forces"),
        ("2004-07-30", "a", EventKind.Establishment, [Implementation], "NATO Training Implementation Mission is established"),
        ("2004-09-22", "a", EventKind.Decision, [Training], "North Atlantic Council agrees to expand NATO’s assistance to Iraq"),
        ("2004-11", "a", EventKind.Planning, [Training], "NATO military authorities prepare a detailed concept of operations for the expanded assistance"),
        ("2004-12-09", "a", EventKind.Approval, [Training], "NATO foreign ministers authorise Supreme Allied Commander Europe (SACEUR) to start next stage"),
        ("2004-12-16", "a", EventKind.Approval, [Training, Implementation], "SACEUR gives activation order paving the way to deploy an additional 300 trainers"),
        ("2004-36", "a", EventKind.Establishment, [Training], "NTM-I is now established, at the request of the Iraqi interim government"),
        ("2005-02", "a", EventKind.Staffing, [Training], "NTM-I is fully staffed and funded"),
        ("2006", "a", EventKind.Decision, [Training], "Allied leaders agree to develop niche training options within the mandate of NTM-I"),
        ("2007", "a", EventKind.Decision, [Training], "Allies decide to extend their training assistance to Iraq by including gendarmerie-type training"),
        ("2008-12", "a", EventKind.Expansion, [Training], "NATO expands NTM-I to include navy and air force leadership training, defence reform"),
        ("2010-10-05", "a", EventKind.Announcement, [Training], "Italy announces its intention to provide specialised training in the area of oil policing"),
        ("2011-04", "a", EventKind.Agreement, [], "Allies agree to grant Iraq partner status"),
        ("2011-12-31", "a", EventKind.Termination, [Training], "NTM-I is discontinued"),
        ("2012-05", "a", EventKind.Request, [Partnership], "Iraq officially submits its draft Individual Partnership Cooperation Programme (IPCP) to NATO"),
        ("2012-06", "a", EventKind.Establishment, [Transition, Training], "A temporary one-year NATO Transition Cell opens in Baghdad"),
        ("2012-09-24", "a", EventKind.Agreement, [Partnership], "NATO-Iraq IPCP is signed"),
        ("2015-07-31", "a", EventKind.Agreement, [Capacity], "NATO Allies agree on DCB package, based on Iraqi requirements"),
        ("2016-03-01", "a", EventKind.Meeting, [], "NATO Secretary General Jens Stoltenberg meets President Fouad Massoum and Prime Minister Al-Abadi"),
        ("2016-04/2016-12", "a", EventKind.Training, [Capacity], "Training for Iraqi security forces under DCB Initiative in Jordan"),
        ("2016-05-19", "a", EventKind.Decision, [], "NATO foreign ministers agree that NATO should do more to project stability beyond the Alliance’s borders"),
        ("2016-07", "a", EventKind.Decision, [], "Allied leaders respond positively to a request from Iraqi Prime Minister Al-Abadi"),
        ("2016-07", "b", EventKind.Decision, [Awacs], "Allied leaders decide to provide direct support to the Global Coalition to Defeat ISIS/Daesh"),
        ("2016-10-18", "a", EventKind.Visit, [], "Iraqi Foreign Minister Dr Ibrahim Al-Jaafari visits NATO Headquarters for talks"),
        ("2017-01", "a", EventKind.Deployment, [CoreTeam], "NATO Core Team is deployed to Baghdad"),
        ("2017-05-25", "a", EventKind.Accession, [], "NATO joins Global Coalition to defeat ISIS/Daesh"),
        ("2017-11", "a", EventKind.Announcement, [], "Iraqi government announces victory against terrorist ISIS/Daesh and regains control of its territory"),
        ("2018-01-22", "a", EventKind.Request, [Mission], "US Secretary of Defense James Mattis sends letter of request for NATO to scale up current training"),
        ("2018-02", "a", EventKind.Conference, [], "The Iraq Reconstruction conference in Kuwait is attended by 70 countries"),
        ("2018-02", "b", EventKind.Decision, [Mission], "NATO defence ministers agree to start planning for a NATO mission in Iraq"),
        ("2018-03-05", "a", EventKind.Meeting, [], "NATO Secretary General Jens Stoltenberg meets Iraqi President and Prime Minister"),
        ("2018-04-26", "a", EventKind.Approval, [Mission], "North Atlantic Council approves Concept of Operations for a NATO mission in Iraq"),
        ("2018-06-22", "a", EventKind.Approval, [Mission], "North Atlantic Council approves Operations Plan for NATO Mission Iraq"),
        ("2018-07-11", "a", EventKind.Establishment, [Mission], "Allied leaders launch a non-combat training and capacity-building mission in Iraq"),
        ("2020-10", "a", EventKind.Decision, [Mission], "NATO defence ministers agree to start planning for expanding NATO Mission Iraq"),
        ("2021-02", "a", EventKind.Decision, [Mission], "NATO defence ministers decide to increase the size of NATO Mission Iraq"),
    ];

    /// <summary>The thirty-seven events.</summary>
    public static IReadOnlyList<Event> Events { get; } = [.. Table.Select((row, index) => Event(row, index + 1))];

    /// <summary>The eight missions.</summary>
    public static IReadOnlyList<Mission> Missions { get; } =
    [
        Told(Implementation, "NTIM-I", "2004-07-30", null, ("Established", "2004-07-30", "a"), ("Renamed", "2004-12-16", "a")),
        Told(
            Training,
            "NTM-I",
            "2004-36",
            "2011-12-31",
            ("Requested", "2004-06-22", "a"),
            ("Decided", "2004-06-28", "a"),
            ("Planned", "2004-11", "a"),
            ("Approved", "2004-12-09", "a"),
            ("Established", "2004-36", "a"),
            ("Staffed", "2005-02", "a"),
            ("Expanded", "2008-12", "a"),
            ("Ended", "2011-12-31", "a")),
        Told(Partnership, "IPCP", "2012-09-24", null, ("Requested", "2012-05", "a"), ("Established", "2012-09-24", "a")),
        Told(Transition, null, "2012-06", "2013-06", ("Established", "2012-06", "a"), ("Ended", "2013-06", "2012-06a")),
        Told(Capacity, "DCB", "2015-07-31", null, ("Established", "2015-07-31", "a")),
        Told(Awacs, null, null, null, ("Decided", "2016-07", "b")),
        Told(CoreTeam, null, "2017-01", null, ("Deployed", "2017-01", "a")),
        Told(
            Mission,
            "NMI",
            "2018-07-11",
            null,
            ("Requested", "2018-01-22", "a"),
            ("Decided", "2018-02", "b"),
            ("Approved", "2018-04-26", "a"),
            ("Established", "2018-07-11", "a"),
            ("Expanded", "2021-02", "a")),
    ];

    private static IReadOnlyList<DecisionChain> Chains =>
    [
        Chain("NATO Training Mission-Iraq", ("2004-12-16a", "2004-12-16", EventKind.Approval, (null, null), (0, 0)), ("2004-36a", "2004-36", EventKind.Establishment, (-76, 15), (-76, 15))),
        Chain(
            "NATO Mission Iraq",
            ("2018-01-22a", "2018-01-22", EventKind.Request, (null, null), (0, 0)),
            ("2018-02a", "2018-02", EventKind.Decision, (10, 37), (10, 37)),
            ("2018-04-26a", "2018-04-26", EventKind.Approval, (57, 84), (94, 94)),
            ("2018-06-22a", "2018-06-22", EventKind.Approval, (57, 57), (151, 151)),
            ("2018-07-11a", "2018-07-11", EventKind.Establishment, (19, 19), (170, 170))),
        Chain("NATO Mission Iraq", ("2020-10a", "2020-10", EventKind.Decision, (null, null), (0, 0)), ("2021-02a", "2021-02", EventKind.Decision, (93, 150), (93, 150))),
    ];

    /// <summary>All of it.</summary>
    public static TimelineContent Content { get; } =
        new() { Title = "NATO and Iraq", Events = Events, Missions = Missions, Chains = Chains };

    /// <summary>An event of a table's row.</summary>
    public static Event Event((string Date, string Letter, string Kind, string[] Missions, string Title) row, int line)
    {
        var date = EdtfDate.Parse(row.Date);
        var id = IdOf(row.Date, row.Letter);
        return new Event(Evidence.Of(row.Missions.Select(name => new Mention
        {
            Event = id,
            Field = MentionField.Mission,
            Text = name,
            Name = name,
            Start = line * 100,
            Length = name.Length,
            Line = line,
            Source = "NATO-Iraq timeline",
        })))
        {
            Id = id,
            Date = row.Date,
            Start = date.Start,
            End = date.End,
            Precision = date.Precision.ToString(),
            Kind = row.Kind,
            Title = row.Title,
            Text = row.Title + ".",
            Plover = "AGREE",
            DateText = row.Date,
            Section = row.Date[..4],
            Source = "NATO-Iraq timeline",
            Line = line,
        };
    }

    private static DecisionChain Chain(string mission, params (string Event, string Date, string Step, (long? Min, long? Max) Lag, (long Min, long Max) Elapsed)[] steps) => new()
    {
        Name = steps[0].Event,
        Mission = mission,
        Steps = new ValueList<DecisionStep>(steps.Select(step => new DecisionStep
        {
            Chain = steps[0].Event,
            Mission = mission,
            Step = step.Step,
            Event = step.Event,
            Date = step.Date,
            LagMin = step.Lag.Min,
            LagMax = step.Lag.Max,
            ElapsedMin = step.Elapsed.Min,
            ElapsedMax = step.Elapsed.Max,
            Basis = Basis.Inferred,
            Rule = "LifecycleOrder",
            Title = "Step of " + step.Event,
        })),
    };

    private static string IdOf(string date, string letter) => (date.Contains('/', StringComparison.Ordinal) ? "2016-04-01" : date) + letter;

    private static Mission Told(string name, string? acronym, string? start, string? end, params (string Phase, string Date, string Letter)[] phases) => new()
    {
        Name = name,
        Acronym = acronym,
        Type = "Mission",
        StartDate = start,
        EndDate = end,
        Start = start is null ? null : EdtfDate.Parse(start).Start,
        End = end is null ? null : EdtfDate.Parse(end).End,
        Status = end is null ? "Unknown" : "Ended",
        Lifecycle = new ValueList<MissionPhase>(phases.Select(phase => new MissionPhase
        {
            Mission = name,
            Phase = phase.Phase,
            Date = phase.Date,
            Start = EdtfDate.Parse(phase.Date).Start,
            End = EdtfDate.Parse(phase.Date).End,
            Event = phase.Letter.Length > 1 ? phase.Letter : IdOf(phase.Date, phase.Letter),
            Basis = phase.Letter.Length > 1 ? Basis.Inferred : Basis.Stated,
        })),
    };
}
